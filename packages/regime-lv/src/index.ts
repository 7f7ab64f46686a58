import { defineRegime, defineStrings, type Regime } from '@sanctions-packet/core/regime';
import { documents } from './documents.ts';
import { elements } from './elements.ts';
import { extension } from './extension.ts';
import { grounds } from './grounds.ts';
import { law } from './law/index.ts';
import en from './strings/en.json' with { type: 'json' };
import lvStrings from './strings/lv.json' with { type: 'json' };

/** Latvia: the decision on an undesirable person and, in the alternative, national sanctions. */
export const lv: Regime = defineRegime({
  id: 'lv',
  law,
  strings: { lv: defineStrings(lvStrings) },
  internal: defineStrings(en),
  grounds,
  elements,
  documents,
  extension,
});
