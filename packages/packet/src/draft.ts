import { failure, type Outcome, type Problem, success } from '@sanctions-packet/core';
import type { Profile, WithheldTerms } from '@sanctions-packet/core/disclosure';
import type { Document } from '@sanctions-packet/core/document';
import { type Assessment, compose, type DocumentPlan } from '@sanctions-packet/core/regime';
import type { PreparedPlan } from './plan-packet.ts';

/** A document that is composed and not yet rendered. */
export interface Draft {
  readonly plan: DocumentPlan;
  readonly profile: Profile;
  readonly assessment: Assessment;
  readonly document: Document;
  readonly withheld: WithheldTerms;
}

/**
 * Discloses, assesses and composes one document; `undefined` when the plan does not ask for it in this case. It may
 * tell where those before it cite an exhibit.
 */
export function draft(
  request: PreparedPlan,
  plan: DocumentPlan,
  language: string,
  before: readonly Draft[] = [],
): Outcome<Draft | undefined> {
  const profile = profileOf(plan, request.regime.id);
  const disclosed = request.disclosures.of(profile);
  if (!disclosed.ok) return failure(disclosed.problems);
  const { dossier, withheld } = disclosed.value;
  const { regime } = request;

  const assessment = request.assessments.of(profile, dossier);
  const composed = compose({
    dossier,
    regime,
    plan,
    assessment,
    language,
    before: goingWith(before, plan.container, language),
  });
  const problems: Problem[] = [...disclosed.problems, ...composed.problems];
  if (!composed.ok) return failure(problems);
  if (composed.value === undefined) return success(undefined, problems);
  return success({ plan, profile, assessment, document: composed.value, withheld }, problems);
}

/**
 * Documents that a reader of one container has in one language, and that cite exhibits: what lies elsewhere is not spoken
 * of, and the index names every exhibit.
 */
export function goingWith(
  drafts: readonly Draft[],
  container: DocumentPlan['container'],
  language: string,
): readonly Document[] {
  return drafts
    .filter(({ plan }) => plan.container === container && plan.id !== 'evidence-index')
    .filter(({ document }) => document.language === language)
    .map(({ document }) => document);
}

function profileOf(plan: DocumentPlan, regime: string): Profile {
  return plan.profile === 'restricted' ? `restricted:${regime}` : plan.profile;
}
