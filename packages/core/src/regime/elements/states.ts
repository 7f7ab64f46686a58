/** Member states of the European Union (ISO 3166-1 alpha-2), 2026. */
export const UNION_STATES: readonly string[] = [
  ...['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU'],
  ...['LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
];

/** Members of the European Free Trade Association: the European Economic Area beyond the Union, and Switzerland. */
export const EFTA_STATES: readonly string[] = ['CH', 'IS', 'LI', 'NO'];

/** Members of NATO, 2026. */
export const NATO_STATES: readonly string[] = [
  ...['AL', 'BE', 'BG', 'CA', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GB', 'GR', 'HR', 'HU', 'IS', 'IT', 'LT'],
  ...['LU', 'LV', 'ME', 'MK', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK', 'TR', 'US'],
];
