import { actsOfKind, type Finding, finding, standing, type TargetView } from '@sanctions-packet/core/regime';
import { VIOLATIONS } from '../act-kinds.ts';

const HOME = 'EE';

/** Violations with a place in a foreign state, their own or the incident's; those placed in Estonia speak against. */
export function abroad(view: TargetView): Finding {
  const placed = standing(view).flatMap((claim) =>
    actsOfKind(claim, VIOLATIONS).map((act) => ({ id: act.id, country: countryOf(view, act) })),
  );
  return finding(
    placed.filter(({ country }) => country !== undefined && country !== HOME).map(({ id }) => id),
    placed.filter(({ country }) => country === HOME).map(({ id }) => id),
  );
}

type Act = TargetView['dossier']['acts'][number];

function countryOf({ dossier }: TargetView, { place, incident }: Act): string | undefined {
  const at = place ?? dossier.incidents.find(({ id }) => id === incident)?.place;
  return dossier.places.find(({ id }) => id === at)?.country;
}
