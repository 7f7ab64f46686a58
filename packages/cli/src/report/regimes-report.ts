import { lawDue, versionInForce } from '@sanctions-packet/core/law';
import { INTERNAL_LANGUAGE, type Regime, regimeWords } from '@sanctions-packet/core/regime';
import type { Report } from './check-report.ts';

/** `regimes --json`; described by `schema/regimes.schema.json`. */
export interface RegimesReport extends Report<'regimes'> {
  /** The day on which the law is looked at, `YYYY-MM-DD`. */
  readonly date?: string;
  readonly regimes: readonly RegimeDescription[];
}

/** What a regime can file, in English words. */
export interface RegimeDescription {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2 of the state addressed, or `EU`. */
  readonly jurisdiction: string;
  /** BCP 47; the first is the default. */
  readonly languages: readonly string[];
  readonly paper: string;
  readonly officialForm: boolean;
  readonly instruments: readonly { readonly id: string; readonly name: string; readonly measures: readonly string[] }[];
  readonly grounds: readonly GroundDescription[];
  readonly documents: readonly {
    readonly id: string;
    readonly container: string;
    readonly formats: readonly string[];
  }[];
  /** Law files whose review is overdue on that day. */
  readonly reviewsOverdue: number;
}

export interface GroundDescription {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly instrument: string;
  readonly citation: string;
  readonly inForce: boolean;
  /** Kinds of the gates that a target must pass. */
  readonly gates: readonly string[];
  readonly elements: readonly { readonly id: string; readonly title: string }[];
}

/** `date` is `YYYY-MM-DD`. */
export function describeRegime(regime: Regime, date: string): RegimeDescription {
  const { id, law } = regime;
  const words = regimeWords({ regime, asOf: date });
  const titles = new Map(regime.elements.map((element) => [element.id, words.string(element.title)]));
  return {
    id,
    name: law.program.name[INTERNAL_LANGUAGE] ?? id,
    jurisdiction: law.program.jurisdiction,
    languages: law.filing.languages.value,
    paper: law.filing.paper.value,
    officialForm: law.filing.officialForm.value,
    instruments: law.program.instruments.map((instrument) => ({
      id: instrument.id,
      name: words.instrument(instrument.id),
      measures: instrument.measures,
    })),
    grounds: regime.grounds.map((ground): GroundDescription => {
      const provision = law.provisions.get(ground.provision);
      return {
        id: ground.id,
        label: ground.label,
        title: words.string(ground.title),
        instrument: ground.instrument,
        citation: words.citation(ground.provision),
        inForce: provision !== undefined && versionInForce(provision, date) !== undefined,
        gates: [...new Set(ground.gates.map(({ kind }) => kind))],
        elements: ground.elements.map((element) => ({ id: element, title: titles.get(element) ?? element })),
      };
    }),
    documents: regime.documents.map(({ id: document, container, formats }) => ({ id: document, container, formats })),
    reviewsOverdue: lawDue(law, date).length,
  };
}
