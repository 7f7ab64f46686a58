import { failure, type Outcome, success } from '@sanctions-packet/core';
import { type ExchangeProblem, stops } from '../exchange-problem.ts';
import type { Table } from '../table/table.ts';
import type { ArchivedRow } from './archived-row.ts';

/** Headers that auto-archiver writes unless it is told others (`gsheet_feeder_db`, setting `columns`). */
const HEADERS = {
  url: 'link',
  status: 'archive status',
  kept: 'archive location',
  archived: 'archive date',
  published: 'upload timestamp',
  title: 'upload title',
  hash: 'hash',
  wacz: 'wacz',
} as const;

/** The rows of a sheet that auto-archiver filled, exported as a table. Empty lines are no rows. */
export function readSheet(table: Table): Outcome<readonly ArchivedRow[], ExchangeProblem> {
  const headers = (table[0] ?? []).map((header) => header.trim().toLowerCase());
  const at = (name: keyof typeof HEADERS): number => headers.indexOf(HEADERS[name]);
  if (at('url') < 0 || at('archived') < 0) return failure([notASheet()]);
  return success(
    table.slice(1).flatMap((cells, index): readonly ArchivedRow[] => {
      if (cells.every((cell) => cell.trim() === '')) return [];
      const of = (name: keyof typeof HEADERS): string => cells[at(name)]?.trim() ?? '';
      return [
        {
          row: index + 2,
          url: of('url'),
          ...(at('status') < 0 ? {} : { status: of('status') }),
          archived: of('archived'),
          published: of('published'),
          title: of('title'),
          kept: [...of('kept').split(/\s+/), ...of('wacz').split(/\s+/)].filter((address) => address !== ''),
          hashes: [of('hash')].filter((hash) => hash !== '' && hash !== 'not-calculated'),
        },
      ];
    }),
  );
}

function notASheet(): ExchangeProblem {
  return stops(
    'exchange.not-an-archive',
    'row 1',
    'The table has no columns "link" and "archive date", so it is no sheet of auto-archiver.',
    'Export the sheet that auto-archiver filled, name the columns as it does, or give its results as JSON.',
  );
}
