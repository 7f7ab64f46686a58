/**
 * ISO 3166-1 alpha-2 codes in force, then `XK` (user-assigned, Kosovo), then the codes withdrawn since 1974 that a
 * place of birth may need (ISO 3166-3).
 */
const IN_FORCE =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO ' +
  'FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE ' +
  'JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO ' +
  'MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW ' +
  'PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM ' +
  'TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';
const USER_ASSIGNED = 'XK';
const WITHDRAWN = 'AN BU CS DD SU TP YD YU ZR';

export const COUNTRY_CODES: ReadonlySet<string> = new Set(`${IN_FORCE} ${USER_ASSIGNED} ${WITHDRAWN}`.split(' '));

/**
 * Codes that ISO 3166-1 leaves to its users besides XK: for an invented state, or a territory without a code of its
 * own. They have no name here: a dossier names one by a place of kind `country`.
 */
const LEFT_TO_USERS = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/;

/** Whether a dossier may hold this country code. */
export function isCountryCode(code: string): boolean {
  return COUNTRY_CODES.has(code) || LEFT_TO_USERS.test(code);
}
