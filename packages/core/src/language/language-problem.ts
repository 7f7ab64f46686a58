import type { Problem } from '../problem.ts';

/** Every kind of trouble the language room can tell. */
export type LanguageProblemCode =
  | 'language.extra-key'
  | 'language.extra-plural-form'
  | 'language.missing-key'
  | 'language.missing-plural-form'
  | 'language.slots-differ'
  | 'language.unexpected-plural'
  | 'language.unreviewed';

/** A fault of a string file. */
export type LanguageProblem = Problem<LanguageProblemCode>;
