/** One entity of FollowTheMoney, as it stands in a file: every property holds a list of texts. */
export interface FtmEntity {
  readonly id: string;
  /** Name of its schema, such as `Person`. */
  readonly schema: string;
  readonly properties: FtmProperties;
}

export type FtmProperties = Readonly<Record<string, readonly string[]>>;

/** An entity with the line of the file on which it first stands, from 1. */
export interface ReadEntity extends FtmEntity {
  readonly line: number;
  /** Written by OpenSanctions, whose ids are identifiers in their own right. */
  readonly ofOpenSanctions: boolean;
  /** The columns of a table that its properties stand in, where they have other names. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** Most that a file may hold. A whole published collection is larger: take out the entities that are needed first. */
export const FTM_LIMITS = { bytes: 64_000_000, entities: 50_000, depth: 8 } as const;

/** Of an entity or a schema; ids of FollowTheMoney have at most 255 letters. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 255 && /^[^\s\p{Cc}]+$/u.test(value);
}
