import { type DossierInput, en } from './build-case.ts';
import type { Parties } from './build-parties.ts';
import type { ProofRecords } from './build-proof.ts';
import type { Facts } from './facts.ts';

/** The request to each government, with all that it may be told about the measure. */
export function requestsOf(
  target: string,
  facts: Facts,
  regimes: readonly string[],
): NonNullable<DossierInput['requestedMeasures']> {
  return regimes.map((regime) => ({
    id: `msr_${regime}`,
    regime,
    target,
    measures: facts.target === 'person' ? ['asset-freeze', 'entry-ban'] : ['asset-freeze'],
    rationale: en('Earlier lists named people who did the like; nobody was held to account at home.'),
    impact: en('It deters.'),
    nationalInterest: en('It serves the interest of the state addressed.'),
    urgency: { level: 'urgent', reason: en('Assets may be moved.') },
    requestedOn: '2026-11-01',
    ext: { [regime]: { years: 5 } },
  }));
}

/** Listings that stand or stood. */
export function listingsOf(
  facts: Facts,
  { target, doer, body }: Parties,
  { src }: ProofRecords,
): NonNullable<DossierInput['existingListings']> {
  const listed = { target, doer, body: body ?? target }[facts.listed];
  return facts.listings.map(({ regime, state, programme, measures, delisted }, index) => ({
    id: `lst_${index + 1}`,
    target: listed,
    ...(regime === undefined ? {} : { regime }),
    programme,
    measures: [...measures],
    reason: en('Serious violations of human rights.'),
    listedOn: delisted === true ? '2021-03-01' : '2023-03-01',
    ...(delisted === true ? { delistedOn: '2024-03-01' } : {}),
    asOf: '2026-10-01',
    ...(state === undefined ? {} : { ext: { ee: { state }, lt: { state } } }),
    src,
  }));
}
