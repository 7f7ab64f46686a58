import { defineRegime, defineStrings, type Regime } from '@sanctions-packet/core/regime';
import { documents } from './documents.ts';
import { elements } from './elements.ts';
import { grounds } from './grounds.ts';
import { law } from './law/index.ts';
import en from './strings/en.json' with { type: 'json' };

/** The United States: Executive Order 13818, the Global Magnitsky Act and section 7031(c). */
export const us: Regime = defineRegime({
  id: 'us',
  law,
  strings: { en: defineStrings(en) },
  grounds,
  elements,
  documents,
});
