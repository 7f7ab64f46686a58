import type { Problem } from '../../problem.ts';

/** What can be wrong with a file before its records are compared with each other. */
export type ReadingCode =
  | 'evidence.empty-file'
  | 'evidence.file-too-large'
  | 'evidence.not-utf-8'
  | 'evidence.not-json'
  | 'evidence.not-yaml'
  | 'evidence.several-documents'
  | 'evidence.yaml-anchor'
  | 'evidence.yaml-tag'
  | 'evidence.too-deep'
  | 'evidence.duplicate-key'
  | 'evidence.forbidden-key'
  | 'evidence.forbidden-character'
  | 'evidence.not-a-mapping'
  | 'evidence.unknown-version'
  | 'evidence.unknown-field'
  | 'evidence.missing-field'
  | 'evidence.wrong-type'
  | 'evidence.unknown-value'
  | 'evidence.wrong-form'
  | 'evidence.out-of-range'
  | 'evidence.empty-value'
  | 'evidence.too-long'
  | 'evidence.invalid-date'
  | 'evidence.invalid-time'
  | 'evidence.unknown-country'
  | 'evidence.prose-syntax'
  | 'evidence.prose-link'
  | 'evidence.prose-token'
  | 'evidence.prose-citation'
  | 'evidence.more-problems';

/** A problem in the text of a file: syntax, a field, a value. */
export type ReadingProblem = Problem<ReadingCode>;

/** Steps from the root of the input to a value. */
export type Path = readonly (string | number)[];

/** A problem whose place in the file is not looked up yet. */
export interface Finding<Code extends string = string> {
  readonly problem: Problem<Code>;
  readonly path: Path;
  /** Offset in the text, when the reader knows it already. */
  readonly offset?: number;
  /** It is about another file, whose text is not at hand. */
  readonly elsewhere?: true;
  /** The position wanted is that of this key of the mapping at `path`; its text is never told. */
  readonly key?: string;
}
