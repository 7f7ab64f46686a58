import { sortProblems } from '../problem.ts';
import type { LanguageProblem, LanguageProblemCode } from './language-problem.ts';
import { type PhrasePiece, slotsOf } from './phrase.ts';
import { neededPluralCategories, pluralCategories } from './plural.ts';
import type { Strings, StringsEntry } from './strings.ts';

/**
 * Whether a string file says all that the base says (English as a rule): the same keys, the same slots, and the plural
 * forms of its own language (BCP 47). `at` is `<language>.<key>`. Checked against itself, a file is checked for its
 * plurals alone.
 */
export function checkStrings(base: Strings, other: Strings, language: string): readonly LanguageProblem[] {
  const problems: LanguageProblem[] = [];
  const tell = (code: LanguageProblemCode, key: string, what: string, fix: string): void => {
    problems.push({ code, severity: 'block', at: `${language}.${key}`, what, fix });
  };
  for (const key of base.entries.keys()) {
    if (!other.entries.has(key))
      tell('language.missing-key', key, 'This language has no words for the key.', 'Add them.');
  }
  for (const [key, entry] of other.entries) {
    const original = base.entries.get(key);
    if (original === undefined) {
      tell('language.extra-key', key, 'The base language does not know this key.', 'Remove it, or correct its name.');
      continue;
    }
    for (const [code, what, fix] of faultsOf(original, entry, language)) tell(code, key, what, fix);
  }
  return sortProblems(problems);
}

type Fault = readonly [LanguageProblemCode, string, string];

function faultsOf(original: StringsEntry, entry: StringsEntry, language: string): readonly Fault[] {
  const faults: Fault[] = [];
  const [wanted, found] = [slotsIn(original), slotsIn(entry)];
  if (wanted.join() !== found.join()) {
    faults.push([
      'language.slots-differ',
      'The slots differ from those of the base language.',
      `Use exactly these: ${wanted.join(', ') || 'none'}.`,
    ]);
  }
  if (!('forms' in entry)) return faults;
  if (!('forms' in original)) {
    faults.push([
      'language.unexpected-plural',
      'The base language has one form here, so no count is given.',
      'Write one form.',
    ]);
  }
  return [...faults, ...pluralFaults(entry.forms, language)];
}

function pluralFaults(
  forms: Readonly<Record<string, readonly PhrasePiece[] | undefined>>,
  language: string,
): readonly Fault[] {
  const given = Object.keys(forms).filter((name) => forms[name] !== undefined);
  const lacking = [...neededPluralCategories(language)].filter((name) => !given.includes(name)).sort();
  const superfluous = given.filter((name) => !new Set<string>(pluralCategories(language)).has(name)).sort();
  const all = slotsOf(Object.values(forms).flatMap((pieces) => pieces ?? []));
  const uneven = Object.values(forms).some(
    (pieces) => pieces && all.some((slot) => slot !== 'count' && !slotsOf(pieces).includes(slot)),
  );
  const faults: Fault[] = [];
  if (lacking.length > 0)
    faults.push([
      'language.missing-plural-form',
      'A plural form of this language is missing.',
      `Add: ${lacking.join(', ')}.`,
    ]);
  if (superfluous.length > 0) {
    faults.push([
      'language.extra-plural-form',
      'This language has no such plural form.',
      `Remove: ${superfluous.join(', ')}.`,
    ]);
  }
  if (uneven) {
    faults.push([
      'language.slots-differ',
      'The plural forms differ in their slots.',
      'Use the same in each; only {count} may be left out.',
    ]);
  }
  return faults;
}

function slotsIn(entry: StringsEntry): readonly string[] {
  return slotsOf('pieces' in entry ? entry.pieces : Object.values(entry.forms).flat());
}

/** A warning when nobody has vouched for the words of a language; `at` is the language. */
export function checkReview(strings: Strings, language: string): readonly LanguageProblem[] {
  if (strings.review.state === 'reviewed') return [];
  const what = 'Nobody has vouched for the words of this language.';
  const fix = 'Let a speaker who knows the law read the string file, and enter who did and when.';
  return [{ code: 'language.unreviewed', severity: 'warn', at: language, what, fix }];
}
