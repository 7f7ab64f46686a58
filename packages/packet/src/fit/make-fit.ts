import type { DisclosedDossier } from '@sanctions-packet/core/disclosure';
import {
  type Assessment,
  type CitedEvidence,
  createTargetView,
  type ElementFinding,
  type ExhibitCitation,
  type GroundAssessment,
  type Regime,
  type RegimeWords,
  regimeWords,
  type TargetView,
} from '@sanctions-packet/core/regime';
import {
  FIT_VERSION,
  type Fit,
  type FitElement,
  type FitGovernment,
  type FitListing,
  type FitPair,
  type FitRecord,
  type FitTarget,
} from './fit.ts';
import { judgePair } from './judge-pair.ts';

/** Which targets are held against which governments. */
export interface FitRequest {
  /** Disclosed for the profile `internal`. */
  readonly dossier: DisclosedDossier<'internal'>;
  readonly regimes: readonly Regime[];
  /** Ids of persons or entities of the dossier. */
  readonly targets: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The assessment of a target under a regime, of the same dossier and day. */
  readonly assess: (regime: Regime, target: string) => Assessment;
}

/** Joins the assessments of every target under every regime. Linear in targets times regimes; composes no document. */
export function makeFit({ dossier, regimes, targets, date, assess }: FitRequest): Fit {
  const words = regimes.map((regime) => wordsOf(regime, dossier, date));
  const nameOf = (target: string): string => words[0]?.name(target) ?? target;
  return {
    fitVersion: FIT_VERSION,
    date,
    dossier: dossier.id,
    governments: regimes.map((regime, index) => governmentOf(regime, words[index] ?? wordsOf(regime, dossier, date))),
    targets: targets.flatMap((target): readonly FitTarget[] => {
      const view = createTargetView(dossier, { target, regime: '', asOf: date });
      if (view === undefined) return [];
      const pairs = regimes.map((regime) => pairOf(regime, measuresOf(view, regime), assess(regime, target)));
      return [targetOf(view, nameOf(target), pairs)];
    }),
  };
}

function wordsOf(regime: Regime, dossier: DisclosedDossier, asOf: string): RegimeWords {
  return regimeWords({ regime, dossier, asOf });
}

/** Addressees that are no country, so that no list of countries names them. */
const UNIONS: Readonly<Record<string, string>> = { EU: 'European Union' };

function governmentOf(regime: Regime, words: RegimeWords): FitGovernment {
  return {
    regime: regime.id,
    name: UNIONS[regime.law.program.jurisdiction] ?? words.jurisdiction(),
    grounds: regime.grounds.map(({ id, label, title, provision }) => ({
      id,
      label,
      title: words.string(title),
      citation: words.citation(provision),
    })),
    elements: regime.elements.map(({ id, title, remedy }) => ({
      id,
      title: words.string(title),
      remedy: words.string(remedy),
    })),
  };
}

type Measures = TargetView['measures'];

function measuresOf({ dossier, target, asOf }: TargetView, { id: regime }: Regime): Measures {
  return createTargetView(dossier, { target: target.id, regime, asOf })?.measures ?? [];
}

function targetOf(view: TargetView, name: string, pairs: readonly FitPair[]): FitTarget {
  const records = new Set(
    pairs.flatMap(({ elements }) =>
      elements.flatMap(({ speaksFor, speaksAgainst }) => [...speaksFor, ...speaksAgainst]),
    ),
  );
  return {
    id: view.target.id,
    name,
    listings: view.listings.map(listingOf),
    records: [...records].map((record) => recordOf(view, record)),
    pairs,
  };
}

function pairOf(regime: Regime, measures: Measures, { grounds }: Assessment): FitPair {
  const judged = judgePair(grounds, new Set(measures.flatMap((measure) => measure.grounds ?? [])));
  if (judged === undefined) throw new Error(`Regime ${regime.id} has no ground`);
  return {
    regime: regime.id,
    verdict: judged.verdict,
    asked: measures.length > 0,
    nearest: judged.nearest.ground,
    grounds: grounds.map(({ ground: id, verdict, requested, gates }) => ({
      id,
      verdict,
      requested,
      gates: gates.filter(({ state }) => state !== 'open'),
    })),
    elements: elementsOf(grounds),
    lifts: judged.lifts,
  };
}

/** The same element serves several grounds, mostly with the same finding: each finding is told once. */
function elementsOf(grounds: readonly GroundAssessment[]): readonly FitElement[] {
  const served = new Map<ElementFinding, string[]>();
  for (const { ground, elements } of grounds) {
    for (const finding of elements) {
      const known = served.get(finding);
      if (known === undefined) served.set(finding, [ground]);
      else known.push(ground);
    }
  }
  return [...served].map(([finding, serves]) => ({
    id: finding.element,
    grounds: serves,
    ...(finding.optional === true ? { optional: true as const } : {}),
    ...(finding.argued === true ? { argued: true as const } : {}),
    state: finding.state,
    contradicted: finding.contradicted,
    independentSources: finding.independentSources,
    speaksFor: finding.speaksFor.map(({ record }) => record),
    speaksAgainst: finding.speaksAgainst.map(({ record }) => record),
  }));
}

function recordOf(view: TargetView, id: string): FitRecord {
  return {
    id,
    exhibits: view.evidenceOf(id, 'supports').map(citation),
    contradictedBy: view.evidenceOf(id, 'contradicts').map(citation),
  };
}

function citation({ evidence, pinpoint }: CitedEvidence): ExhibitCitation {
  return {
    evidence: evidence.id,
    number: evidence.exhibitNumber,
    ...(pinpoint === undefined ? {} : { pinpoint }),
  };
}

function listingOf({ id, programme, authority, listedOn, delistedOn }: TargetView['listings'][number]): FitListing {
  const words = authority?.find(({ lang }) => lang.startsWith('en')) ?? authority?.[0];
  return {
    id,
    programme,
    ...(words === undefined ? {} : { authority: words.value }),
    ...(listedOn === undefined ? {} : { listedOn }),
    ...(delistedOn === undefined ? {} : { delistedOn }),
  };
}
