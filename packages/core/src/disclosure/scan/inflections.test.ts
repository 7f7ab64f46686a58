import { describe, expect, it } from '@jest/globals';
import { INFLECTIONS } from '../../../../../test/fixtures/inflections/index.ts';
import { TRANSLITERATIONS } from '../../../../../test/fixtures/transliterations.ts';
import { WithheldTerms } from './withheld-terms.ts';

const EMPTY = { names: [], numbers: [], phrases: [], publicNames: [], publicTitles: [] };
const named = (text: string) => new WithheldTerms({ ...EMPTY, names: [{ subject: 'vic_a', text }] });
const sentence = (form: string) => `On 6 June 2020 the officers spoke of ${form} and of nobody else at all.`;

describe('the table of inflections', () => {
  it('has at least a hundred and fifty rows, of four languages', () => {
    expect(INFLECTIONS.map(({ language }) => language)).toEqual(['et', 'lv', 'lt', 'ru']);
    expect(INFLECTIONS.flatMap(({ rows }) => rows).length).toBeGreaterThanOrEqual(150);
    for (const { rows } of INFLECTIONS) expect(new Set(rows.map(([, form]) => form)).size).toBe(rows.length);
  });

  it('is of names that the sentence around them does not hold', () => {
    const names = [...INFLECTIONS.flatMap(({ rows }) => rows.map(([name]) => name)), ...TRANSLITERATIONS.flat(2)];
    expect(names.filter((name) => named(name).matches(sentence('somebody')).length > 0)).toEqual([]);
  });

  describe.each(INFLECTIONS)('of $language', ({ rows }) => {
    it.each(rows.map(([name, form, grammaticalCase]) => [name, grammaticalCase, form]))(
      'finds %s in the %s: %s',
      (name, _case, form) => {
        expect(named(name).matches(sentence(form))).toHaveLength(1);
      },
    );
  });
});

describe('the table of transliterations', () => {
  const pairs = TRANSLITERATIONS.flatMap((group) =>
    group.flatMap(([from, name]) => group.map(([to, form]) => [from, name, to, form] as const)),
  );

  it.each(pairs)('each word of %s (%s) is found in %s: %s', (_from, name, _to, form) => {
    const words = form.split(' ');
    name.split(' ').forEach((word, at) => {
      expect([word, named(word).matches(sentence(words[at] ?? ''))]).toEqual([word, [expect.anything()]]);
    });
  });
});
