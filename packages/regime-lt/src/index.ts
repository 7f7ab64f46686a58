import { defineRegime, defineStrings, type Regime } from '@sanctions-packet/core/regime';
import { documents } from './documents.ts';
import { elements } from './elements.ts';
import { extension } from './extension.ts';
import { grounds } from './grounds.ts';
import { law } from './law/index.ts';
import en from './strings/en.json' with { type: 'json' };
import strings from './strings/lt.json' with { type: 'json' };

/** Lithuania: the ban on entry for up to five years, on the proposal of the Minister of Foreign Affairs. */
export const lt: Regime = defineRegime({
  id: 'lt',
  law,
  strings: { lt: defineStrings(strings) },
  internal: defineStrings(en),
  grounds,
  elements,
  documents,
  extension,
});
