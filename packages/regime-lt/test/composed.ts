import { disclose } from '@sanctions-packet/core/disclosure';
import { plainText } from '@sanctions-packet/core/document';
import { assess, compose } from '@sanctions-packet/core/regime';
import { type Changes, smallCase, smallVault } from '../../../test/fixtures/small-case.ts';
import { lt } from '../src/index.ts';

export type { Changes };

export const AS_OF = '2026-11-22';
const REASON = [{ lang: 'lt', value: 'Skundai liko be atsako.' }];

/** The small case asks Lithuania for a ban on entry, with reasons; changed, as a profile shows it. */
function disclosed(changes: Changes, profile: 'disclosable' | 'restricted:lt') {
  const asked: Changes = {
    'requestedMeasures[0].regime': 'lt',
    'requestedMeasures[0].measures': ['entry-ban'],
    'requestedMeasures[0].rationale': REASON,
    ...changes,
  };
  const outcome = disclose(smallCase(asked), smallVault(), { profile, recipient: 'lt', asOf: AS_OF });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value.dossier;
}

export function groundOf(id: string, changes: Changes = {}, target = 'per_judge') {
  const { grounds } = assess({ dossier: disclosed(changes, 'disclosable'), regime: lt, target, asOf: AS_OF });
  const ground = grounds.find((candidate) => candidate.ground === id);
  if (ground === undefined) throw new Error(`There is no ground ${id}`);
  return ground;
}

/** The finding of an element in a ground. */
export function findingOf(ground: string, element: string, changes: Changes = {}) {
  const found = groundOf(ground, changes).elements.find((finding) => finding.element === element);
  if (found === undefined) throw new Error(`${ground} has no element ${element}`);
  return found;
}

export function documentOf(id: string, changes: Changes = {}) {
  const plan = lt.documents.find((document) => document.id === id);
  if (plan === undefined) throw new Error(`There is no document ${id}`);
  const dossier = disclosed(changes, plan.profile === 'restricted' ? 'restricted:lt' : 'disclosable');
  const assessment = assess({ dossier, regime: lt, target: 'per_judge', asOf: AS_OF });
  const outcome = compose({ dossier, regime: lt, plan, assessment, language: 'lt' });
  if (!outcome.ok || outcome.value === undefined) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

export const textOf = (id: string, changes?: Changes): string => plainText(documentOf(id, changes));
