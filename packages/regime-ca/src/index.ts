import { defineRegime, defineStrings, type Regime } from '@sanctions-packet/core/regime';
import { documents } from './documents.ts';
import { elements } from './elements.ts';
import { grounds } from './grounds.ts';
import { law } from './law/index.ts';
import en from './strings/en.json' with { type: 'json' };
import fr from './strings/fr.json' with { type: 'json' };

/** Canada: the Justice for Victims of Corrupt Foreign Officials Act, and the Special Economic Measures Act. */
export const ca: Regime = defineRegime({
  id: 'ca',
  law,
  strings: { en: defineStrings(en), fr: defineStrings(fr) },
  grounds,
  elements,
  documents,
});
