import { defineRegime, defineStrings, type Regime } from '@sanctions-packet/core/regime';
import { documents } from './documents.ts';
import { elements } from './elements.ts';
import { grounds } from './grounds.ts';
import { law } from './law/index.ts';
import en from './strings/en.json' with { type: 'json' };

/** Invented: a state that does not exist, with the least that a regime must have. */
export const qz: Regime = defineRegime({
  id: 'qz',
  law,
  strings: { en: defineStrings(en) },
  grounds,
  elements,
  documents,
});
