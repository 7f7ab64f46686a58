import type { Problem } from '../problem.ts';

/** Every kind of trouble the law room can tell. */
export type LawProblemCode =
  | 'law.blank-text'
  | 'law.date-pattern'
  | 'law.duplicate-id'
  | 'law.duplicate-language'
  | 'law.ended-without-end'
  | 'law.foreign-id'
  | 'law.language-missing'
  | 'law.misfiled'
  | 'law.not-in-force'
  | 'law.ended'
  | 'law.ends-soon'
  | 'law.changes-soon'
  | 'law.pinpoint-unverified'
  | 'law.review-before-reading'
  | 'law.review-overdue'
  | 'law.review-too-rare'
  | 'law.source-not-https'
  | 'law.statement-unverified'
  | 'law.unknown-provision'
  | 'law.version-reversed'
  | 'law.versions-overlap'
  | 'law.versions-unordered';

/** A problem with a law fact. */
export type LawProblem = Problem<LawProblemCode>;
