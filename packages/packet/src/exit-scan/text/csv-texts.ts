import type { FoundText } from '../found-text.ts';

const CELL = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|\n|\r|$)/gy;

/** The rows of a CSV file (RFC 4180), each with its cells joined as they stand beside each other. */
export function csvTexts(source: string): readonly FoundText[] {
  const rows: FoundText[] = [];
  let row: string[] = [];
  CELL.lastIndex = 0;
  for (let cell = CELL.exec(source); cell !== null; cell = CELL.exec(source)) {
    const [, quoted, plain = '', end = ''] = cell;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push({ place: 'text', text: row.join('  ') });
    row = [];
    if (CELL.lastIndex >= source.length) return rows;
  }
  // Not well quoted: the rest is read as it stands.
  return [...rows, { place: 'text', text: source }];
}
