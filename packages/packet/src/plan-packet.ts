import { blocks, failure, type Outcome, type Problem, sortProblems, success } from '@sanctions-packet/core';
import type { Dossier, Vault } from '@sanctions-packet/core/evidence';
import {
  type Assessment,
  auditUse,
  createTargetView,
  type PacketRecord,
  type Regime,
  recordsAround,
} from '@sanctions-packet/core/regime';
import { type Assessments, createAssessments } from './assessments.ts';
import type { Checklist } from './checklist/checklist.ts';
import { makeChecklist } from './checklist/make-checklist.ts';
import type { DisclosureChoice, Disclosures } from './disclosures.ts';
import { type Draft, draft } from './draft.ts';
import { languagesOf } from './languages-of.ts';
import { requestProblems } from './request-problems.ts';

/** What one packet says is made from this: there is no disk, no clock and no regime in this package. */
export interface PlanRequest extends DisclosureChoice {
  readonly dossier: Dossier;
  readonly vault?: Vault;
  readonly regime: Regime;
  /** Id of the person or entity proposed. */
  readonly target: string;
  /** The day of the packet, `YYYY-MM-DD`: which law is in force, which consent stands, what the letters are dated. */
  readonly date: string;
  /** BCP 47; by default each document is made in every language in which the regime files. */
  readonly language?: string;
  /** What an earlier packet of this target said: a letter tells what is new, changed and withdrawn since. */
  readonly earlier?: PacketRecord;
  /** Warnings told while the case was read; the internal checklist repeats those about the whole case or this target. */
  readonly problems?: readonly Problem[];
}

/** A request whose dossier may already have been disclosed for another target of the same filing. */
export interface PreparedPlan extends PlanRequest {
  readonly disclosures: Disclosures;
  readonly assessments: Assessments;
}

/** Everything that a packet will say, and no file of it: what costs little, and decides whether the rest must be made. */
export interface PacketPlan {
  readonly request: PreparedPlan;
  /** Of the dossier disclosed for the profile `internal`. */
  readonly assessment: Assessment;
  readonly drafts: readonly Draft[];
  /** Told so far; blocking ones are none of them. */
  readonly problems: readonly Problem[];
  /** The records around the target. */
  readonly around: ReadonlySet<string>;
  /** A note on each of them that no document draws on: nothing is silently dropped. */
  readonly unused: readonly Problem[];
}

/**
 * Discloses, assesses and composes one packet. Returns every blocking problem of every document at once; the problems
 * of a success stand in the plan.
 */
export function planPacket(asked: PlanRequest, disclosures: Disclosures): Outcome<PacketPlan> {
  const misuse = requestProblems(asked);
  if (misuse.length > 0) return failure(misuse);
  const request: PreparedPlan = { ...asked, disclosures, assessments: createAssessments(asked) };

  const internal = disclosures.of('internal');
  if (!internal.ok) return failure(told(internal.problems));
  const { dossier } = internal.value;
  const assessment = request.assessments.of('internal', dossier);
  if (assessment.problems.some(blocks)) return failure(told(assessment.problems));

  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  for (const language of languagesOf(request))
    for (const plan of request.regime.documents) {
      const made = draft(request, plan, language, drafts);
      problems.push(...made.problems);
      if (made.ok && made.value !== undefined) drafts.push(made.value);
    }
  problems.push(...internal.problems);
  if (problems.some(blocks)) return failure(told(problems));

  const view = createTargetView(dossier, { target: request.target, regime: request.regime.id, asOf: request.date });
  const around = view === undefined ? new Set<string>() : recordsAround(view);
  const documents = drafts.map(({ document }) => document);
  return success({
    request,
    assessment,
    drafts,
    problems,
    around,
    unused: auditUse(documents, dossier, around),
  });
}

/** Those of some problems that are about the case as a whole or about the target, and what was left unused. */
export function concerning(plan: PacketPlan, problems: readonly Problem[]): readonly Problem[] {
  return told([...aboutTarget(plan, problems), ...plan.unused]);
}

/** The checklist of a packet of which `problems` were told. */
export function checklistOf(plan: PacketPlan, problems: readonly Problem[]): Checklist {
  const { request, assessment } = plan;
  const internal = request.disclosures.of('internal');
  if (!internal.ok) throw new Error('A plan of what was not disclosed');
  return makeChecklist({
    ...request,
    dossier: internal.value.dossier,
    assessment,
    problems: [...aboutTarget(plan, request.problems ?? []), ...concerning(plan, problems)],
  });
}

function aboutTarget({ request, around }: PacketPlan, problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ code, about }) => {
    const ofARecord = about !== undefined && about !== request.dossier.id && /^(?:disclosure|evidence)\./.test(code);
    return !ofARecord || around.has(about);
  });
}

/** Every problem once, blocking ones first: the same record is met by several documents. */
export function told(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return sortProblems([...seen.values()]);
}
