import type { Problem } from '../problem.ts';
import type { ElementFinding, Verdict } from './finding.ts';
import type { GateFinding } from './gate.ts';

/** One ground with its gates, elements and verdict. */
export interface GroundAssessment {
  readonly ground: string;
  readonly label: string;
  readonly instrument: string;
  readonly provision: string;
  readonly verdict: Verdict;
  /** Whether a requested measure names this ground, or names none and every element of this one is spoken to. */
  readonly requested: boolean;
  readonly gates: readonly GateFinding[];
  readonly elements: readonly ElementFinding[];
}

/** What the records say to each ground of one regime, for one target, on one day. */
export interface Assessment {
  readonly regime: string;
  readonly target: string;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly grounds: readonly GroundAssessment[];
  readonly problems: readonly RegimeProblem[];
}

/** The codes of what an assessment or a document can tell. */
export type RegimeCode =
  | 'regime.target-not-found'
  | 'regime.target-not-requested'
  | 'regime.ground-unknown'
  | 'regime.ground-excluded'
  | 'regime.element-not-shown'
  | 'regime.element-partly-shown'
  | 'regime.element-contradicted'
  | 'regime.section-incomplete'
  | 'regime.summary-too-long'
  | 'regime.language-unreviewed'
  | 'regime.record-unused'
  | 'regime.untranslated';

/** A problem of an assessment or a document. */
export type RegimeProblem = Problem<RegimeCode>;
