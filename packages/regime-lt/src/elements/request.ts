import type { RequestedMeasure } from '@sanctions-packet/core/evidence';
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

const BAN: readonly RequestedMeasure['measures'][number][] = ['entry-ban', 'travel-ban'];

/** Requests that ask for a ban on entry, for the Minister of Foreign Affairs to propose. */
export function proposal(view: TargetView): Finding {
  const asking = view.measures.filter(({ measures }) => measures.some((measure) => BAN.includes(measure)));
  return finding(asking.map(({ id }) => id));
}

/** Requests with reasons, from which the length can be judged. */
export function length(view: TargetView): Finding {
  return finding(view.measures.filter(({ rationale }) => rationale !== undefined).map(({ id }) => id));
}

/** The state that made a listing: as recorded for Lithuania, else read from the regime it names. */
export function listedBy(listing: TargetView['listings'][number]): string {
  return extensionOf(listing).state ?? stateOfListing(listing);
}

/** Bans on entry by another state of the Union, of EFTA or of NATO. */
export const lists: Element['find'] = bannedBy(PARTNERS, listedBy);
