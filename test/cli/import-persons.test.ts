/** `init`, `template` and `import persons`: a table becomes records, every cell is accounted for, nothing twice. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseDossier } from '../../packages/core/src/evidence/index.ts';
import { writeXlsx } from '../../packages/exchange/src/index.ts';
import { csvOf, spoiledTable } from '../fixtures/spoiled-table.ts';
import { caseWith, folderWith, temporaryFolder } from './support/case-folder.ts';
import { filesIn, fingerprints, sha256 } from './support/files-in.ts';
import { runInProcess } from './support/run-in-process.ts';

const NEW = ['--title', 'Invented', '--period', '2019/2020', '--country', 'KZ', '--submitter', 'Example Watch'];

async function newCase(): Promise<string> {
  const folder = join(temporaryFolder(), 'case');
  expect((await runInProcess(['init', folder, ...NEW])).code).toBe(0);
  return folder;
}

const load = (file: string, folder: string, ...more: readonly string[]) =>
  runInProcess(['import', 'persons', file, '--case', folder, '--by', 'Worker 1', ...more]);

const text = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

function dossierOf(folder: string) {
  const parsed = parseDossier({ text: text(folder, 'dossier.yaml'), file: 'dossier.yaml' });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly outcome: string;
}

describe.each([
  ['CSV', 'en'],
  ['XLSX', 'ru'],
] as const)('364 rows with 30 spoiled cells, as %s with headers in %s', (kind, language) => {
  const { rows, spoiled } = spoiledTable(language);
  const name = `officials.${kind.toLowerCase()}`;
  const bytes = kind === 'CSV' ? new TextEncoder().encode(csvOf(rows)) : writeXlsx([{ name: 'Лист 1', rows }]);

  it('gives 364 persons or a named refusal, accounts for every cell, and changes nothing the second time', async () => {
    const folder = await newCase();
    const before = text(folder, 'dossier.yaml');
    const file = join(folderWith({ [name]: bytes }), name);
    const first = await load(file, folder);
    expect({ code: first.code, blocks: first.stderr.match(/blocks.*/g) }).toEqual({ code: 0, blocks: null });

    const dossier = dossierOf(folder);
    const nameless = spoiled.filter(({ column }) => column === 1);
    expect(dossier.persons).toHaveLength(364 - nameless.length);
    expect(first.stderr).toContain('exchange.refused-cell');
    expect(dossier.evidence).toEqual([
      expect.objectContaining({ kind: 'dataset', original: expect.objectContaining({ sha256: sha256(bytes) }) }),
    ]);
    expect(dossier.persons.every(({ src }) => src[0]?.evidence === dossier.evidence[0]?.id)).toBe(true);

    const cells: readonly Cell[] = JSON.parse(text(folder, 'imports/evi-01.cells.json'));
    const all = rows.flatMap((row, y) => row.map((_, x) => `${y + 1}/${x + 1}`));
    expect(cells.map(({ row, column }) => `${row}/${column}`)).toEqual(all);
    const refused = new Set(
      cells.filter(({ outcome }) => outcome === 'refused').map(({ row, column }) => `${row}/${column}`),
    );
    for (const { row, column } of spoiled) expect(refused).toContain(`${row}/${column}`);
    expect(text(folder, 'imports/evi-01.cells.csv').trim().split('\r\n')).toHaveLength(all.length + 1);

    // Every line that was there is there still, but `[]` of the lists that are filled now.
    const after = new Set(text(folder, 'dossier.yaml').split('\n'));
    for (const line of before.split('\n'))
      expect(after).toContain(line.replace(/^(persons|entities|positions|postsHeld|evidence): \[\]$/, '$1:'));
    for (const { mode } of filesIn(join(folder, 'imports')).map((path) => statSync(join(folder, 'imports', path)))) {
      expect(mode & 0o777).toBe(0o600);
    }
    expect(
      filesIn(folder)
        .map((path) => text(folder, path))
        .join(''),
    ).not.toContain('secret-');
    expect(first.stdout + first.stderr).not.toMatch(/ПРИМЕР|Nowhereland|secret-/);

    const kept = fingerprints(folder);
    const second = await load(file, folder);
    expect(second.code).toBe(0);
    expect(second.stderr).toContain('0 new persons');
    expect(fingerprints(folder)).toEqual(kept);
  }, 60_000);
});

describe('import persons', () => {
  const csv = 'Full name,DOB,Wing\n"Ivanov, Ivan",05.03.1970,A\n';

  it('proposes a map with --dry-run and writes nothing; the map is corrected, used and saved', async () => {
    const folder = await newCase();
    const file = join(folderWith({ 'a.csv': csv }), 'a.csv');
    const before = fingerprints(folder);
    const { stdout, stderr } = await load(file, folder, '--dry-run');
    expect(JSON.parse(stdout)).toEqual({ 'Full name': 'name', DOB: 'birth-date', Wing: 'ignore' });
    expect(stderr).toContain('Nothing was written.');
    expect(fingerprints(folder)).toEqual(before);

    const map = join(temporaryFolder(), 'columns.json');
    writeFileSync(map, JSON.stringify({ 'Full name': 'name', DOB: 'ignore', Wing: 'alias' }));
    writeFileSync(file, csv.replace(',A', ',Vanya'));
    expect((await load(file, folder, '--columns', map)).code).toBe(0);
    const [person] = dossierOf(folder).persons;
    expect(person?.names.map(({ full }) => full)).toEqual(['Ivanov, Ivan', 'Vanya']);
    expect(person?.birth).toBeUndefined();
    expect((await load(file, folder, '--dry-run')).stdout).toContain('"Wing": "alias"');
  });

  it('knows a person again whom somebody typed, and writes nothing over them', async () => {
    const folder = caseWith();
    const path = join(folder, 'dossier.json');
    const { persons } = JSON.parse(readFileSync(path, 'utf8'));
    const { full } = persons[0].names[0];
    const date = persons[0].birth?.date?.[0] ?? '';
    const table = `Name,DOB,Citizenship\n"${full}",${date},FR\n`;
    const { code, stderr } = await load(join(folderWith({ 'a.csv': table }), 'a.csv'), folder);
    expect({ code, told: stderr.includes('0 new persons') && stderr.includes('person-known') }).toEqual({
      code: 0,
      told: true,
    });
    expect(JSON.parse(readFileSync(path, 'utf8')).persons).toEqual(persons);
  });

  it.each([
    ['no table', ['absent.csv'], 3, 'cli.import-file-not-found'],
    ['a map that is not there', ['a.csv', '--columns', 'absent.json'], 3, 'cli.import-file-not-found'],
    ['a map that is no map', ['a.csv', '--columns', 'a.csv'], 3, 'cli.bad-import-file'],
    ['a table without a name', ['b.csv'], 1, 'exchange.column-map'],
    ['a broken workbook', ['c.xlsx'], 1, 'exchange.broken-workbook'],
    ['a dossier that is broken', ['a.csv', '--case', 'broken'], 3, 'evidence.not-yaml'],
  ])('refuses %s and leaves the case as it was', async (_title, args, code, problem) => {
    const folder = await newCase();
    const files = folderWith({
      'a.csv': csv,
      'b.csv': 'A,B\n1,2\n',
      'c.xlsx': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
      'broken/dossier.yaml': 'a: [',
    });
    const before = fingerprints(folder);
    const placed = args.map((arg) => (arg.startsWith('--') ? arg : join(files, arg)));
    const ran = await runInProcess(['import', 'persons', '--by', 'W', '--case', folder, ...placed]);
    expect({ code: ran.code, told: ran.stderr.includes(problem) }).toEqual({ code, told: true });
    expect(fingerprints(folder)).toEqual(before);
  });
});

describe('cells that contradict each other', () => {
  const ROWS = [
    'Name,Date of birth,From,To,Position',
    'Ivan Petrov,1970-01-01,2020-01-01,2010-01-01,Judge',
    'Anna Sidorova,1971-02-03,1960,1965,Prosecutor',
    'Oleg Sidorov,1971-02-03,1999,2001,Prosecutor',
    'Ivan Petrov,1970-01-01,2020-01-01,2010-01-01,Judge',
  ];

  it('cost themselves, are named, and cost the same the second time', async () => {
    const folder = await newCase();
    const file = join(folderWith({ 'p.csv': ROWS.join('\n') }), 'p.csv');
    const first = await load(file, folder);
    expect(first.code).toBe(0);
    expect(first.stderr).toContain('contradicts');

    const { persons, postsHeld } = dossierOf(folder);
    expect(persons).toHaveLength(3);
    expect(postsHeld.map(({ from, to }) => [from, to])).toEqual([
      ['2020-01-01', undefined],
      [undefined, undefined],
      ['1999', '2001'],
    ]);
    const cells: readonly (Cell & { readonly reason: string })[] = JSON.parse(
      text(folder, 'imports/evi-01.cells.json'),
    );
    expect(cells).toHaveLength(25);
    const refused = cells.filter(({ outcome }) => outcome === 'refused');
    expect(refused.map(({ row, column, reason }) => `${row}/${column} ${reason}`)).toEqual([
      '2/4 contradicts',
      '3/3 contradicts',
      '3/4 contradicts',
      '5/4 contradicts',
    ]);

    const before = text(folder, 'dossier.yaml');
    expect((await load(file, folder)).code).toBe(0);
    expect(text(folder, 'dossier.yaml')).toBe(before);
  });
});

describe('init', () => {
  it('makes a case whose dossier, vault and schema are read, for its owner alone, and overwrites nothing', async () => {
    const folder = await newCase();
    expect(filesIn(folder)).toEqual(['README.md', 'dossier.schema.json', 'dossier.yaml', 'vault.yaml']);
    for (const file of filesIn(folder)) expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
    expect(text(folder, 'dossier.yaml')).toMatch(/^# - id: {2}# needed: .*per_/m);
    const checked = await runInProcess(['check', folder, '--json']);
    expect(JSON.parse(checked.stdout).problems.map(({ code }: { readonly code: string }) => code)).toEqual([
      'cli.nothing-requested',
    ]);
    const before = fingerprints(folder);
    expect(await runInProcess(['init', folder, ...NEW])).toMatchObject({ code: 3 });
    expect(fingerprints(folder)).toEqual(before);
  });

  it('writes nothing of a case that would not be read', async () => {
    const folder = join(temporaryFolder(), 'case');
    const ran = await runInProcess(['init', folder, ...NEW, '--country', 'Kazakhstan']);
    expect(ran.code).toBe(1);
    expect(filesIn(folder)).toEqual([]);
  });
});

describe('template', () => {
  it.each(['en', 'ru'])('has headers that an import understands (%s)', async (language) => {
    const out = temporaryFolder();
    for (const name of ['t.csv', 't.xlsx']) {
      const file = join(out, name);
      expect((await runInProcess(['template', '--language', language, '--out', file])).code).toBe(0);
      expect(await runInProcess(['template', '--out', file])).toMatchObject({ code: 3 });
      const sheet = language === 'en' ? 'Persons' : 'Лица';
      const { stdout } = await load(
        file,
        await newCase(),
        '--dry-run',
        ...(name === 't.xlsx' ? ['--sheet', sheet] : []),
      );
      expect(Object.values(JSON.parse(stdout))).toEqual([
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
      ]);
    }
  });
});
