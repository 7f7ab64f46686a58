import { et as dates } from 'date-fns/locale/et';
import countries from '../data/countries.et.json' with { type: 'json' };
import languages from '../data/languages.et.json' with { type: 'json' };
import type { LanguagePack } from '../language-pack.ts';
import strings from '../strings/et.json' with { type: 'json' };
import { defineStrings } from '../strings.ts';

export const et: LanguagePack = {
  strings: defineStrings(strings),
  countries,
  languages,
  numbers: { group: '\u00A0', decimal: ',', groupedFrom: 5, currency: 'after' },
  dates,
  noteMark: 'after-stop',
};
