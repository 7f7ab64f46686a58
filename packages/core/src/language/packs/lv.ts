import { lv as dates } from 'date-fns/locale/lv';
import countries from '../data/countries.lv.json' with { type: 'json' };
import languages from '../data/languages.lv.json' with { type: 'json' };
import type { LanguagePack } from '../language-pack.ts';
import strings from '../strings/lv.json' with { type: 'json' };
import { defineStrings } from '../strings.ts';

export const lv: LanguagePack = {
  strings: defineStrings(strings),
  countries,
  languages,
  numbers: { group: '\u00A0', decimal: ',', groupedFrom: 5, currency: 'after' },
  dates,
  noteMark: 'before-stop',
};
