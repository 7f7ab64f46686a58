import { groundsReliedOn, type SectionContext } from '@sanctions-packet/core/regime';

/** Instruments in the order in which they are pleaded: the order first, which is the widest. */
const INSTRUMENTS = [
  { id: 'eo-13818', provision: 'us-eo-13818' },
  { id: 'gma', provision: 'us-gma' },
  { id: 'section-7031c', provision: 'us-7031c' },
] as const;

/**
 * The instruments a document names. Section 7031(c) is left out where other grounds are argued and none of its own is:
 * it reaches officials and their family alone.
 */
export function instrumentsNamed(context: SectionContext): readonly (typeof INSTRUMENTS)[number][] {
  const relied = new Set(groundsReliedOn(context).map(({ instrument }) => instrument));
  return INSTRUMENTS.filter(({ id }) => id !== 'section-7031c' || relied.size === 0 || relied.has(id));
}
