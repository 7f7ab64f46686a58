import { blocks, failure, type Outcome, type Problem, success } from '@sanctions-packet/core';
import { type Assessment, assess, composeCoveringList, type DocumentPlan } from '@sanctions-packet/core/regime';
import { createAssessments } from '../assessments.ts';
import type { Disclosures } from '../disclosures.ts';
import type { Draft } from '../draft.ts';
import { searchOf } from '../exit-scan/search-of.ts';
import { SEARCHED } from '../inputs/packet-inputs.ts';
import { languagesOf } from '../languages-of.ts';
import { type PlanRequest, type PreparedPlan, told } from '../plan-packet.ts';

/** What stands in the place of a target where the packet is the covering list of a filing. */
export const COVERING_LIST = 'covering-list';

/** The submissions of one filing that the list leads to, in its order; at least one. */
export interface CoveringListRequest extends Omit<PlanRequest, 'target' | 'earlier'> {
  readonly targets: readonly string[];
}

/** What a covering list will say, in each language of its regime. */
export interface CoveringListPlan {
  readonly request: PreparedPlan;
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/**
 * Discloses, assesses and composes the list that goes with several submissions. It is for everybody who may read the
 * submissions, so it is told as their disclosable documents are.
 */
export function planCoveringList(asked: CoveringListRequest, disclosures: Disclosures): Outcome<CoveringListPlan> {
  const { targets, ...rest } = asked;
  const { regime, date: asOf } = asked;
  const named = { ...rest, target: COVERING_LIST };
  const request: PreparedPlan = { ...named, disclosures, assessments: createAssessments(named) };
  const disclosed = disclosures.of('disclosable');
  if (!disclosed.ok) return failure(told(disclosed.problems));
  const { dossier, withheld } = disclosed.value;
  const assessments = targets.map((target): Assessment => assess({ dossier, regime, target, asOf }));
  const [assessment] = assessments;
  if (assessment === undefined) throw new Error('A covering list of no submission');

  const outcomes = languagesOf(request).map((language) =>
    composeCoveringList({ dossier, regime, model: modelOf(request), assessments, language }),
  );
  const problems = outcomes.flatMap((outcome) => outcome.problems);
  if (problems.some(blocks)) return failure(told(problems));
  const drafts = outcomes.flatMap((outcome) =>
    outcome.ok ? [{ ...outcome.value, profile: 'disclosable' as const, assessment, withheld }] : [],
  );
  return success({ request, drafts, problems: told(problems) });
}

/** What the files of a planned list are made from, as `packetInputs` tells of a packet. */
export function coveringListInputs({ request, drafts }: CoveringListPlan): ReadonlyMap<string, string> {
  return new Map([
    [COVERING_LIST, JSON.stringify(drafts.map(({ document }) => document))],
    [SEARCHED, searchOf(request, 'disclosable').basis],
  ]);
}

/** The document whose readers the list shares. */
function modelOf({ regime }: PreparedPlan): DocumentPlan {
  const model = regime.documents.find(({ container }) => container === 'disclosable');
  if (model === undefined) throw new Error('A regime without a document that may be disclosed');
  return model;
}
