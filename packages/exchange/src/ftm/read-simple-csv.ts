import type { Table } from '../table/table.ts';
import { isName, type ReadEntity } from './ftm-entity.ts';

/** Columns of `targets.simple.csv` of OpenSanctions, and the property that each is. */
const COLUMNS: Readonly<Record<string, string>> = {
  name: 'name',
  aliases: 'alias',
  birth_date: 'birthDate',
  countries: 'country',
  addresses: 'address',
  // Of which kind a number is, is not said.
  identifiers: 'identifier',
  // Words of a list about somebody, with its reasons.
  sanctions: 'reason',
  phones: 'phone',
  emails: 'email',
};
const PROGRAMMES = 'program_ids';
const COLUMN_OF = Object.fromEntries(Object.entries(COLUMNS).map(([column, property]) => [property, column]));
const COLUMN_OF_LISTING = { entity: 'id', programId: PROGRAMMES };
const NEEDED = ['id', 'schema', 'name', 'aliases'] as const;

/** Whether a table is of that format, by its headers. */
export function isSimpleCsv([head = []]: Table): boolean {
  return NEEDED.every((column) => head.includes(column));
}

export interface SimpleCsv {
  readonly entities: readonly ReadEntity[];
  /** Lines without an id or a schema, from 1. */
  readonly refused: readonly number[];
}

/** One entity a row, and one listing for each programme that the row names. */
export function readSimpleCsv([head = [], ...rows]: Table): SimpleCsv {
  const refused: number[] = [];
  const entities = rows.flatMap((cells, index) => {
    const cell = (column: string): string => cells[head.indexOf(column)] ?? '';
    const [id, schema] = [cell('id'), cell('schema')];
    const line = index + 2;
    if (!isName(id) || !isName(schema)) {
      if (cells.some((one) => one.trim() !== '')) refused.push(line);
      return [];
    }
    const properties = Object.entries(COLUMNS).flatMap(([column, property]) => {
      const values = valuesOf(cell(column));
      return values.length === 0 ? [] : [[property, values] as const];
    });
    const listings = valuesOf(cell(PROGRAMMES)).map(
      (programme): ReadEntity => ({
        id: `${id}-${programme}`,
        schema: 'Sanction',
        properties: { entity: [id], programId: [programme] },
        line,
        ofOpenSanctions: false,
        columns: COLUMN_OF_LISTING,
      }),
    );
    const target = { id, schema, properties: Object.fromEntries(properties), line, ofOpenSanctions: true };
    return [{ ...target, columns: COLUMN_OF }, ...listings];
  });
  return { entities, refused };
}

/** Values with semicolons between, in quotation marks where they hold one. */
function valuesOf(cell: string): readonly string[] {
  return [...cell.matchAll(/"((?:[^"]|"")*)"|([^;]+)/g)].flatMap(([, quoted, plain]) => {
    const value = (quoted?.replaceAll('""', '"') ?? plain ?? '').trim();
    return value === '' ? [] : [value];
  });
}
