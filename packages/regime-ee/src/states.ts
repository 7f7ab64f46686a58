import { EFTA_STATES, NATO_STATES, UNION_STATES } from '@sanctions-packet/core/regime';

const HOME = 'EE';

/** Whose citizens are no aliens (ISO 3166-1 alpha-2): section 1¹ of the Obligation to Leave and Prohibition on Entry Act. */
export const NOT_ALIEN: readonly string[] = [...UNION_STATES, ...EFTA_STATES];

/** Other states of the Union, of NATO or of the Schengen area, whose entry ban is a ground in Estonia. */
export const PARTNERS: readonly string[] = [...new Set([...UNION_STATES, ...EFTA_STATES, ...NATO_STATES])].filter(
  (state) => state !== HOME,
);
