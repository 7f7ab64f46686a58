import {
  type Finding,
  finding,
  principals,
  standingListings,
  supportedParties,
  type TargetView,
} from '@sanctions-packet/core/regime';
import { PROGRAMMES } from '../programmes.ts';

/** Standing listings, under the order, of the bodies in which the target held a post. */
export function blockedBody(view: TargetView): Finding {
  return finding(standingListings(view, bodies(view), PROGRAMMES));
}

/** Posts with dates in such a body; that the blocking rests on that time is for the lawyer to check. */
export function blockedBodyTenure(view: TargetView): Finding {
  const posts = view.posts.filter(
    ({ body }) => body !== undefined && standingListings(view, [body.id], PROGRAMMES).length > 0,
  );
  const dated = posts.filter(({ held }) => (held.from ?? held.to) !== undefined);
  return finding(dated.map(({ held }) => held.id));
}

/** Standing listings of those whom the target is said to have supported. */
export function blockedRecipient(view: TargetView): Finding {
  return finding(standingListings(view, supportedParties(view), PROGRAMMES));
}

/** Standing listings of those who own or control the target, or for whom it acts. */
export function blockedPrincipal(view: TargetView): Finding {
  return finding(
    standingListings(
      view,
      principals(view).flatMap(({ other }) => other?.id ?? []),
      PROGRAMMES,
    ),
  );
}

function bodies(view: TargetView): readonly string[] {
  return view.posts.flatMap(({ body }) => body?.id ?? []);
}
