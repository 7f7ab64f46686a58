import { describe, expect, it } from '@jest/globals';
import type { Dossier } from '@sanctions-packet/core/evidence';
import { inventedRegime } from '../../../../test/fixtures/invented-regime.ts';
import { type Changes, smallCase, smallVault } from '../../../../test/fixtures/small-case.ts';
import { createDisclosures } from '../disclosures.ts';
import { type PacketPlan, planPacket } from '../plan-packet.ts';
import { packetInputs, SEARCHED } from './packet-inputs.ts';

const ASKED: Changes = { 'requestedMeasures[0].regime': 'zz' };

function planOf(dossier: Dossier, more: { readonly date?: string; readonly language?: string } = {}): PacketPlan {
  const request = {
    dossier,
    vault: smallVault(),
    regime: inventedRegime(),
    target: 'per_judge',
    date: '2021-06-01',
    ...more,
  };
  const outcome = planPacket(request, createDisclosures(request));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function inputs(changes: Changes = {}, more: Parameters<typeof planOf>[1] = {}) {
  return packetInputs(planOf(smallCase({ ...ASKED, ...changes }), more));
}

function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((kind) => before.get(kind) !== after.get(kind))
    .sort();
}

/** Kinds that are not as they are without the changes. */
const changed = (...given: Parameters<typeof inputs>) => differing(inputs(), inputs(...given));

describe('the inputs of a packet', () => {
  it('are the same for the same', () => {
    expect(changed()).toEqual([]);
    expect([...inputs().keys()]).toEqual(
      expect.arrayContaining(['law', 'submission', 'checklist', 'elements', 'exhibits', SEARCHED]),
    );
  });

  it('differ in the documents that say something else', () => {
    expect(changed({ 'persons[0].names[0].full': 'Zhaksybek Ermekov' })).toContain('submission');
  });

  it('differ when a consent lets more be told', () => {
    expect(changed({ 'consents[0].level': 'public-named', 'consents[0].recipients': ['zz'] })).toContain(SEARCHED);
  });

  it('differ in what is searched for alone, when that is all', () => {
    expect(changed({ 'persons[0].identifiers[0].value': 'N7654322' })).toEqual([SEARCHED]);
    expect(changed({ 'persons[0].notes': 'For the house alone.' })).toEqual([]);
  });
});
