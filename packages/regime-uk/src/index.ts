import { defineRegime, defineStrings, type Regime } from '@sanctions-packet/core/regime';
import { documents } from './documents.ts';
import { elements } from './elements.ts';
import { grounds } from './grounds.ts';
import { law } from './law/index.ts';
import en from './strings/en.json' with { type: 'json' };

/** The United Kingdom: Global Human Rights and Global Anti-Corruption Sanctions Regulations. */
export const uk: Regime = defineRegime({
  id: 'uk',
  law,
  strings: { en: defineStrings(en) },
  grounds,
  elements,
  documents,
});
