import { enUS as dates } from 'date-fns/locale/en-US';
import countries from '../data/countries.en.json' with { type: 'json' };
import languages from '../data/languages.en.json' with { type: 'json' };
import type { LanguagePack } from '../language-pack.ts';
import strings from '../strings/en.json' with { type: 'json' };
import { defineStrings } from '../strings.ts';

export const en: LanguagePack = {
  strings: defineStrings(strings),
  countries,
  languages,
  numbers: { group: ',', decimal: '.', groupedFrom: 4, currency: 'before' },
  dates,
  noteMark: 'after-stop',
};
