import type { dossierSchema } from '../../../packages/core/src/evidence/schema/dossier.ts';
import { incidentsOf } from './build-incidents.ts';
import { partiesOf } from './build-parties.ts';
import { linksOf, proofOf } from './build-proof.ts';
import { listingsOf, requestsOf } from './build-requests.ts';
import type { Facts } from './facts.ts';

/** A dossier as somebody would write it, before it is parsed. */
export type DossierInput = (typeof dossierSchema)['_zod']['input'];

export interface Case {
  readonly dossier: DossierInput;
  /** Id of the party proposed. */
  readonly target: string;
}

/** The dossier of a situation, asked of every regime named. */
export function buildCase(facts: Facts, regimes: readonly string[]): Case {
  const proof = proofOf(facts.proof);
  const parties = partiesOf(facts, proof);
  const incidents = incidentsOf(facts, parties, proof);
  const dossier: DossierInput = {
    schemaVersion: '1.0',
    id: 'dos_situation',
    title: en('A situation'),
    period: '1990/2026',
    countries: [facts.country],
    standardOfProof: 'reasonable-grounds-to-believe',
    contextSummary: en('What happened is one of a series in the country.'),
    exculpatoryStatement: en('Nothing else was found after a search.'),
    submitters: [
      {
        id: 'sub_lead',
        names: [{ role: 'primary', full: 'Invented Watch', tag: 'en' }],
        kind: 'ngo',
        lead: true,
        contacts: [],
      },
    ],
    ...parties.records,
    ...incidents,
    ...proof.records,
    evidenceLinks: linksOf(incidents.involvements?.map(({ id }) => id) ?? [], proof),
    requestedMeasures: requestsOf(parties.target, facts, regimes),
    existingListings: listingsOf(facts, parties, proof),
  };
  return { dossier, target: parties.target };
}

/** A text in English. */
export function en(value: string) {
  return [{ lang: 'en', value }];
}
