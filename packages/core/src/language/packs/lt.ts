import { lt as dates } from 'date-fns/locale/lt';
import countries from '../data/countries.lt.json' with { type: 'json' };
import languages from '../data/languages.lt.json' with { type: 'json' };
import type { LanguagePack } from '../language-pack.ts';
import strings from '../strings/lt.json' with { type: 'json' };
import { defineStrings } from '../strings.ts';

export const lt: LanguagePack = {
  strings: defineStrings(strings),
  countries,
  languages,
  numbers: { group: '\u00A0', decimal: ',', groupedFrom: 4, currency: 'after' },
  dates,
  noteMark: 'before-stop',
};
