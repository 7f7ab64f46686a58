import type { Element, Ground } from './contract.ts';
import type { ElementFinding, ElementState, Speaking } from './finding.ts';
import type { CitedEvidence, TargetView } from './target-view.ts';

/** Credibility grades (Admiralty 1–6) that carry no claim: doubtful and improbable. Ungraded and "cannot be judged" do. */
const DOUBTED: ReadonlySet<number | undefined> = new Set([4, 5]);

/** Asks an element for its records and judges, in one place for every regime, how far they carry it. */
export function assessElement(element: Element, ground: Ground, view: TargetView): ElementFinding {
  const { find } = element;
  const found = typeof find === 'function' ? find(view) : find.perGround(view, ground);
  const speaksFor = found.speaksFor.map((record) => speaking(view, record, 'supports'));
  const ownContradictions = found.speaksFor
    .map((record) => speaking(view, record, 'contradicts'))
    .filter(({ exhibits }) => exhibits.length > 0);
  const speaksAgainst = [
    ...found.speaksAgainst.map((record) => speaking(view, record, 'supports')),
    ...ownContradictions,
  ];
  const independentSources = countIndependent(view, found.speaksFor);
  return {
    element: element.id,
    ...('provision' in element.basis ? { provision: element.basis.provision } : {}),
    ...(element.optional === undefined ? {} : { optional: element.optional }),
    ...(element.argued === true ? { argued: true as const } : {}),
    state: stateOf(element, found.speaksFor.length, independentSources),
    contradicted: speaksAgainst.length > 0,
    speaksFor,
    speaksAgainst,
    independentSources,
  };
}

function stateOf({ argued = false }: Element, records: number, independentSources: number): ElementState {
  if (records === 0) return 'not-shown';
  return argued || independentSources >= 2 ? 'supported' : 'partly';
}

function speaking(view: TargetView, record: string, relation: 'supports' | 'contradicts'): Speaking {
  return {
    record,
    exhibits: view.evidenceOf(record, relation).map(({ evidence, pinpoint }) => ({
      evidence: evidence.id,
      number: evidence.exhibitNumber,
      ...(pinpoint === undefined ? {} : { pinpoint }),
    })),
  };
}

/**
 * Groups of common origin among the sources of the evidence that carries the records. A source without a group stands
 * for itself; an item without a source counts as one of its own kind.
 */
function countIndependent(view: TargetView, records: readonly string[]): number {
  const origins = new Set<string>();
  for (const record of records) {
    for (const { evidence } of view.evidenceOf(record, 'supports')) {
      if (carries(evidence)) for (const origin of originsOf(view, evidence)) origins.add(origin);
    }
  }
  return origins.size;
}

function carries(evidence: CitedEvidence['evidence']): boolean {
  return !evidence.withheld && !DOUBTED.has(evidence.credibility?.grade);
}

function originsOf(view: TargetView, evidence: CitedEvidence['evidence']): readonly string[] {
  if (evidence.withheld || evidence.sources.length === 0) return [evidence.id];
  return evidence.sources.map((id) => {
    const source = view.record(id) as { readonly independenceGroup?: string } | undefined;
    return source?.independenceGroup ?? id;
  });
}
