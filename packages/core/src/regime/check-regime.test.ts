import { describe, expect, it } from '@jest/globals';
import { inventedRegime } from '../../../../test/fixtures/invented-regime.ts';
import type { Strings } from '../language/index.ts';
import { checkRegime } from './check-regime.ts';
import { internalKeys } from './internal-words.ts';

const regime = inventedRegime();
const [ground] = regime.grounds;
const [element] = regime.elements;
const [plan] = regime.documents;
if (ground === undefined || element === undefined || plan === undefined)
  throw new Error('the invented regime is empty');

const codes = (changes: Parameters<typeof inventedRegime>[0]) =>
  checkRegime(inventedRegime(changes)).map(({ code }) => code);

/** Files in Estonian alone, with words of the shape that the invented ones have. */
const foreign: Partial<typeof regime> = {
  law: {
    ...regime.law,
    filing: { ...regime.law.filing, languages: { ...regime.law.filing.languages, value: ['et'] } },
  },
  strings: { et: strings(regime) },
};

function strings({ strings: { en } }: typeof regime): Strings {
  if (en === undefined) throw new Error('the invented regime has no English words');
  return en;
}

/** Its internal words, of these keys alone. */
const internal = (keys: ReadonlySet<string>): Strings => {
  const entries = new Map([...strings(regime).entries].filter(([key]) => keys.has(key)));
  return { ...strings(regime), entries };
};

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
    ['conformance.missing-internal', foreign],
    ['language.missing-key', { ...foreign, internal: internal(new Set()) }],
    ['language.extra-key', { ...foreign, internal: strings(regime) }],
  ] as const)('tells of %s', (code, changes) => {
    expect(codes(changes)).toContain(code);
  });

  it('asks a regime that files in no English for the internal words and no others', () => {
    const told = codes({ ...foreign, internal: internal(internalKeys(regime)) });
    expect(told.filter((code) => code === 'conformance.missing-internal' || code.startsWith('language.'))).toEqual([]);
  });
});
