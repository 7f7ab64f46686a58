import { countryName } from '@sanctions-packet/core/language';

/** ISO 3166-1 alpha-2 code of a country written as its code or its English name; `undefined` for anything else. */
export function readCountry(written: string): string | undefined {
  const text = written.trim();
  if (/^[A-Z]{2}$/.test(text)) return countryName(text, 'en') === undefined ? undefined : text;
  codes ??= codesByName();
  return codes.get(text.toLowerCase());
}

/** Made at first use: a table may ask tens of thousands of times, and importing the package should do nothing. */
let codes: ReadonlyMap<string, string> | undefined;

function codesByName(): ReadonlyMap<string, string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  return new Map(
    pairs.flatMap((code) => {
      const name = countryName(code, 'en');
      return name === undefined ? [] : [[name.toLowerCase(), code] as const];
    }),
  );
}
