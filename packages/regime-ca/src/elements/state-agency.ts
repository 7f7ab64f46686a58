import { agencyOr, type Finding, finding, office, type TargetView } from '@sanctions-packet/core/regime';

/** Acting for a foreign state: an office in it, a tie to somebody for whom the target acts, or a claim that pleads it. */
export function stateAgency(view: TargetView): Finding {
  const held = office(view);
  return finding([...held.speaksFor, ...agencyOr('agency')(view).speaksFor], held.speaksAgainst);
}
