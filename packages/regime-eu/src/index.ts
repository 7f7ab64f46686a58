import { defineRegime, defineStrings, type Regime } from '@sanctions-packet/core/regime';
import { documents } from './documents.ts';
import { elements } from './elements.ts';
import { extension } from './extension.ts';
import { grounds } from './grounds.ts';
import { law } from './law/index.ts';
import en from './strings/en.json' with { type: 'json' };

/** European Union: the Global Human Rights Sanctions Regime, proposed by a Member State or the High Representative. */
export const eu: Regime = defineRegime({
  id: 'eu',
  law,
  strings: { en: defineStrings(en) },
  grounds,
  elements,
  documents,
  extension,
});
