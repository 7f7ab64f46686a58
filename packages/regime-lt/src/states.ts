import { EFTA_STATES, NATO_STATES, UNION_STATES } from '@sanctions-packet/core/regime';

/** Whose citizens are no foreigners (ISO 3166-1 alpha-2): article 2(32). */
export const HOME = 'LT';

/** Whose citizens paragraph 4 does not reach, since paragraph 6 leaves only security and public order: our reading. */
export const FREE_MOVERS: readonly string[] = UNION_STATES.filter((state) => state !== HOME);

/** Other states of the European Union, of EFTA and of NATO, whose national lists count. */
export const PARTNERS: readonly string[] = [...new Set([...UNION_STATES, ...EFTA_STATES, ...NATO_STATES])].filter(
  (state) => state !== HOME,
);
