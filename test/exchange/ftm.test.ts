/** `import ftm` and `export ftm`, through the command; what leaves is read by the reference implementation. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parseDossier } from '../../packages/core/src/evidence/index.ts';
import type { FtmAudit, FtmEntity } from '../../packages/exchange/src/index.ts';
import { folderWith, temporaryFolder } from '../cli/support/case-folder.ts';
import { filesIn, fingerprints } from '../cli/support/files-in.ts';
import { runInProcess } from '../cli/support/run-in-process.ts';
import { tool } from '../support/tools.ts';

const ROOT = join(__dirname, '..', '..');
const FILE = join(ROOT, 'test', 'fixtures', 'ftm', 'entities.ftm.json');
const ENTITIES = entitiesOf(readFileSync(FILE, 'utf8'));
const NEW = ['--title', 'Invented', '--period', '2019/2020', '--country', 'KZ', '--submitter', 'Example Watch'];
const MINUTE = 60_000;

function entitiesOf(text: string): readonly FtmEntity[] {
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as FtmEntity]));
}

async function newCase(): Promise<string> {
  const folder = join(temporaryFolder(), 'case');
  expect((await runInProcess(['init', folder, ...NEW])).code).toBe(0);
  return folder;
}

const take = (file: string, folder: string, ...more: readonly string[]) =>
  runInProcess(['import', 'ftm', file, '--case', folder, '--by', 'Worker 1', '--date', '2026-11-20', ...more]);

function dossierOf(folder: string) {
  const parsed = parseDossier({ text: readFileSync(join(folder, 'dossier.yaml'), 'utf8'), file: 'dossier.yaml' });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const auditOf = (folder: string): readonly FtmAudit[] =>
  JSON.parse(readFileSync(join(folder, 'imports', 'evi-01.cells.json'), 'utf8'));

async function give(folder: string): Promise<readonly FtmEntity[]> {
  const out = join(temporaryFolder(), 'out.ftm.json');
  const ran = await runInProcess([
    'export',
    'ftm',
    folder,
    '--out',
    out,
    '--date',
    '2026-11-20',
    '--allow-readable-vault',
  ]);
  expect({ code: ran.code, told: ran.stderr.includes('.lost.csv') }).toEqual({ code: 0, told: true });
  return entitiesOf(readFileSync(out, 'utf8'));
}

let folder = '';

beforeAll(async () => {
  folder = await newCase();
  const { code, stderr } = await take(FILE, folder);
  expect({ code, blocks: stderr.match(/blocks.*\n.*/g) }).toEqual({ code: 0, blocks: null });
});

describe('import ftm', () => {
  it('accounts for every value, and tells what was refused and why, never the value', async () => {
    const values = ENTITIES.flatMap(({ id, properties }) =>
      Object.entries(properties).flatMap(([property, list]) =>
        list.map((_, index) => `${id} ${property} ${index + 1}`),
      ),
    );
    const audit = auditOf(folder);
    expect(audit.map(({ entity, property, value }) => `${entity} ${property} ${value}`).sort()).toEqual(values.sort());
    const refused = audit.filter(({ outcome }) => outcome === 'refused');
    expect(refused.map(({ entity, property, reason }) => `${entity} ${property}: ${reason}`)).toEqual([
      'p-3 birthDate: not-a-date',
      'p-3 nationality: not-a-country',
      'p-4 name: not-a-name',
      'occ-2 holder: tie-without-end',
      'occ-2 post: tie-without-end',
      'san-1 provisions: no-such-word',
    ]);
    const { stderr } = await take(FILE, await newCase(), '--dry-run');
    const places = refused.map(({ line, property, value }) => `line ${line}, ${property}[${value - 1}]`);
    expect(places.filter((place) => !stderr.includes(place))).toEqual([]);
    expect(stderr).not.toMatch(/Nowhere|first of May|12345|Anybody/);
  });

  it('makes records that cite the file and the entity, and a person of an OpenSanctions file by its id', () => {
    const { persons, entities, postsHeld, relationships, existingListings, evidence } = dossierOf(folder);
    expect(persons.map(({ names }) => names[0]?.full)).toEqual([
      'Ivan Petrovich Primerov',
      'Anna Primerova',
      'Boris Sluzhbin',
    ]);
    expect(persons[0]).toMatchObject({
      birth: { date: ['1970-03-05', '1971'], country: 'KZ' },
      names: [{ parts: { given: ['Ivan'], patronymic: 'Petrovich', family: ['Primerov'] } }, {}, {}, {}, {}],
      src: [{ evidence: 'evi_01', pinpoint: 'entity Q100' }, { evidence: 'evi_t0001' }],
    });
    expect(persons[0]?.identifiers.map(({ scheme, value }) => `${scheme} ${value}`)).toEqual([
      'kz-iin 700305300450',
      'passport N1234567',
      'tax T-5',
      'opensanctions Q100',
      'passport N7654321',
    ]);
    expect(entities.map(({ kind, parent }) => [kind, parent])).toEqual([
      ['public-body', undefined],
      ['other', 'ent_t0001'],
      ['company', undefined],
    ]);
    expect(postsHeld.map(({ person, from, to }) => [person, from, to])).toEqual([
      ['per_t0001', undefined, undefined],
      ['per_t0001', '2019-03', '2020'],
    ]);
    expect(relationships.map(({ from, type, family, to, percent }) => [from, type, family, to, percent])).toEqual([
      ['per_t0002', 'family', 'spouse', 'per_t0001', undefined],
      ['per_t0003', 'associate', undefined, 'per_t0001', undefined],
      ['per_t0002', 'owner-of', undefined, 'ent_t0003', 50],
      ['per_t0003', 'director-of', undefined, 'ent_t0003', undefined],
      ['per_t0001', 'member-of', undefined, 'ent_t0002', undefined],
      ['per_t0003', 'employed-by', undefined, 'ent_t0002', undefined],
      ['per_t0001', 'other', undefined, 'ent_t0003', undefined],
    ]);
    expect(existingListings).toMatchObject([
      {
        target: 'per_t0001',
        regime: 'us',
        programme: 'GLOMAG',
        measures: ['asset-freeze', 'travel-ban'],
        recordId: '12345',
      },
    ]);
    expect(evidence.map(({ kind, languages }) => [kind, languages])).toEqual([
      ['dataset', []],
      ['other', ['ru']],
    ]);
    const text = readFileSync(join(folder, 'dossier.yaml'), 'utf8');
    expect(text).not.toMatch(/Anybody|da39a3ee|religion|12345\b.*12345/);
  });

  it('changes nothing the second time', async () => {
    const before = fingerprints(folder);
    const { code, stderr } = await take(FILE, folder);
    expect({ code, told: stderr.includes('0 new persons') }).toEqual({ code: 0, told: true });
    expect(fingerprints(folder)).toEqual(before);
  });

  it('tells what a later file says beyond the record, and does not write it', async () => {
    const text = readFileSync(FILE, 'utf8').replace(
      '"birthDate":["1970-03-05","1971"]',
      '"birthDate":["1970-03-05","1972"]',
    );
    const later = join(folderWith({ 'later.json': text }), 'later.json');
    const known = await newCase();
    await take(FILE, known);
    const before = readFileSync(join(known, 'dossier.yaml'), 'utf8');
    const { stderr } = await take(later, known);
    expect(stderr).toContain('line 1, birthDate[1]');
    expect(stderr).toContain('record-known');
    expect(readFileSync(join(known, 'dossier.yaml'), 'utf8')).toBe(before);
  });

  it('reads the nested format of OpenSanctions as the flat one', async () => {
    const nested = join(folderWith({ 'targets.nested.json': nest(ENTITIES) }), 'targets.nested.json');
    const other = await newCase();
    expect((await take(nested, other)).code).toBe(0);
    const [flat, deep] = [dossierOf(folder), dossierOf(other)];
    expect(deep.persons.map(({ names, birth }) => [names, birth])).toEqual(
      flat.persons.map(({ names, birth }) => [names, birth]),
    );
    expect(deep.existingListings.map(({ src: _, ...listing }) => listing)).toEqual(
      flat.existingListings.map(({ src: _, ...listing }) => listing),
    );
    expect(deep.persons[0]?.addresses).toEqual(flat.persons[0]?.addresses);
    expect(deep.persons[0]?.identifiers).toEqual(flat.persons[0]?.identifiers);
  });

  it('reads the simple format of OpenSanctions: who it is, and where they are listed', async () => {
    const head =
      'id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,program_ids,dataset';
    const nameless = ',Person,Nobody Known,,1960-01-01,,,,,,,,x';
    const row =
      'NK-1,Person,Ivan Primerov,"Vanya Primerov;""Primerov; Ivan""",1970-03-05,kz;ru,"1 Example Street",A-1,"GLOMAG - words",,,US-GLOMAG;GB-HR,x';
    const file = join(folderWith({ 'targets.simple.csv': `${head}\n${row}\n${nameless}\n` }), 'targets.simple.csv');
    const other = await newCase();
    const { code, stderr } = await take(file, other);
    expect({ code, told: /line 3\s+exchange\.refused-line/.test(stderr) }).toEqual({ code: 0, told: true });
    const { persons, existingListings } = dossierOf(other);
    expect(persons).toMatchObject([
      {
        names: [
          { full: 'Ivan Primerov' },
          { full: 'Vanya Primerov', role: 'alias' },
          { full: 'Primerov; Ivan', role: 'alias' },
        ],
        birth: { date: ['1970-03-05'] },
        identifiers: [
          { scheme: 'other', value: 'A-1' },
          { scheme: 'opensanctions', value: 'NK-1' },
        ],
      },
    ]);
    expect(existingListings.map(({ programme, regime }) => [programme, regime])).toEqual([
      ['US-GLOMAG', 'us'],
      ['GB-HR', 'uk'],
    ]);
    expect(readFileSync(join(other, 'dossier.yaml'), 'utf8')).not.toContain('GLOMAG - words');
  });

  describe('somebody of a name that the dossier has', () => {
    const dossier = JSON.stringify({ id: 'a', schema: 'Person', properties: { name: ['Ivan Primerov'] } });
    const file = [
      { id: 'Q1', schema: 'Person', properties: { name: ['Примеров Иван'], birthDate: ['1970'] } },
      { id: 's', schema: 'Sanction', properties: { entity: ['Q1'], programId: ['US-GLOMAG'] } },
    ];
    const files = folderWith({ 'a.json': dossier, 'b.json': file.map((one) => JSON.stringify(one)).join('\n') });
    const later = async (...more: readonly string[]) => {
      const folder = await newCase();
      await take(join(files, 'a.json'), folder);
      const ran = await take(join(files, 'b.json'), folder, ...more);
      return { folder, ran };
    };

    it('is proposed, in whatever script and order, and becomes a new person', async () => {
      const { folder, ran } = await later();
      expect(ran).toMatchObject({ code: 0, stderr: expect.stringContaining('exchange.same-name') });
      expect(dossierOf(folder).existingListings.map(({ target }) => target)).toEqual(['per_t0002']);
    });

    it('is the record that a person says, also the next time', async () => {
      const { folder, ran } = await later('--same', 'Q1=per_t0001');
      expect(ran.code).toBe(0);
      expect(ran.stderr).not.toContain('exchange.same-name');
      const { persons, existingListings } = dossierOf(folder);
      expect([persons.length, existingListings.map(({ target }) => target)]).toEqual([1, ['per_t0001']]);
      const before = readFileSync(join(folder, 'dossier.yaml'), 'utf8');
      expect((await take(join(files, 'b.json'), folder)).code).toBe(0);
      expect(readFileSync(join(folder, 'dossier.yaml'), 'utf8')).toBe(before);
    });

    it('is nobody known when a person says so', async () => {
      const { folder, ran } = await later('--same', 'Q1=new');
      expect(ran.stderr).not.toContain('exchange.same-name');
      expect(dossierOf(folder).persons).toHaveLength(2);
    });

    it('is refused with all answers that cannot be, and nothing is written', async () => {
      const wrong = ['Q9=per_t0001', 'Q1=ent_t0001', 's=per_t0001'].flatMap((one) => ['--same', one]);
      const { folder, ran } = await later(...wrong);
      expect(ran.code).toBe(1);
      expect(ran.stderr.match(/exchange\.not-the-same/g)?.length).toBe(3);
      expect(dossierOf(folder).persons).toHaveLength(1);
      await take(join(files, 'b.json'), folder);
      expect((await take(join(files, 'b.json'), folder, '--same', 'Q1=per_t0001')).stderr).toContain('earlier import');
      expect((await take(join(files, 'b.json'), folder, '--same', 'Q1')).code).toBe(2);
    });
  });

  it('tells of a table by its columns', async () => {
    const rows = 'id,schema,name,aliases,birth_date\nNK-2,Person,Petr Primerov,Petya,in spring\n';
    const other = await newCase();
    const { stderr } = await take(join(folderWith({ 'targets.simple.csv': rows }), 'targets.simple.csv'), other);
    expect(stderr).toContain('line 2, birth_date[0]');
    expect(auditOf(other).map(({ property }) => property)).toEqual(['name', 'aliases', 'birth_date']);
  });

  it('tells whom it takes for a person of the dossier, and takes nobody with another IIN for one', async () => {
    const person = (id: string, iin: string) =>
      JSON.stringify({
        id,
        schema: 'Person',
        properties: { name: ['Ivan Primerov'], birthDate: ['1970-03-05'], idNumber: [iin], nationality: ['kz'] },
      });
    const listing = JSON.stringify({
      id: 's',
      schema: 'Sanction',
      properties: { entity: ['b'], programId: ['US-GLOMAG'] },
    });
    const files = folderWith({
      'a.json': person('a', '700305300450'),
      'b.json': `${person('b', '700305300460')}\n${listing}`,
      'c.json': JSON.stringify({
        id: 'c',
        schema: 'Person',
        properties: { name: ['Ivan Primerov'], birthDate: ['1970-03-05'] },
      }),
    });
    const other = await newCase();
    await take(join(files, 'a.json'), other);
    expect((await take(join(files, 'b.json'), other)).stderr).not.toContain('exchange.same-person');
    const { persons, existingListings } = dossierOf(other);
    expect(persons).toHaveLength(2);
    expect(existingListings.map(({ target }) => target)).toEqual([persons[1]?.id]);
    const { stderr } = await take(join(files, 'c.json'), other);
    expect({ told: stderr.includes('exchange.same-person'), persons: dossierOf(other).persons.length }).toEqual({
      told: true,
      persons: 2,
    });
  });

  it('leaves out what cannot be true beside the rest, names it, and takes the rest', async () => {
    const one = (id: string, schema: string, properties: FtmEntity['properties']) => ({ id, schema, properties });
    const entities: readonly FtmEntity[] = [
      one('p1', 'Person', { name: ['Ivan Petrov'], birthDate: ['1970-01-01'], deathDate: ['1960-01-01'] }),
      one('b1', 'PublicBody', { name: ['Body One'], parent: ['b2'] }),
      one('b2', 'PublicBody', { name: ['Body Two'], parent: ['b1'] }),
      one('pos1', 'Position', { name: ['Judge'], organization: ['b1'] }),
      one('o1', 'Occupancy', { holder: ['p1'], post: ['pos1'], startDate: ['2020'], endDate: ['2010'] }),
      one('p2', 'Person', { name: ['Anna Petrova'] }),
    ];
    const lines = entities.map((entity) => JSON.stringify(entity)).join('\n');
    const other = await newCase();
    const file = join(folderWith({ 'f.json': lines }), 'f.json');
    const ran = await take(file, other);
    expect({ code: ran.code, told: ran.stderr.match(/line \d+, .*/g) }).toEqual({
      code: 0,
      told: ['line 1, deathDate[0]', 'line 3, parent[0]', 'line 5, endDate[0]'],
    });
    const refused = auditOf(other).filter(({ outcome }) => outcome === 'refused');
    expect(refused.map(({ entity, property, reason }) => `${entity} ${property}: ${reason}`)).toEqual([
      'p1 deathDate: contradicts',
      'b2 parent: contradicts',
      'o1 endDate: contradicts',
    ]);
    const { persons, entities: bodies, postsHeld } = dossierOf(other);
    expect([persons.length, bodies.length, postsHeld.length]).toEqual([2, 2, 1]);
    const before = readFileSync(join(other, 'dossier.yaml'), 'utf8');
    expect((await take(file, other)).code).toBe(0);
    expect(readFileSync(join(other, 'dossier.yaml'), 'utf8')).toBe(before);
  });

  it('takes one person and what is tied to them with --only', async () => {
    const other = await newCase();
    expect((await take(FILE, other, '--only', 'Q101')).code).toBe(0);
    const { persons, entities } = dossierOf(other);
    expect(persons.map(({ names }) => names[0]?.full)).toEqual(['Ivan Petrovich Primerov', 'Anna Primerova']);
    expect(entities.map(({ names }) => names[0]?.full)).toEqual(['Example LLP']);
  });

  it.each([
    ['no JSON', 'hello', 'exchange.not-ftm'],
    ['JSON that is no entity', '{"a":1}', 'exchange.not-ftm'],
    [
      'entities within entities without end',
      `${'{"id":"a","schema":"Person","properties":{"x":['.repeat(30)}1${']}}'.repeat(30)}`,
      undefined,
    ],
  ])('refuses %s clearly', async (_what, text, problem) => {
    const other = await newCase();
    const before = fingerprints(other);
    const ran = await take(join(folderWith({ 'a.json': text }), 'a.json'), other);
    if (problem === undefined) expect(ran.stderr).toContain('exchange.refused-line');
    else {
      expect({ code: ran.code, told: ran.stderr.includes(problem) }).toEqual({ code: 1, told: true });
      expect(fingerprints(other)).toEqual(before);
    }
  });
});

/** Ties, papers, addresses and listings of a person within the person, as OpenSanctions nests them. */
function nest(entities: readonly FtmEntity[]): string {
  const places: Readonly<Record<string, readonly [end: string, under: string]>> = {
    Sanction: ['entity', 'sanctions'],
    Passport: ['holder', 'identification'],
    Identification: ['holder', 'identification'],
  };
  const own = (id: string) =>
    entities.filter(({ schema, properties }) => properties[places[schema]?.[0] ?? '']?.includes(id));
  const lines = entities.flatMap((entity) => {
    if (Object.hasOwn(places, entity.schema) || entity.schema === 'Address') return [];
    const properties: Record<string, unknown> = { ...entity.properties };
    for (const inner of own(entity.id)) {
      const [end = '', under = ''] = places[inner.schema] ?? [];
      const { [end]: _, ...rest } = inner.properties;
      properties[under] = [...((properties[under] as unknown[]) ?? []), { ...inner, properties: rest }];
    }
    const address = entities.find(({ id }) => entity.properties['addressEntity']?.includes(id));
    if (address !== undefined) properties['addressEntity'] = [address];
    return [JSON.stringify({ ...entity, properties })];
  });
  return lines.join('\n');
}

interface Schema {
  readonly required?: readonly string[];
  readonly schemata: readonly string[];
  readonly abstract?: boolean;
  readonly properties: Readonly<
    Record<string, { readonly type: string; readonly range?: string; readonly stub?: boolean }>
  >;
}

/** What the reference implementation has against entities: values that it drops, schemata and ends that do not fit. */
function objections(entities: readonly FtmEntity[]): readonly string[] {
  const place = folderWith({ 'in.json': entities.map((entity) => `${JSON.stringify(entity)}\n`).join('') });
  execFileSync(tool('ftm'), ['validate', '-i', join(place, 'in.json'), '-o', join(place, 'out.json')]);
  execFileSync(tool('ftm'), ['dump-model', '-o', join(place, 'model.json')]);
  const { schemata } = JSON.parse(readFileSync(join(place, 'model.json'), 'utf8')) as {
    readonly schemata: Readonly<Record<string, Schema>>;
  };
  const kept = new Map(entitiesOf(readFileSync(join(place, 'out.json'), 'utf8')).map((entity) => [entity.id, entity]));
  const schemaOf = new Map(entities.map(({ id, schema }) => [id, schema]));
  return entities.flatMap(({ id, schema, properties }) => {
    const model = schemata[schema];
    if (model === undefined || model.abstract === true) return [`${id}: no schema ${schema}`];
    const all = Object.assign({}, ...model.schemata.map((name) => schemata[name]?.properties)) as Schema['properties'];
    const missing = (model.required ?? []).filter((name) => (properties[name] ?? []).length === 0);
    return [
      ...missing.map((name) => `${id}: ${schema} without ${name}`),
      ...Object.entries(properties).flatMap(([name, values]) => {
        const property = all[name];
        if (property === undefined || property.stub === true) return [`${id}: ${schema} has no ${name}`];
        const out = kept.get(id)?.properties[name] ?? [];
        const lost = values.filter((value) => !out.includes(value));
        const astray = values.filter((value) => {
          const range = property.range;
          return range !== undefined && !(schemata[schemaOf.get(value) ?? '']?.schemata ?? []).includes(range);
        });
        return [
          ...lost.map((value) => `${id}: ${name} loses ${value}`),
          ...astray.map((value) => `${id}: ${name} leads to ${value}, which is no ${property.range}`),
        ];
      }),
    ];
  });
}

describe('export ftm', () => {
  it(
    'writes what the reference implementation takes whole, of the import and of the examples',
    async () => {
      for (const one of [
        folder,
        ...['detained-journalist', 'kazakhstan-2020'].map((name) => join(ROOT, 'examples', name)),
      ]) {
        const entities = await give(one);
        expect(entities.length).toBeGreaterThan(10);
        expect(objections(entities)).toEqual([]);
      }
    },
    MINUTE,
  );

  it('is objected to where it is wrong', () => {
    const person = { id: 'a-1', schema: 'Person', properties: { name: ['A'], birthDate: ['no day'] } };
    const family = { id: 'f-1', schema: 'Family', properties: { person: ['a-1'], relative: ['b-1'] } };
    const body = { id: 'b-1', schema: 'PublicBody', properties: {} };
    expect(objections([person, family, body])).toEqual([
      'a-1: birthDate loses no day',
      'f-1: relative leads to b-1, which is no Person',
      'b-1: PublicBody without name',
    ]);
  });

  it('tells of nobody who is at risk, and of nothing that befell them', async () => {
    const example = join(ROOT, 'examples', 'detained-journalist');
    const parsed = parseDossier({ text: readFileSync(join(example, 'dossier.yaml'), 'utf8'), file: 'dossier.yaml' });
    if (!parsed.ok) throw new Error('The example does not parse');
    const text = JSON.stringify(await give(example));
    const { victims, sources, incidents, acts } = parsed.value;
    const ids = [victims, sources, incidents, acts].flatMap((list): readonly string[] => list.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => text.includes(id) || text.includes(id.replace('_', '-')))).toEqual([]);
    const vault = readFileSync(join(example, 'vault.yaml'), 'utf8');
    const names = [...vault.matchAll(/full: ["']?([^"'\n]+)/g)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => text.includes(name))).toEqual([]);
  });

  it.each(['out.json', 'out.json.lost.csv'])(
    'writes nothing over, and neither file without the other (%s)',
    async (there) => {
      const place = folderWith({ [there]: 'mine' });
      const ran = await runInProcess([
        'export',
        'ftm',
        folder,
        '--out',
        join(place, 'out.json'),
        '--date',
        '2026-11-20',
      ]);
      expect({ code: ran.code, files: filesIn(place) }).toEqual({ code: 3, files: [there] });
      expect(readFileSync(join(place, there), 'utf8')).toBe('mine');
    },
  );

  it('writes nothing when a name that must stay behind stands in what would leave', async () => {
    const example = join(ROOT, 'examples', 'detained-journalist');
    const vault = readFileSync(join(example, 'vault.yaml'), 'utf8');
    const name = /subject: vic_0002[\s\S]*?full: ([^"',\n}]+)/.exec(vault)?.[1] ?? '';
    const text = readFileSync(join(example, 'dossier.yaml'), 'utf8');
    const planted = text.replace('value: Minister of Internal Affairs', `value: "Guard of ${name}"`);
    expect({ name: name.length > 5, isPlanted: planted !== text }).toEqual({ name: true, isPlanted: true });
    const leaky = folderWith({ 'dossier.yaml': planted, 'vault.yaml': vault });
    const place = temporaryFolder();
    const ran = await runInProcess(['export', 'ftm', leaky, '--out', join(place, 'out.json'), '--date', '2026-11-20']);
    expect({ code: ran.code, files: filesIn(place), told: (ran.stdout + ran.stderr).includes(name) }).toEqual({
      code: 1,
      files: [],
      told: false,
    });
  });

  it('keeps these properties on the way in and out again, and names what it loses', async () => {
    const entities = await give(open(folder));
    const records = new Map(
      auditOf(folder).flatMap(({ entity, record }) => (record === undefined ? [] : [[entity, record]])),
    );
    const told = new Set<string>();
    for (const { id, schema, properties } of ENTITIES) {
      const tail = (records.get(id) ?? 'none').replace('_', '-');
      for (const [property, values] of Object.entries(properties)) {
        const audit = auditOf(folder).filter((one) => one.entity === id && one.property === property);
        values.forEach((value, index) => {
          const [as = schema, name = property] = MOVED[`${schema}.${property}`] ?? [];
          const said = entities.some(
            (entity) =>
              entity.schema === as &&
              (as !== schema || entity.id.includes(tail)) &&
              (entity.properties[name] ?? []).some((text) => same(text, value, records)),
          );
          const { outcome, reason } = audit[index] ?? { outcome: 'none', reason: 'none' };
          told.add(`${schema}.${property} ${outcome !== 'mapped' ? reason : said ? 'kept' : 'not disclosed'}`);
        });
      }
    }
    expect([...told].sort()).toMatchSnapshot();
  });
});

/** Where a property stands after the way in and out. */
const MOVED: Readonly<Record<string, readonly [schema: string, property: string]>> = {
  'Person.position': ['Position', 'name'],
  'Company.jurisdiction': ['Company', 'country'],
};

/** A case whose documents anybody may know of. */
function open(from: string): string {
  const text = readFileSync(join(from, 'dossier.yaml'), 'utf8');
  const opened = text.replace(/( - id: evi_t0001\n {4}kind: other\n)/, '$1    sensitivity: public\n');
  expect(opened).not.toBe(text);
  return folderWith({ 'dossier.yaml': opened });
}

function same(text: string, value: string, records: ReadonlyMap<string, string>): boolean {
  const record = records.get(value);
  if (record !== undefined && record !== '') return text.endsWith(record.replace('_', '-'));
  const plain = (one: string): string => one.toLowerCase().replace(/%$/, '').replace(/^rus$/, 'ru');
  return plain(text) === plain(value);
}
