import type { TargetView } from '@sanctions-packet/core/regime';
import { REGULATIONS, type StateRegulations } from './law/regulations.ts';

/** Canada itself is no foreign state. */
const HOME = 'CA';

/** The foreign states in which the incidents laid to the target happened; those of the dossier where none is laid. */
export function statesConcerned({ dossier, involvements }: TargetView): readonly string[] {
  const places = new Set(involvements.flatMap(({ incidents }) => incidents.map(({ place }) => place)));
  const found = dossier.places.filter(({ id }) => places.has(id)).map(({ country }) => country);
  const states = (found.length > 0 ? found : dossier.countries).filter((state) => state !== HOME);
  return [...new Set(states)];
}

/** The regulations for those states, as far as there are any. */
export function regulationsFor(view: TargetView): readonly StateRegulations[] {
  const states = statesConcerned(view);
  return REGULATIONS.filter(({ state }) => states.includes(state));
}

/** Those of the states for which no regulations are known. */
export function statesWithout(view: TargetView): readonly string[] {
  const regulated = regulationsFor(view).map(({ state }) => state);
  return statesConcerned(view).filter((state) => !regulated.includes(state));
}
