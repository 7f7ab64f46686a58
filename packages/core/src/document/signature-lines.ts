import type { Signature } from './nodes.ts';

type Row = Signature['rows'][number];

/**
 * Rows of a signature as they stand on paper: what is known alone on its line, what is to be written by hand two beside
 * each other. The order stays.
 */
export function signatureLines(rows: readonly Row[]): readonly (readonly Row[])[] {
  const lines: Row[][] = [];
  for (const row of rows) {
    const last = lines.at(-1);
    if (row.value === undefined && last?.length === 1 && last[0]?.value === undefined) last.push(row);
    else lines.push([row]);
  }
  return lines;
}
