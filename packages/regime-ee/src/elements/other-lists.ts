import {
  bannedBy,
  type Element,
  type Finding,
  finding,
  stateOfListing,
  type TargetView,
} from '@sanctions-packet/core/regime';
import { extensionOf } from '../extension.ts';
import { PARTNERS } from '../states.ts';

type Listing = TargetView['listings'][number];

const UNION = 'eu';

/** Listings of the European Union that stand. */
export function unionListings({ listings }: TargetView): readonly Listing[] {
  return listings.filter(({ regime, delistedOn }) => regime === UNION && delistedOn === undefined);
}

/**
 * That measures of the Union do not reach the person yet. It is policy, no condition of the law, and the ministry sees the
 * Union's list itself: the request stands for it. A standing listing speaks against.
 */
export function notUnionListed(view: TargetView): Finding {
  const listed = unionListings(view);
  return listed.length > 0
    ? finding(
        [],
        listed.map(({ id }) => id),
      )
    : finding(view.measures.map(({ id }) => id));
}

/** Entry bans of another state of the Union, of NATO or of the Schengen area that stand; those lifted speak against. */
export const partnerBan: Element['find'] = bannedBy(
  PARTNERS,
  (listing) => extensionOf(listing).state ?? stateOfListing(listing),
);
