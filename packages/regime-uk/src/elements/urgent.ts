import { type Finding, finding, type TargetView } from '@sanctions-packet/core/regime';

/** The countries whose law can meet Condition B: regulation 5A(9) names these four and no other. */
const NAMED: readonly (string | undefined)[] = ['us', 'eu', 'au', 'ca'];

/** How published lists and sanctions data name the programmes of the four. */
const PROGRAMMES = /^(?:US|EU|AU|CA)-|^(?:SDN|GLOMAG|JVCFOA|SEMA)$/;

/** Standing listings of the target under the law of one of the four countries. */
export function listedAbroad(view: TargetView): Finding {
  return finding(listingsAbroad(view).map(({ id }) => id));
}

export function listingsAbroad({ listings }: TargetView): TargetView['listings'] {
  return listings.filter(
    ({ regime, programme, delistedOn }) =>
      delistedOn === undefined && (NAMED.includes(regime) || (regime === undefined && PROGRAMMES.test(programme))),
  );
}

/** Requests that say why it is urgent: what the Secretary of State would weigh under Condition C. */
export function publicInterest({ measures }: TargetView): Finding {
  return finding(
    measures.filter(({ urgency }) => urgency?.level === 'urgent' && urgency.reason !== undefined).map(({ id }) => id),
  );
}
