import type { DossierInput } from '@sanctions-packet/core/evidence';

export type PersonInput = NonNullable<DossierInput['persons']>[number];
export type PostInput = NonNullable<DossierInput['postsHeld']>[number];
export type PositionInput = NonNullable<DossierInput['positions']>[number];
export type EntityInput = NonNullable<DossierInput['entities']>[number];

/** New records, as they are written into a dossier file; each says which cell it comes from. */
export interface PersonRecords {
  readonly persons: readonly PersonInput[];
  readonly entities: readonly EntityInput[];
  readonly positions: readonly PositionInput[];
  readonly postsHeld: readonly PostInput[];
}

/** Tags (BCP 47) for texts in one script; a table does not say which language it is in. */
export interface ScriptTags {
  readonly latin: string;
  readonly cyrillic: string;
}

export function tagOf(text: string, tags: ScriptTags): string {
  if (/\p{Script=Cyrillic}/u.test(text)) return tags.cyrillic;
  return /\p{Script=Latin}/u.test(text) ? tags.latin : 'und';
}
