import { failure, type Outcome } from '@sanctions-packet/core';
import { type ExchangeProblem, stops } from '../exchange-problem.ts';
import { decodeText } from '../table/decode-text.ts';
import { readCsv } from '../table/read-csv.ts';
import { TABLE_LIMITS } from '../table/table.ts';
import type { ArchivedRow } from './archived-row.ts';
import { readResults } from './read-results.ts';
import { readSheet } from './read-sheet.ts';

/**
 * Reads an export of auto-archiver: its sheet as CSV, or its results as JSON or JSON Lines, told apart by the first sign.
 * Problems: those of `readCsv`, and `exchange.not-an-archive`.
 */
export function readArchive(bytes: Uint8Array): Outcome<readonly ArchivedRow[], ExchangeProblem> {
  if (bytes.length > TABLE_LIMITS.bytes) return failure([tooLarge()]);
  const text = decodeText(bytes);
  if (!text.ok) return text;
  if (/^\s*[[{]/.test(text.value)) return readResults(text.value);
  const table = readCsv(bytes);
  return table.ok ? readSheet(table.value) : table;
}

function tooLarge(): ExchangeProblem {
  return stops('exchange.too-large', '', `An export may have ${TABLE_LIMITS.bytes} bytes.`, 'Split the file.');
}
