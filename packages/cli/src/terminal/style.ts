import type { Terminal } from '../host.ts';

/** The few ways in which words are set off. Colour never says what no word says. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly soft: (text: string) => string;
  readonly good: (text: string) => string;
  readonly doubt: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly columns: number;
}

const CODES = { strong: [1, 22], soft: [2, 22], good: [32, 39], doubt: [33, 39], bad: [31, 39] } as const;

export function styleOf({ colour, columns }: Terminal): Style {
  const set = ([on, off]: readonly [number, number]) =>
    colour ? (text: string) => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`) : (text: string) => text;
  return {
    strong: set(CODES.strong),
    soft: set(CODES.soft),
    good: set(CODES.good),
    doubt: set(CODES.doubt),
    bad: set(CODES.bad),
    columns,
  };
}
