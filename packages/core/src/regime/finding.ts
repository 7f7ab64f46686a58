/** What an element's `find` returns: ids of records, for and against. */
export interface Finding {
  readonly speaksFor: readonly string[];
  readonly speaksAgainst: readonly string[];
}

/** How far the records carry an element. The program never says "proved": that is for the reader to judge. */
export type ElementState =
  /** At least two independent sources, or a document that settles it by its nature, stand behind the records. */
  | 'supported'
  /** Records speak to it, but one source, weak credibility or no pinpoint stands behind them. */
  | 'partly'
  /** No record speaks to it. */
  | 'not-shown';

/** A record that speaks, with the exhibits it rests on. */
export interface Speaking {
  readonly record: string;
  readonly exhibits: readonly ExhibitCitation[];
}

/** An exhibit and the place in it that is cited. */
export interface ExhibitCitation {
  /** Evidence id. */
  readonly evidence: string;
  /** Case-wide exhibit number. */
  readonly number: number;
  /** As the dossier gives it: page, paragraph or time code. */
  readonly pinpoint?: string;
}

/** What the records say to one element. */
export interface ElementFinding {
  readonly element: string;
  readonly provision?: string;
  /** As declared: it counts for no verdict. */
  readonly optional?: true;
  readonly state: ElementState;
  /** True where the request itself is all there can be: asked or argued, not proved. */
  readonly argued?: true;
  readonly contradicted: boolean;
  readonly speaksFor: readonly Speaking[];
  readonly speaksAgainst: readonly Speaking[];
  /** How many independent groups of sources stand behind `speaksFor`. */
  readonly independentSources: number;
}

/**
 * `supported`: every gate open, every element supported. `weak`: something is only partly shown, contradicted or
 * unknown. `missing`: an element is not shown. `excluded`: a gate is closed. Optional elements count for none of these.
 */
export type Verdict = 'supported' | 'weak' | 'missing' | 'excluded';
