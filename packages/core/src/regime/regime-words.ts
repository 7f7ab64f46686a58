import type { DisclosedDossier } from '../disclosure/index.ts';
import { countryName, fillPhrase, pinpointWords } from '../language/index.ts';
import { createLawWords } from './context/law-words.ts';
import { nameOf } from './context/names.ts';
import { translatorOf } from './context/translator-of.ts';
import type { Regime } from './contract.ts';
import { createTargetView } from './create-target-view.ts';
import { INTERNAL_LANGUAGE, internalTranslator } from './internal-words.ts';

/** Words of a regime as plain strings for what is no document of the tree; in English unless asked. */
export interface RegimeWords {
  /** A string without slots. */
  readonly string: (key: string) => string;
  /** Name of an instrument of the programme. */
  readonly instrument: (id: string) => string;
  /** "Exhibit 4". */
  readonly exhibit: (number: number) => string;
  /** "Exhibit 4, pp. 2–3"; the pinpoint as it stands in a record, such as `pp. 2-3`. */
  readonly exhibitAt: (number: number, pinpoint: string) => string;
  /** "Exhibit 4, p. 2", both counted from 1. */
  readonly exhibitPage: (number: number, page: number) => string;
  /** What is said of such a page where it is a picture. */
  readonly exhibitPicture: (number: number, page: number) => string;
  /** "Page 12 of 45". */
  readonly pageOf: (page: number, pages: number) => string;
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
  /** BCP 47, one that the regime files in; without it the words are those of the papers that stay in the house. */
  readonly language?: string;
  readonly asOf: string;
}): RegimeWords {
  const { regime, dossier, language = INTERNAL_LANGUAGE, asOf } = request;
  const translator = request.language === undefined ? internalTranslator(regime) : translatorOf(regime, language);
  const law = createLawWords(regime.law, asOf, language, () => undefined);
  const exhibitAt = (number: number, pinpoint: string): string =>
    fillPhrase(translator.translate('refer.exhibit-at'), {
      number: String(number),
      pinpoint: pinpointWords(pinpoint, translator),
    });
  const exhibitPage = (number: number, page: number): string => exhibitAt(number, `p. ${page}`);
  return {
    exhibit: (number) => fillPhrase(translator.translate('refer.exhibit'), { number: String(number) }),
    exhibitAt,
    exhibitPage,
    exhibitPicture: (number, page) =>
      fillPhrase(translator.translate('volume.alternative'), { exhibit: exhibitPage(number, page) }),
    pageOf: (page, pages) =>
      fillPhrase(translator.translate('label.page-of'), { page: String(page), pages: String(pages) }),
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
      return view === undefined ? party : nameOf(view, party, language).value;
    },
  };
}
