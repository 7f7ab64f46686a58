import { countryName } from '@sanctions-packet/core/language';

/** ISO 3166-1 alpha-2 code of a country written as its code or its English name; `undefined` for anything else. */
export function readCountry(written: string): string | undefined {
  const text = written.trim();
  if (/^[A-Z]{2}$/.test(text)) return countryName(text, 'en') === undefined ? undefined : text;
  return CODES.find((code) => countryName(code, 'en')?.toLowerCase() === text.toLowerCase());
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CODES: readonly string[] = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
