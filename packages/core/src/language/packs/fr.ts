import { fr as dates } from 'date-fns/locale/fr';
import countries from '../data/countries.fr.json' with { type: 'json' };
import languages from '../data/languages.fr.json' with { type: 'json' };
import type { LanguagePack } from '../language-pack.ts';
import strings from '../strings/fr.json' with { type: 'json' };
import { defineStrings } from '../strings.ts';

export const fr: LanguagePack = {
  strings: defineStrings(strings),
  countries,
  languages,
  numbers: { group: '\u202F', decimal: ',', groupedFrom: 4, currency: 'after' },
  dates,
  noteMark: 'before-stop',
};
