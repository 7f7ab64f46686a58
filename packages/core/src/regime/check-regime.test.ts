import { describe, expect, it } from '@jest/globals';
import { inventedRegime } from '../../../../test/fixtures/invented-regime.ts';
import { checkRegime } from './check-regime.ts';

const regime = inventedRegime();
const [ground] = regime.grounds;
const [element] = regime.elements;
const [plan] = regime.documents;
if (ground === undefined || element === undefined || plan === undefined)
  throw new Error('the invented regime is empty');

const codes = (changes: Parameters<typeof inventedRegime>[0]) =>
  checkRegime(inventedRegime(changes)).map(({ code }) => code);

describe('checkRegime', () => {
  it('finds nothing in a regime that keeps the rules', () => {
    expect(checkRegime(regime)).toEqual([]);
  });

  it.each([
    ['conformance.duplicate-id', { grounds: [ground, ground] }],
    ['conformance.duplicate-id', { documents: [{ ...plan, sections: [...plan.sections, ...plan.sections] }] }],
    ['conformance.unknown-provision', { grounds: [{ ...ground, provision: 'zz-nowhere' }] }],
    ['conformance.unknown-provision', { elements: [{ ...element, basis: { provision: 'zz-nowhere' } }] }],
    [
      'conformance.unknown-provision',
      { grounds: [{ ...ground, gates: [{ kind: 'target-kind', allowed: ['entity'], provision: 'zz-nowhere' }] }] },
    ],
    ['conformance.unknown-instrument', { grounds: [{ ...ground, instrument: 'nothing' }] }],
    ['conformance.unknown-element', { grounds: [{ ...ground, elements: ['nothing'] }] }],
    ['conformance.unused-element', { grounds: [{ ...ground, elements: ['conduct'] }] }],
    ['conformance.missing-string', { grounds: [{ ...ground, title: 'no.such.key' }] }],
    ['conformance.missing-string', { documents: [{ ...plan, handling: 'no.such.key' }] }],
    ['conformance.missing-language', { strings: {} }],
  ] as const)('tells of %s', (code, changes) => {
    expect(codes(changes)).toContain(code);
  });
});
