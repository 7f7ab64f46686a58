import { failure, type Outcome, success } from '@sanctions-packet/core';
import { type ExchangeProblem, stops } from '../exchange-problem.ts';
import { TABLE_LIMITS } from '../table/table.ts';
import type { ArchivedRow } from './archived-row.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The results of auto-archiver as it serializes them: one `{status, metadata, media}`, a list of them, or one a line. What
 * is none of these is a row without an address, so that it is accounted for.
 */
export function readResults(text: string): Outcome<readonly ArchivedRow[], ExchangeProblem> {
  const parsed = parse(text);
  if (parsed === undefined) return failure([notResults()]);
  const results = Array.isArray(parsed) ? (parsed as readonly unknown[]) : [parsed];
  if (results.length > TABLE_LIMITS.rows) return failure([tooMany()]);
  if (!results.some((result) => isFields(result) && isFields(result['metadata']))) return failure([notResults()]);
  return success(results.map((result, index) => rowOf(isFields(result) ? result : {}, index + 1)));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parseLines(text);
  }
}

function parseLines(text: string): unknown {
  try {
    const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
    return lines.length === 0 ? undefined : lines.map((line): unknown => JSON.parse(line));
  } catch {
    return undefined;
  }
}

function rowOf(result: Fields, row: number): ArchivedRow {
  const metadata = fieldsOf(result['metadata']);
  const media = listOf(result['media']).filter(isFields);
  return {
    row,
    url: textOf(metadata['url']),
    status: textOf(result['status']),
    archived: timeOf(metadata['_processed_at']),
    published: timeOf(metadata['timestamp']),
    title: textOf(metadata['title']),
    kept: media.flatMap(({ urls }) => listOf(urls).filter((address) => typeof address === 'string')),
    hashes: media.map(({ properties }) => textOf(fieldsOf(properties)['hash'])).filter((hash) => hash !== ''),
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function timeOf(value: unknown): string | number {
  return typeof value === 'number' ? value : textOf(value);
}

function notResults(): ExchangeProblem {
  return stops(
    'exchange.not-an-archive',
    '',
    'The JSON holds no results of auto-archiver: objects with status, metadata and media.',
    'Give the results as auto-archiver writes them, or its sheet as CSV.',
  );
}

function tooMany(): ExchangeProblem {
  const what = `A file may hold ${TABLE_LIMITS.rows} results.`;
  return stops('exchange.too-large', '', what, 'Split the file.');
}
