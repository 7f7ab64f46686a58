/** Categories of the Unicode plural rules. */
export const PLURAL_CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
export type PluralCategory = (typeof PLURAL_CATEGORIES)[number];

const known = new Map<string, Intl.PluralRules>();

/** The rules of a language are slow to make, and asked for at every count. */
function rulesOf(language: string): Intl.PluralRules {
  const rules = known.get(language) ?? new Intl.PluralRules(language);
  known.set(language, rules);
  return rules;
}

/** The plural category of a number, whole or decimal, in a language (BCP 47). */
export function pluralCategory(language: string, count: number): PluralCategory {
  return rulesOf(language).select(count);
}

/** Every category that the language has at all. */
export function pluralCategories(language: string): ReadonlySet<PluralCategory> {
  return new Set(rulesOf(language).resolvedOptions().pluralCategories);
}

/**
 * The categories that counts of people and things fall into: whole numbers to 1,000 and tenths to 20. A category for
 * millions alone, as in French, may be given and need not be.
 */
export function neededPluralCategories(language: string): ReadonlySet<PluralCategory> {
  const rules = rulesOf(language);
  const found = new Set<PluralCategory>(['other']);
  for (let count = 0; count <= 1000; count += 1) found.add(rules.select(count));
  for (let tenths = 1; tenths <= 200; tenths += 1) found.add(rules.select(tenths / 10));
  return found;
}
