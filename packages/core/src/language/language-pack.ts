import type { Locale } from 'date-fns';
import { en } from './packs/en.ts';
import { et } from './packs/et.ts';
import { fr } from './packs/fr.ts';
import { lt } from './packs/lt.ts';
import { lv } from './packs/lv.ts';
import type { Strings } from './strings.ts';

/** How a language writes numbers. */
export interface NumberForm {
  /** Between groups of three digits. */
  readonly group: string;
  readonly decimal: string;
  /** Fewest digits of a whole part that is grouped: 4, or 5 where four digits stand together. */
  readonly groupedFrom: 4 | 5;
  /** Side of the amount on which the currency code stands. */
  readonly currency: 'before' | 'after';
}

/** Everything the house knows of one language. */
export interface LanguagePack {
  readonly strings: Strings;
  /** Names of countries by ISO 3166-1 alpha-2 code, `XK` and withdrawn codes. */
  readonly countries: Readonly<Record<string, string>>;
  /** Names of languages by primary language subtag. */
  readonly languages: Readonly<Record<string, string>>;
  readonly numbers: NumberForm;
  /** Names of months. */
  readonly dates: Locale;
  /** Whether the mark of a footnote follows the full stop or comma, or stands before it. */
  readonly noteMark: 'after-stop' | 'before-stop';
}

/** A language is added here, and nowhere else. */
const PACKS: Readonly<Record<string, LanguagePack>> = { en, et, fr, lt, lv };

/** Primary language subtags that have a pack. */
export const PACKED_LANGUAGES: readonly string[] = Object.keys(PACKS).sort();

/** The pack of a BCP 47 tag's primary language. Throws for a language without one: a regime must not file in it yet. */
export function packOf(language: string): LanguagePack {
  const pack = PACKS[primaryLanguage(language)];
  if (pack === undefined) throw new Error(`No language pack for ${language}`);
  return pack;
}

export function primaryLanguage(tag: string): string {
  return (tag.split('-', 1)[0] ?? tag).toLowerCase();
}

/** The shared words of a language: forms of dates, lists and amounts. The last layer of every translator. */
export function languageStrings(language: string): Strings {
  return packOf(language).strings;
}

/** Whether the mark of a footnote follows the full stop or comma in a language (BCP 47), or stands before it. */
export function noteMarkOf(language: string): LanguagePack['noteMark'] {
  return packOf(language).noteMark;
}
