import type { DisclosedEvidence } from '../../disclosure/index.ts';
import { dossierIndex } from '../dossier-index.ts';
import type { TargetView } from '../target-view.ts';

/** Records beyond those that hang on the target, which a document of the regime cites. */
export type AlsoRelevant = (view: TargetView) => readonly { readonly id: string }[];

/** What counts as evidence of a submission, beside what its records cite. */
export interface EvidenceOptions {
  /** Default: none. */
  readonly also?: AlsoRelevant;
}

const EVIDENCE_ID = /evi_[a-z0-9][a-z0-9-]*/g;

/**
 * The evidence that the case against one target rests on, in the order of the exhibit numbers: what its records cite,
 * in fields or in prose, and what is linked to them. Evidence about other persons of the dossier stays out, except what
 * the records in `also` rest on, which a government wants shown beside the case.
 */
export function relevantEvidence(view: TargetView, also: AlsoRelevant = () => []): readonly DisclosedEvidence[] {
  const records = [...relevantRecords(view), ...also(view)];
  const ids = new Set<string>(records.flatMap(citedIn));
  const index = dossierIndex(view.dossier);
  for (const subject of new Set(records.map(({ id }) => id)))
    for (const { evidence } of index.linksOf(subject)) ids.add(evidence);
  return index.pick(view.dossier.evidence, ids);
}

const cited = new WeakMap<object, readonly string[]>();

/** Evidence that a record names, in its fields or in prose; a disclosed record is frozen, so it is read once. */
function citedIn(record: object): readonly string[] {
  const known = Object.isFrozen(record) ? cited.get(record) : undefined;
  if (known !== undefined) return known;
  const ids = JSON.stringify(record).match(EVIDENCE_ID) ?? [];
  cited.set(record, ids);
  return ids;
}

/** Every record that hangs on the target, and the dossier's own texts. */
export function relevantRecords(view: TargetView): readonly { readonly id: string }[] {
  const { dossier } = view;
  const heading = {
    id: dossier.id,
    texts: [dossier.contextSummary, dossier.methodology, dossier.exculpatoryStatement],
  };
  return [
    heading,
    view.target,
    ...view.involvements.flatMap(({ involvement, acts, incidents, victims }) => [
      involvement,
      ...acts,
      ...incidents,
      ...victims,
    ]),
    ...view.posts.flatMap(({ held, position, body }) => [held, ...defined(position), ...defined(body)]),
    ...view.ties.map(({ relationship }) => relationship),
    ...view.assets,
    ...view.listings,
    ...view.measures,
    ...view.interventions,
  ];
}

function defined<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
