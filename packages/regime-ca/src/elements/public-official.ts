import {
  type Finding,
  internationalOffice,
  officeOrAssociation,
  orTied,
  type TargetView,
} from '@sanctions-packet/core/regime';

/**
 * A foreign public official, or an associate of one. Officials of public international organizations are foreign public
 * officials too: s. 2 of the Corruption of Foreign Public Officials Act.
 */
export function publicOfficialOrAssociate(view: TargetView): Finding {
  return orTied(officeOrAssociation(view), internationalOffice(view));
}
