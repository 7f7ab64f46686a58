import { failure, type Outcome, success } from '@sanctions-packet/core';
import { type ExchangeProblem, stops } from '../exchange-problem.ts';
import type { Table } from '../table/table.ts';

/** What a column of a table of persons may hold. */
export const PERSON_FIELDS = [
  'name',
  'alias',
  'iin',
  'birth-date',
  'citizenship',
  'position',
  'body',
  'rank',
  'from',
  'to',
] as const;

/** A field of a person that a column of a table may hold. */
export type PersonField = (typeof PERSON_FIELDS)[number];

/** Header as it stands in the table → the field it holds, or `ignore`. Plain data: save it as YAML or JSON. */
export type ColumnMap = Readonly<Record<string, PersonField | 'ignore'>>;

/** The field of each column by its place; problems: `exchange.column-map`. */
export function placeColumns(
  table: Table,
  map: ColumnMap,
): Outcome<readonly (PersonField | 'ignore' | undefined)[], ExchangeProblem> {
  const headers = (table[0] ?? []).map((header) => header.trim());
  const fields = headers.map((header) => (Object.hasOwn(map, header) ? map[header] : undefined));
  const problems = [...wrongEntries(map, headers)];
  for (const field of PERSON_FIELDS) {
    if (field !== 'alias' && fields.filter((one) => one === field).length > 1) {
      problems.push(fault(`columns.${field}`, 'Two columns hold one field.', 'Map one of them to ignore.'));
    }
  }
  if (!fields.includes('name')) problems.push(fault('columns', 'No column holds the name.', 'Map a column to name.'));
  return problems.length === 0 ? success(fields) : failure(problems);
}

function wrongEntries(map: ColumnMap, headers: readonly string[]): readonly ExchangeProblem[] {
  const allowed: readonly string[] = [...PERSON_FIELDS, 'ignore'];
  return Object.entries(map).flatMap(([header, field], index) => {
    if (!allowed.includes(field)) {
      return [fault(`columns[${index}]`, 'The field is unknown.', `Use one of ${allowed.join(', ')}.`)];
    }
    if (headers.includes(header)) return [];
    return [fault(`columns[${index}]`, 'The table has no such header.', 'Propose the map anew for this table.')];
  });
}

function fault(at: string, what: string, fix: string): ExchangeProblem {
  return stops('exchange.column-map', at, what, fix);
}
