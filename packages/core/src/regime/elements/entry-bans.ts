import type { ExistingListing } from '../../evidence/index.ts';
import type { Finding } from '../finding.ts';
import type { TargetView } from '../target-view.ts';
import { finding } from './finding.ts';

type Listing = TargetView['listings'][number];

const ENTRY: readonly ExistingListing['measures'][number][] = [
  'entry-ban',
  'travel-ban',
  'visa-ineligibility',
  'visa-revocation',
];

/** States behind the regimes whose id is not their country's code. */
const STATES: Readonly<Record<string, string>> = { uk: 'GB' };

/** The state that made a listing (ISO 3166-1 alpha-2), read from the regime it names; else no code of a state. */
export function stateOfListing({ regime = '' }: Listing): string {
  return STATES[regime] ?? regime.toUpperCase();
}

/** Entry bans by one of these states, standing or lifted. */
export function entryBans(
  { listings }: TargetView,
  states: readonly string[],
  stateOf: (listing: Listing) => string = stateOfListing,
): readonly Listing[] {
  return listings.filter(
    (listing) => states.includes(stateOf(listing)) && listing.measures.some((measure) => ENTRY.includes(measure)),
  );
}

/** As `entryBans`, as a finding: those that stand speak for, those lifted against. */
export function bannedBy(states: readonly string[], stateOf?: (listing: Listing) => string) {
  return (view: TargetView): Finding => {
    const bans = entryBans(view, states, stateOf);
    return finding(
      bans.filter(({ delistedOn }) => delistedOn === undefined).map(({ id }) => id),
      bans.filter(({ delistedOn }) => delistedOn !== undefined).map(({ id }) => id),
    );
  };
}
