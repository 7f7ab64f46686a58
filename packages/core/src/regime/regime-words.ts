import type { DisclosedDossier } from '../disclosure/index.ts';
import { countryName, fillPhrase } from '../language/index.ts';
import { createLawWords } from './context/law-words.ts';
import { nameOf } from './context/names.ts';
import type { Regime } from './contract.ts';
import { createTargetView } from './create-target-view.ts';
import { INTERNAL_LANGUAGE, internalTranslator } from './internal-words.ts';

/** Words of a regime as plain strings in English, whatever it files in, for papers that stay in the house. */
export interface RegimeWords {
  /** A string without slots. */
  readonly string: (key: string) => string;
  /** Name of an instrument of the programme. */
  readonly instrument: (id: string) => string;
  /** Citation as it is printed. */
  readonly citation: (provision: string) => string;
  /** Name of the state addressed; its code when no list of countries names it. */
  readonly jurisdiction: () => string;
  /** Name of a person or body; its id when there is no dossier or it does not hold the party. */
  readonly name: (party: string) => string;
}

/** `asOf` is `YYYY-MM-DD`. */
export function regimeWords(request: {
  readonly regime: Regime;
  /** Needed for names alone. */
  readonly dossier?: DisclosedDossier;
  readonly asOf: string;
}): RegimeWords {
  const { regime, dossier, asOf } = request;
  const translator = internalTranslator(regime);
  const law = createLawWords(regime.law, asOf, INTERNAL_LANGUAGE, () => undefined);
  return {
    string: (key) => fillPhrase(translator.translate(key)),
    instrument: (id) => law.instrument(id).value,
    citation: (id) => law.citation(id).value,
    jurisdiction: () => {
      const { jurisdiction } = regime.law.program;
      return countryName(jurisdiction, INTERNAL_LANGUAGE) ?? jurisdiction;
    },
    name: (party) => {
      if (dossier === undefined) return party;
      const view = createTargetView(dossier, { target: party, regime: regime.id, asOf });
      return view === undefined ? party : nameOf(view, party, INTERNAL_LANGUAGE).value;
    },
  };
}
