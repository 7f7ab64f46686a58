import { describe, expect, it } from '@jest/globals';
import { inventedRegime } from '../../../../test/fixtures/invented-regime.ts';
import { type Changes, smallCase, smallVault } from '../../../../test/fixtures/small-case.ts';
import { createDisclosures } from '../disclosures.ts';
import { packetInputs } from './packet-inputs.ts';

function inputs(changes: Changes = {}, more: { readonly date?: string; readonly language?: string } = {}) {
  const request = {
    dossier: smallCase({ 'requestedMeasures[0].regime': 'zz', ...changes }),
    vault: smallVault(),
    regime: inventedRegime(),
    target: 'per_judge',
    date: '2021-06-01',
    ...more,
  };
  const outcome = packetInputs(request, createDisclosures(request));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** Kinds that are not as they are without the changes. */
function changed(...given: Parameters<typeof inputs>): readonly string[] {
  const before = inputs();
  const after = inputs(...given);
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((kind) => before.get(kind) !== after.get(kind))
    .sort();
}

const en = (value: string) => [{ lang: 'en', value }];

describe('the inputs of a packet', () => {
  it('are the same for the same', () => {
    expect(changed()).toEqual([]);
    expect([...inputs().keys()]).toEqual(
      expect.arrayContaining(['law', 'choice', 'persons', 'acts', 'evidence', 'case']),
    );
  });

  it.each<readonly [kind: string, changes: Changes]>([
    ['acts', { 'acts[0].description': en('Another act.') }],
    ['persons', { 'persons[0].names[0].full': 'Zhaksybek Ermekov' }],
    ['title', { title: en('Another title') }],
    ['persons', { 'persons[0].notes': 'For the house alone.' }],
  ])('differ in %s when that changes', (kind, changes) => {
    expect(changed(changes)).toContain(kind);
  });

  it('differ when another day or language is asked for', () => {
    expect(changed({}, { language: 'en' })).toEqual(['choice']);
    expect(changed({}, { date: '2021-06-02' })).toContain('choice');
  });

  it('differ when a consent lets more be told', () => {
    expect(changed({ 'consents[0].level': 'public-named' }).length).toBeGreaterThan(0);
  });
});
