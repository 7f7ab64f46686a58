import type { LawProblem } from '../law-problem.ts';
import type { RegimeLaw } from '../regime-law.ts';

/** Every text has letters in it, and every text given in languages covers the languages of the filing. */
export function checkWords(law: RegimeLaw): readonly LawProblem[] {
  const problems: LawProblem[] = [];
  const languages = law.filing.languages.value;
  visit(law.program, 'program', languages, problems);
  visit(law.authority, 'authority', languages, problems);
  visit(law.filing, 'filing', languages, problems);
  for (const provision of law.provisions.values()) visit(provision, `provisions.${provision.id}`, languages, problems);
  return problems;
}

function visit(value: unknown, at: string, languages: readonly string[], problems: LawProblem[]): void {
  if (typeof value === 'string') {
    if (value.trim() === '') problems.push(blank(at));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if ('en' in value) problems.push(...missing(value, at, languages));
  for (const [key, inner] of Object.entries(value)) {
    visit(inner, Array.isArray(value) ? `${at}[${key}]` : `${at}.${key}`, languages, problems);
  }
}

function blank(at: string): LawProblem {
  return {
    code: 'law.blank-text',
    severity: 'block',
    at,
    what: 'This text is blank.',
    fix: 'Write it, or leave the field out.',
  };
}

function missing(words: object, at: string, languages: readonly string[]): readonly LawProblem[] {
  return languages
    .filter((language) => !(language in words) && !((language.split('-', 1)[0] ?? language) in words))
    .map((language) => ({
      code: 'law.language-missing',
      severity: 'block',
      at: `${at}.${language}`,
      what: `This text has no words in ${language}, in which the regime files.`,
      fix: 'Write it in that language too.',
    }));
}
