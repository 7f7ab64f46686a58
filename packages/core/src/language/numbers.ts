import { type NumberForm, packOf } from './language-pack.ts';

/** No-break space: an amount and its currency stay on one line. */
const NO_BREAK = '\u00A0';

/** Decimals of currencies that do not have two (ISO 4217). */
const DECIMALS: Readonly<Record<string, number>> = Object.fromEntries([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3] as const),
]);

/** A finite number grouped as the language (BCP 47) groups it: `1,119` in English. Decimals stay as they are. */
export function formatNumber(value: number, language: string): string {
  const digits = plainDigits(value);
  return write(digits, packOf(language).numbers);
}

/**
 * An amount and its ISO 4217 code: `USD 1,119` in English, `1 119 USD` in French. A broken amount gets all the
 * decimals of its currency, and keeps those it has beyond them.
 */
export function formatMoney(amount: number, currency: string, language: string): string {
  const form = packOf(language).numbers;
  const [whole = '', decimals] = plainDigits(amount).split('.');
  const padded = decimals === undefined ? whole : `${whole}.${decimals.padEnd(DECIMALS[currency] ?? 2, '0')}`;
  const written = write(padded, form);
  return form.currency === 'before' ? `${currency}${NO_BREAK}${written}` : `${written}${NO_BREAK}${currency}`;
}

function plainDigits(value: number): string {
  const digits = String(value);
  if (!/^-?\d+(\.\d+)?$/.test(digits)) throw new Error('Only finite numbers of ordinary size can be printed');
  return digits;
}

function write(digits: string, { group, decimal, groupedFrom }: NumberForm): string {
  const [, sign = '', whole = '', , decimals] = /^(-?)(\d+)(\.(\d+))?$/.exec(digits) ?? [];
  const grouped = whole.length < groupedFrom ? whole : whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group);
  return `${sign === '' ? '' : '\u2212'}${grouped}${decimals === undefined ? '' : decimal + decimals}`;
}
