import { type Finding, finding, type TargetView } from '@sanctions-packet/core/regime';
import { type Act, violations } from '../activities.ts';
import { laid } from './activity.ts';

/**
 * Citizenships that make a United Kingdom person (section 21 of the Act of 2018): British citizens, and the territories
 * whose nationals hold another kind of British nationality. ISO 3166-1; the match with nationalities is ours.
 */
const BRITISH: readonly string[] = [
  'GB',
  'GG',
  'JE',
  'IM',
  'AI',
  'BM',
  'IO',
  'VG',
  'KY',
  'FK',
  'GI',
  'MS',
  'PN',
  'SH',
  'GS',
  'TC',
];

/**
 * Regulation 4(3): acts outside the United Kingdom; or inside it, where the actor is known to be no United Kingdom
 * person. An act of a United Kingdom person inside the United Kingdom speaks against.
 */
export function territory(view: TargetView): Finding {
  const placed = laid(view, violations).map((act) => ({ act, country: countryOf(view, act) }));
  const outside = placed.filter(({ country }) => country !== undefined && country !== 'GB');
  const inside = placed.filter(({ country }) => country === 'GB');
  const british = isBritish(view);
  return finding(
    [...outside, ...(british === false ? inside : [])].map(({ act }) => act.id),
    british === true ? inside.map(({ act }) => act.id) : [],
  );
}

function countryOf({ record }: TargetView, act: Act): string | undefined {
  const incident = record(act.incident) as { readonly place?: string } | undefined;
  const place = act.place ?? incident?.place;
  return place === undefined ? undefined : (record(place) as { readonly country?: string } | undefined)?.country;
}

/** `undefined` when the dossier does not say. A body is British when it is incorporated in the United Kingdom. */
function isBritish({ target }: TargetView): boolean | undefined {
  if (!('citizenship' in target)) return target.country === undefined ? undefined : target.country === 'GB';
  const countries = [...target.citizenship, ...target.nationality].map(({ country }) => country);
  return countries.length === 0 ? undefined : countries.some((country) => BRITISH.includes(country));
}
