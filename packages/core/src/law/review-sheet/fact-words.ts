import type { LawFact } from '../law-facts.ts';
import type { Basis, Localized, Reading } from '../provision.ts';
import { bullets, plain } from './markdown.ts';

/** How sure the maintainers are, in a lawyer's words. */
export const READING_WORDS: Readonly<Record<Reading, string>> = {
  read: 'read at the source',
  secondary: 'reported by a reliable source, not read at the origin',
  unverified: '**not verified**',
};

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  statute: 'statute',
  regulation: 'regulation',
  guidance: 'guidance',
  practice: 'practice',
};

/** English first, then the other languages, each with its tag. */
export function inEveryLanguage(words: Localized): string {
  const { en = '', ...others } = words;
  return [
    plain(en),
    ...Object.keys(others)
      .sort()
      .map((tag) => `(${tag}) ${plain(others[tag] ?? '')}`),
  ].join(' ');
}

export function authorityOf({ basis, reading, source }: Pick<LawFact, 'basis' | 'reading' | 'source'>): string {
  return `${BASIS_WORDS[basis]}; ${READING_WORDS[reading]}; <${source.url}>, on ${source.readOn}`;
}

/** A value, what it rests on, and the remark. */
export function factLines(
  label: string,
  value: string,
  fact: Pick<LawFact, 'basis' | 'reading' | 'source'> & { readonly remark?: string | undefined },
): string {
  const lines = [`**${label}:** ${value}`, `  - Rests on: ${authorityOf(fact)}`];
  if (fact.remark !== undefined) lines.push(`  - Remark: ${plain(fact.remark)}`);
  return bullets([lines.join('\n')]);
}
