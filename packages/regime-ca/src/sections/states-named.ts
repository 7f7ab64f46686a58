import type { SectionContext } from '@sanctions-packet/core/regime';

/** A word of the country that holds a code, wherever the dossier has one: a place of an incident, or the dossier itself. */
export function stateName({ words, dossier }: SectionContext, code: string) {
  const place = dossier.places.find(({ country }) => country === code);
  if (place !== undefined) return words.country(place, 'country');
  const index = dossier.countries.indexOf(code);
  return index < 0 ? undefined : words.country(dossier, `countries[${index}]`);
}

/** Names of several states. */
export function stateNames(context: SectionContext, codes: readonly string[]) {
  return codes.flatMap((code) => stateName(context, code) ?? []);
}
