/** How the end of a name changes before an ending; both on skeletons, `to` as in `String.replace`. */
export interface SoundChange {
  readonly from: RegExp;
  readonly to: string;
}

/** How a language inflects personal names: what it puts at the end, and what it changes before that. */
export interface Inflection {
  /** As they are written; folded by whoever uses them. */
  readonly endings: readonly string[];
  /** What a name ends in before it is inflected, and loses then. */
  readonly nominative: readonly string[];
  readonly changes: readonly SoundChange[];
}
