import { disclose } from '@sanctions-packet/core/disclosure';
import { assess, type GroundAssessment } from '@sanctions-packet/core/regime';
import { type Changes, smallCase } from '../../../test/fixtures/small-case.ts';
import { us } from '../src/index.ts';

export type { Changes };

export const AS_OF = '2026-11-22';

/** The small case, changed, as the shareable profile shows it. */
export function disclosed(changes: Changes = {}) {
  const outcome = disclose(smallCase(changes), undefined, { profile: 'disclosable', recipient: 'us', asOf: AS_OF });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value.dossier;
}

/** The assessment of a target of the small case, changed. */
export function assessed(changes: Changes = {}, target = 'per_judge') {
  return assess({ dossier: disclosed(changes), regime: us, target, asOf: AS_OF });
}

export function groundOf(id: string, changes: Changes = {}, target?: string): GroundAssessment {
  const ground = assessed(changes, target).grounds.find((candidate) => candidate.ground === id);
  if (ground === undefined) throw new Error(`There is no ground ${id}`);
  return ground;
}

/** The state of an element in the first ground that asks for it. */
export function stateOf(element: string, changes: Changes = {}, target?: string) {
  const found = assessed(changes, target)
    .grounds.flatMap(({ elements }) => elements)
    .find((finding) => finding.element === element);
  if (found === undefined) throw new Error(`There is no element ${element}`);
  return found;
}
