/** Member states of the European Union but Estonia (ISO 3166-1 alpha-2). */
const UNION: readonly string[] = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV'],
  ...['MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
];

/** European Economic Area beyond the Union, and Switzerland; in the Schengen area too. */
const AREA: readonly string[] = ['IS', 'LI', 'NO', 'CH'];

/** Members of NATO that are in neither. */
const ALLIANCE: readonly string[] = ['AL', 'CA', 'GB', 'ME', 'MK', 'TR', 'US'];

/** Whose citizens are no aliens: section 1¹ of the Obligation to Leave and Prohibition on Entry Act. */
export const NOT_ALIEN: readonly string[] = ['EE', ...UNION, ...AREA];

/** States of the Union, of NATO or of the Schengen area, whose entry ban is a ground in Estonia. */
export const PARTNERS: readonly string[] = [...UNION, ...AREA, ...ALLIANCE];
