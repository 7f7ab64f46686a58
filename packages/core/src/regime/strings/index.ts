import { defineStrings, type Strings } from '../../language/index.ts';
import en from './en.json' with { type: 'json' };
import et from './et.json' with { type: 'json' };
import fr from './fr.json' with { type: 'json' };
import lt from './lt.json' with { type: 'json' };
import lv from './lv.json' with { type: 'json' };

/** The words of the shared sections, by language; a regime's own file lies over them. */
export const SHARED_STRINGS: Readonly<Record<string, Strings>> = {
  en: defineStrings(en),
  et: defineStrings(et),
  fr: defineStrings(fr),
  lt: defineStrings(lt),
  lv: defineStrings(lv),
};
