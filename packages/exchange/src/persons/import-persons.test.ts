import { describe, expect, it } from '@jest/globals';
import { parseDossier } from '@sanctions-packet/core/evidence';
import { proposeColumns } from '../columns/propose-columns.ts';
import { readCsv } from '../table/read-csv.ts';
import type { Table } from '../table/table.ts';
import { auditCsv } from './audit.ts';
import { type ImportedPersons, importPersons } from './import-persons.ts';
import type { Origins } from './origins.ts';

const HEADERS = ['ФИО', 'Date of birth', 'Citizenship', 'Должность', 'Body', 'Since', 'Потерпевший'];
const GIVEN = ['Абай', 'Борис', 'Вадим', 'Глеб'];

/** 364 invented persons; every twelfth row up to the thirtieth has one spoiled cell, each kind in turn. */
function spoiledTable(): { readonly table: Table; readonly spoiled: readonly { row: number; column: number }[] } {
  const spoiled: { row: number; column: number }[] = [];
  const rows = Array.from({ length: 364 }, (_, index) => {
    const word = String.fromCharCode(0x430 + (index % 32), 0x430 + (Math.floor(index / 32) % 32));
    const day = String((index % 28) + 1).padStart(2, '0');
    const cells = [`ПРИМЕР${word.toUpperCase()} ${GIVEN[index % 4]}`, `${day}.03.19${50 + (index % 40)}`, 'KZ'];
    cells.push('Начальник', `Отдел ${index % 37}`, 'March 2019', `secret-${index}`);
    if (index % 12 === 0 && spoiled.length < 30) {
      const [column, value] = SPOILS[spoiled.length % SPOILS.length] as readonly [number, string];
      cells[column - 1] = value;
      spoiled.push({ row: index + 2, column });
    }
    return cells;
  });
  return { table: [HEADERS, ...rows], spoiled };
}

const SPOILS = [
  [1, '12345'],
  [2, '31.02.1970'],
  [3, 'Nowhereland'],
  [4, '=HYPERLINK("x")'],
  [6, '05/06/2019'],
  [5, 'Отдел \u202e1'],
] as const;

function load(
  table: Table,
  origins?: Origins,
): ImportedPersons & { readonly problems: readonly { at: string; code: string }[] } {
  const options = {
    columns: proposeColumns(table),
    evidence: 'evi_table',
    ...(origins === undefined ? {} : { origins }),
  };
  const outcome = importPersons(table, options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { ...outcome.value, problems: outcome.problems };
}

describe('a table of 364 rows with 30 spoiled cells', () => {
  const { table, spoiled } = spoiledTable();
  const first = load(table);

  it('gives 364 persons, or a refusal that names the cell', () => {
    expect(spoiled).toHaveLength(30);
    const withoutName = spoiled.filter(({ column }) => column === 1);
    expect(first.records.persons).toHaveLength(364 - withoutName.length);
    const refused = first.audit
      .filter(({ outcome }) => outcome === 'refused')
      .map(({ row, column }) => `${row}/${column}`);
    for (const { row, column } of spoiled) expect(refused).toContain(`${row}/${column}`);
    const told = first.problems.map(({ at }) => at);
    for (const { row, column } of spoiled) expect(told).toContain(`row ${row}, column ${column}`);
    for (const { row } of withoutName) expect(told).toContain(`row ${row}`);
  });

  it('accounts for every cell once', () => {
    const cells = table.flatMap((row, y) => row.map((_, x) => `${y + 1}/${x + 1}`));
    expect(first.audit.map(({ row, column }) => `${row}/${column}`)).toEqual(cells);
    expect(auditCsv(first.audit).trim().split('\r\n')).toHaveLength(cells.length + 1);
  });

  it('makes nothing the second time', () => {
    const second = load(table, JSON.parse(JSON.stringify(first.origins)));
    expect(second.records).toEqual({ persons: [], entities: [], positions: [], postsHeld: [] });
    expect(second.origins).toEqual(first.origins);
    expect(second.audit).toEqual(first.audit);
  });

  it('lets no cell of an ignored column out, and no cell at all into problems and audit', () => {
    expect(JSON.stringify(first)).not.toContain('secret-');
    expect(JSON.stringify([first.problems, first.audit])).not.toMatch(/ПРИМЕР|Начальник|Nowhereland|1970/);
  });

  it('writes records that the dossier schema takes, each with its source', () => {
    const dossier = parseDossier({
      parsed: {
        schemaVersion: '1.0',
        id: 'dos_table',
        title: [{ lang: 'en', value: 'Invented' }],
        period: '2019',
        countries: ['KZ'],
        standardOfProof: 'reasonable-grounds-to-believe',
        submitters: [
          { id: 'sub_one', names: [{ role: 'primary', full: 'Invented Watch', tag: 'en' }], kind: 'ngo', lead: true },
        ],
        evidence: [{ id: 'evi_table', kind: 'dataset', title: [{ lang: 'en', value: 'Table' }] }],
        ...first.records,
      },
    });
    expect(dossier.problems.filter(({ severity }) => severity === 'block')).toEqual([]);
    expect(dossier.ok && dossier.value.persons).toHaveLength(first.records.persons.length);
    expect(first.records.persons.at(-1)?.names[0]?.src).toEqual([
      { evidence: 'evi_table', pinpoint: 'row 365, column 1' },
    ]);
  });
});

describe('rows', () => {
  const table = (...rows: readonly string[][]): Table => [['Name', 'DOB', 'IIN', 'Position', 'From'], ...rows];

  it('joins rows of one person, and keeps each post', () => {
    const { records } = load(
      table(['Ivanov, Ivan', '1970', '', 'Judge', '2001'], ['Ivanov, Ivan', '1970', '', 'Chair', '2005']),
    );
    expect(records.persons).toHaveLength(1);
    expect(records.postsHeld.map(({ from }) => from)).toEqual(['2001', '2005']);
    expect(records.persons[0]?.names[0]?.parts).toEqual({ given: ['Ivan'], family: ['Ivanov'] });
  });

  it('knows a post again where a row tells no rank, in the same table and in a later one', () => {
    const ranked = [
      ['Name', 'DOB', 'Position', 'Rank', 'From'],
      ['Ivan Ivanov', '1970', 'Chief', 'Colonel', '2001'],
      ['Ivan Ivanov', '1970', 'Chief', '', '2001'],
    ];
    const first = load(ranked);
    expect(first.records.postsHeld).toHaveLength(1);
    expect(first.audit.filter(({ outcome }) => outcome === 'refused')).toEqual([]);
    const again = load(table(['Ivan Ivanov', '1970', '', 'Chief', '2001']), first.origins);
    expect(again.records.postsHeld).toEqual([]);
    const promoted = load([ranked[0] ?? [], ['Ivan Ivanov', '1970', 'Chief', 'General', '2001']], first.origins);
    expect(promoted.records.postsHeld).toHaveLength(1);
  });

  it('keeps two persons of one name apart, and tells', () => {
    const { records, problems } = load(table(['Ivan Ivanov', '1970'], ['Ivan Ivanov', '1981']));
    expect(records.persons).toHaveLength(2);
    expect(problems).toEqual([expect.objectContaining({ code: 'exchange.same-name', at: 'row 3' })]);
  });

  it('refuses a new fact about a person of an earlier import instead of losing it', () => {
    const before = load(table(['Ivan Ivanov', '1970', '', 'Judge', '2001']));
    const after = load(
      [
        ['Name', 'DOB', 'Citizenship'],
        ['Ivan Ivanov', '1970', 'Kazakhstan'],
      ],
      before.origins,
    );
    expect(after.records.persons).toEqual([]);
    expect(after.audit.at(-1)).toEqual({
      row: 2,
      column: 3,
      outcome: 'refused',
      field: 'citizenship',
      reason: 'person-known',
    });
  });

  it('gives an id that the dossier does not have', () => {
    const rows = table(['Ivan Ivanov', '1970']);
    const outcome = importPersons(rows, { columns: proposeColumns(rows), evidence: 'evi_t', takenIds: ['per_t0001'] });
    expect(outcome.ok && outcome.value.records.persons[0]?.id).toBe('per_t0002');
  });

  it('refuses cells without a header, and posts without a position', () => {
    const { audit, problems } = load(table(['Ivan Ivanov', '', '', '', '2001', 'more']));
    expect(audit.slice(-2).map(({ reason }) => reason)).toEqual(['no-post-in-row', 'no-header']);
    expect(problems).toHaveLength(2);
  });

  it('refuses a map that does not fit, all at once', () => {
    const outcome = importPersons(table(['A B']), {
      columns: { Gone: 'alias', DOB: 'iin', IIN: 'iin' },
      evidence: 'evi_t',
    });
    expect(outcome.problems.map(({ at }) => at)).toEqual(['columns[0]', 'columns.iin', 'columns']);
  });

  it('imports what readCsv read', () => {
    const read = readCsv(new TextEncoder().encode('\ufeffName;DOB\r\n"Ivanov, Ivan";05.03.1970\r\n'));
    expect(read.ok && load(read.value).records.persons[0]?.birth?.date).toEqual(['1970-03-05']);
  });
});
