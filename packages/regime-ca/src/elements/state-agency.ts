import { agencyOr, type Finding, office, orTied, type TargetView } from '@sanctions-packet/core/regime';

/** Acting for a foreign state: an office in it, a tie to somebody for whom the target acts, or a claim that pleads it. */
export function stateAgency(view: TargetView): Finding {
  return orTied(office(view), agencyOr('agency')(view).speaksFor);
}
