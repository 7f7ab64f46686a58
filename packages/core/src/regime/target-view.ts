import type { DisclosedDossier } from '../disclosure/index.ts';

type RecordOf<K extends keyof DisclosedDossier> = DisclosedDossier[K] extends readonly (infer R)[] ? R : never;

/** The person or body that is proposed. */
export type TargetRecord = RecordOf<'persons'> | RecordOf<'entities'>;

/** One claim against the target with everything that hangs on it. */
export interface InvolvementView {
  readonly involvement: RecordOf<'involvements'>;
  readonly acts: readonly RecordOf<'acts'>[];
  readonly incidents: readonly RecordOf<'incidents'>[];
  /** Victims and groups of those acts. */
  readonly victims: readonly (RecordOf<'victims'> | RecordOf<'victimGroups'>)[];
}

/** A post of the target with the post itself and the body it belongs to. */
export interface PostView {
  readonly held: RecordOf<'postsHeld'>;
  readonly position: RecordOf<'positions'> | undefined;
  readonly body: RecordOf<'entities'> | undefined;
}

/** A tie to another party, seen from the target. */
export interface TieView {
  readonly relationship: RecordOf<'relationships'>;
  readonly other: TargetRecord | undefined;
  /** Whether the target is the `from` of the relationship. */
  readonly outgoing: boolean;
}

/** What the disclosed dossier says about one target, gathered once; what elements and sections read. */
export interface TargetView {
  readonly dossier: DisclosedDossier;
  readonly target: TargetRecord;
  readonly kind: 'individual' | 'entity';
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly regime: string;
  readonly involvements: readonly InvolvementView[];
  readonly posts: readonly PostView[];
  readonly ties: readonly TieView[];
  readonly assets: readonly RecordOf<'assets'>[];
  readonly listings: readonly RecordOf<'existingListings'>[];
  /** What this regime is asked to do about the target. */
  readonly measures: readonly RecordOf<'requestedMeasures'>[];
  /** Interventions about the target, its acts, incidents or victims. */
  readonly interventions: readonly RecordOf<'interventions'>[];
  /** The record of an id, wherever it is; `undefined` when it was not disclosed. */
  readonly record: (id: string) => { readonly id: string } | undefined;
  /** Evidence that supports, contradicts or gives context to a record: by links, by its own `src`, by its parts. */
  readonly evidenceOf: (id: string, relation: 'supports' | 'contradicts') => readonly CitedEvidence[];
}

/** A piece of evidence and the place in it that is cited. */
export interface CitedEvidence {
  readonly evidence: RecordOf<'evidence'>;
  readonly pinpoint?: string;
}
