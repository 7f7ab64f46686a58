import { disclose } from '@sanctions-packet/core/disclosure';
import { plainText } from '@sanctions-packet/core/document';
import { assess, compose, type GroundAssessment } from '@sanctions-packet/core/regime';
import { type Changes, smallCase, smallVault } from '../../../test/fixtures/small-case.ts';
import { lv } from '../src/index.ts';

export type { Changes };

export const AS_OF = '2026-11-22';

/** The small case asks Latvia for an entry ban; changed, as a profile shows it. */
export function disclosed(changes: Changes = {}, profile: 'disclosable' | 'restricted:lv' = 'disclosable') {
  const asked: Changes = {
    'requestedMeasures[0].regime': 'lv',
    'requestedMeasures[0].measures': ['entry-ban'],
    ...changes,
  };
  const outcome = disclose(smallCase(asked), smallVault(), { profile, recipient: 'lv', asOf: AS_OF });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value.dossier;
}

export function groundOf(id: string, changes: Changes = {}, target = 'per_judge'): GroundAssessment {
  const { grounds } = assess({ dossier: disclosed(changes), regime: lv, target, asOf: AS_OF });
  const ground = grounds.find((candidate) => candidate.ground === id);
  if (ground === undefined) throw new Error(`There is no ground ${id}`);
  return ground;
}

/** The finding of an element in the first ground that asks for it. */
export function findingOf(element: string, changes: Changes = {}, target = 'per_judge') {
  const { grounds } = assess({ dossier: disclosed(changes), regime: lv, target, asOf: AS_OF });
  const found = grounds.flatMap(({ elements }) => elements).find((finding) => finding.element === element);
  if (found === undefined) throw new Error(`There is no element ${element}`);
  return found;
}

export function composed(id: string, changes: Changes = {}, target = 'per_judge') {
  const plan = lv.documents.find((document) => document.id === id);
  if (plan === undefined) throw new Error(`There is no document ${id}`);
  const dossier = disclosed(changes, plan.profile === 'restricted' ? 'restricted:lv' : 'disclosable');
  const assessment = assess({ dossier, regime: lv, target, asOf: AS_OF });
  return compose({ dossier, regime: lv, plan, assessment, language: 'lv' });
}

export function documentOf(id: string, changes?: Changes) {
  const outcome = composed(id, changes);
  if (!outcome.ok || outcome.value === undefined) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

export const textOf = (id: string, changes?: Changes): string => plainText(documentOf(id, changes));
