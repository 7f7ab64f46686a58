import { defineRegime, defineStrings, type Regime } from '@sanctions-packet/core/regime';
import { documents } from './documents.ts';
import { elements } from './elements.ts';
import { extension } from './extension.ts';
import { grounds } from './grounds.ts';
import { law } from './law/index.ts';
import en from './strings/en.json' with { type: 'json' };
import et from './strings/et.json' with { type: 'json' };

/** Estonia: the Government's human rights sanction and, in the alternative, the entry ban. */
export const ee: Regime = defineRegime({
  id: 'ee',
  law,
  strings: { et: defineStrings(et) },
  internal: defineStrings(en),
  grounds,
  elements,
  documents,
  extension,
});
