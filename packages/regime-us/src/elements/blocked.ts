import type { Finding, TargetView } from '@sanctions-packet/core/regime';
import { PROGRAMMES } from '../programmes.ts';
import { finding } from './finding.ts';
import { supportedParties } from './support.ts';

/** Standing listings, under the order, of the bodies in which the target held a post. */
export function blockedBody(view: TargetView): Finding {
  return finding(listingsOf(view, bodies(view)));
}

/** Posts with dates in such a body; that the blocking rests on that time is for the lawyer to check. */
export function blockedBodyTenure(view: TargetView): Finding {
  const posts = view.posts.filter(({ body }) => body !== undefined && listingsOf(view, [body.id]).length > 0);
  const dated = posts.filter(({ held }) => (held.from ?? held.to) !== undefined);
  return finding(dated.map(({ held }) => held.id));
}

/** Standing listings of those whom the target is said to have supported. */
export function blockedRecipient(view: TargetView): Finding {
  return finding(listingsOf(view, supportedParties(view)));
}

/** Ties by which the target is owned or controlled by somebody, or acts for somebody. */
export function ownedOrActing(view: TargetView): Finding {
  return finding(principals(view).map(({ relationship }) => relationship.id));
}

/** Standing listings of those owners and principals. */
export function blockedPrincipal(view: TargetView): Finding {
  return finding(
    listingsOf(
      view,
      principals(view).flatMap(({ other }) => other?.id ?? []),
    ),
  );
}

function bodies(view: TargetView): readonly string[] {
  return view.posts.flatMap(({ body }) => body?.id ?? []);
}

function principals(view: TargetView): TargetView['ties'] {
  return view.ties.filter(({ relationship: { type }, outgoing }) =>
    outgoing ? type === 'acts-for' : type === 'owner-of' || type === 'controls',
  );
}

function listingsOf({ dossier }: TargetView, parties: readonly string[]): readonly string[] {
  return dossier.existingListings
    .filter(
      ({ target, programme, delistedOn }) =>
        parties.includes(target) && PROGRAMMES.includes(programme) && delistedOn === undefined,
    )
    .map(({ id }) => id);
}
