import { describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import type { Problem } from '../problem.ts';
import { parseDossier } from './parse-dossier.ts';
import { parseVault } from './parse-vault.ts';
import { LIMITS } from './schema/limits.ts';

const smallest = {
  schemaVersion: '1.0',
  id: 'dos_a',
  title: [{ lang: 'en', value: 'Title' }],
  period: '2020',
  countries: ['KZ'],
  standardOfProof: 'reasonable-grounds-to-believe',
  submitters: [
    { id: 'sub_a', kind: 'ngo', lead: true, names: [{ role: 'primary', full: 'Example Group', tag: 'en' }] },
  ],
};
const person = { id: 'per_a', names: [{ role: 'primary', full: 'Example Official', tag: 'en' }] };

/** One line for each problem: code, path, line:column. */
const lines = (problems: readonly Problem[]): readonly string[] =>
  problems
    .filter(({ severity }) => severity === 'block')
    .map(({ code, at, position }) =>
      [code, at, position && `${position.line}:${position.column}`].filter(Boolean).join(' '),
    );
const read = (text: string | Uint8Array, file = 'dossier.yaml') => lines(parseDossier({ text, file }).problems);
const readParsed = (parsed: unknown) => lines(parseDossier({ parsed }).problems);
const bytes = (text: string, ...more: number[]) => new Uint8Array([...new TextEncoder().encode(text), ...more]);

describe('a rule about the vault', () => {
  it('tells no place in the dossier, whose line it is not', () => {
    const person = { subject: 'vic_nobody', names: [{ role: 'primary', full: 'Somebody', tag: 'en' }] };
    const vault = parseVault({ parsed: { schemaVersion: '1.0', id: 'vlt_a', dossier: 'dos_a', people: [person] } });
    if (!vault.ok) throw new Error(JSON.stringify(vault.problems));
    const { problems } = parseDossier({ text: stringify(smallest), file: 'dossier.yaml' }, { vault: vault.value });
    const told = problems.find(({ code }) => code === 'evidence.vault-subject-unknown');
    expect(told).toMatchObject({ at: 'people[0].subject' });
    expect(told).not.toHaveProperty('position');
  });
});

describe('parseDossier on a sound file', () => {
  it('reads YAML, JSON, bytes, a byte order mark, and a parsed value alike', () => {
    const json = JSON.stringify(smallest);
    const values = [
      parseDossier({ text: json, file: 'a.json' }),
      parseDossier({ text: stringify(smallest), file: 'a.yaml' }),
      parseDossier({ text: bytes(`\uFEFF${json}`), file: 'a.json' }),
      parseDossier({ text: json, file: 'stdin' }),
      parseDossier({ text: json, file: 'a.txt', format: 'json' }),
      parseDossier({ parsed: smallest }),
    ].map((result) => result.ok && result.value);
    for (const value of values) expect(value).toEqual(values[0]);
    expect(values[0]).toMatchObject({ id: 'dos_a', persons: [] });
  });
});

describe('parseDossier on a file that is no dossier', () => {
  it.each<[string, string | Uint8Array, string, readonly string[]]>([
    ['an empty file', '', 'a.yaml', ['evidence.empty-file 1:1']],
    ['blanks', ' \n\n', 'a.json', ['evidence.empty-file 1:1']],
    ['comments alone', '# nothing\n', 'a.yaml', ['evidence.empty-file 1:1']],
    ['bytes that are not UTF-8', bytes('id: a\ntitle: b', 0xff), 'a.yaml', ['evidence.not-utf-8 2:9']],
    ['an overlong sequence', bytes('a', 0xc0, 0xaf), 'a.yaml', ['evidence.not-utf-8 1:2']],
    ['a surrogate in UTF-8', bytes('a', 0xed, 0xa0, 0x80), 'a.yaml', ['evidence.not-utf-8 1:2']],
    ['a cut sequence', bytes('a', 0xe2, 0x82), 'a.yaml', ['evidence.not-utf-8 1:2']],
    ['a list', '[]', 'a.json', ['evidence.not-a-mapping 1:1']],
    ['a word', 'word', 'a.yaml', ['evidence.not-a-mapping 1:1']],
    ['JSON with a comment', '{\n// a\n}', 'a.json', ['evidence.not-json 2:1']],
    ['JSON with a trailing comma', '{"id": 1,}', 'a.json', ['evidence.not-json 1:10']],
    ['cut JSON', '{"id": ', 'a.json', ['evidence.not-json 1:8']],
    ['YAML with a tab', 'id:\n\ta: 1\n', 'a.yaml', ['evidence.not-yaml 2:1']],
    ['an open quote', 'id: "a\n', 'a.yaml', ['evidence.not-yaml 2:1']],
    ['two documents', 'id: a\n---\nid: b\n', 'a.yaml', ['evidence.several-documents 2:1']],
  ])('refuses %s', (_what, text, file, expected) => {
    expect(read(text, file)).toEqual(expected);
  });

  it('refuses a file beyond the declared size before it is read', () => {
    expect(read(new Uint8Array(LIMITS.fileBytes + 1))).toEqual(['evidence.file-too-large 1:1']);
  });

  it.each([
    ['an anchor', 'id: &a b\n', 'evidence.yaml-anchor id 1:8'],
    ['an alias', 'a: &a b\nid: *a\n', 'evidence.yaml-anchor id 2:5'],
    ['a tag', 'id: !!binary aGk=\n', 'evidence.yaml-tag id 1:14'],
    ['a key given twice', 'id: a\nid: b\n', 'evidence.duplicate-key 2:1'],
    ['a forbidden key', '__proto__: a\n', 'evidence.forbidden-key 1:1'],
    ['a key that is a list', '? [a]\n: b\n', 'evidence.forbidden-key 1:3'],
  ])('refuses %s in YAML', (_what, text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it('never expands aliases that multiply', () => {
    const bomb = [
      'a0: &a0 [x,x,x,x,x,x,x,x,x]',
      ...Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(',')}]`),
    ];
    expect(read(bomb.join('\n'))).toContain('evidence.yaml-anchor 1:9');
  });

  it.each(['{"id": "a", "id": "b"}', '{"ext": {"us": 1, "us": 2}}'])(
    'refuses a key given twice in JSON: %s',
    (text) => {
      expect(read(text, 'a.json').filter((line) => line.startsWith('evidence.duplicate-key'))).toHaveLength(1);
    },
  );

  it('refuses forbidden keys in JSON and in a parsed value', () => {
    expect(read('{"__proto__": {"a": 1}}', 'a.json')).toContain('evidence.forbidden-key 1:2');
    expect(readParsed(JSON.parse('{"ext": {"us": {"constructor": 1}}}'))).toContain('evidence.forbidden-key ext.us');
  });

  it.each([
    ['JSON', '['.repeat(200_000), 'a.json'],
    ['flow YAML', '['.repeat(20_000), 'a.yaml'],
    ['block YAML', '- '.repeat(20_000), 'a.yaml'],
  ])('survives deep nesting in %s', (_what, text, file) => {
    expect(read(text, file).map((line) => line.split(' ')[0])).toContain('evidence.too-deep');
  });

  it('survives a value with a loop in it', () => {
    const loop: Record<string, unknown> = { ...smallest };
    loop['ext'] = { us: loop };
    expect(readParsed(loop).map((line) => line.split(' ')[0])).toContain('evidence.too-deep');
  });
});

describe('parseDossier on versions', () => {
  it.each([['"2.0"'], ['1.0'], ['~'], ['[]']])('refuses the version %s', (version) => {
    const text = `id: dos_a\nschemaVersion: ${version}\n`;
    expect(read(text)).toEqual(['evidence.unknown-version schemaVersion 2:16']);
  });

  it('asks for a missing version', () => {
    expect(read('id: dos_a\n')).toEqual(['evidence.missing-field schemaVersion 1:1']);
  });
});

describe('parseDossier on fields', () => {
  const yaml = `schemaVersion: "1.0"
id: dos_a
title:
  - lang: en
    value: Title
period: 2020
countries: [KZ, JX]
standardOfProof: adjudicatd
persns: []
persons:
  - id: per_a
    names:
      - role: primary
        full: Example Official
        tag: english
        colour: red
    birth:
      date: ["20200606"]
    summary:
      - lang: en
        value: |
          Fine.

          Not <b>fine</b>.
    notes:
incidents:
  - id: inc_a
    title: []
    when: "2021-02-29"
`;

  it('tells every mistake at once, each at its line and column', () => {
    expect(read(yaml)).toEqual([
      'evidence.wrong-type period 6:9',
      'evidence.unknown-country countries[1] 7:17',
      'evidence.unknown-value standardOfProof 8:18',
      'evidence.unknown-field 9:1',
      'evidence.wrong-form persons[0].names[0].tag 15:14',
      'evidence.unknown-field persons[0].names[0] 16:9',
      'evidence.invalid-date persons[0].birth.date[0] 18:14',
      'evidence.prose-syntax persons[0].summary[0].value 21:16',
      'evidence.prose-syntax persons[0].summary[0].value 21:16',
      'evidence.empty-value persons[0].notes 25:11',
      'evidence.empty-value incidents[0].title 28:12',
      'evidence.invalid-date incidents[0].when 29:11',
    ]);
  });

  it('tells the same of JSON', () => {
    const json = `{
  "schemaVersion": "1.0",
  "id": "dos_a",
  "title": [{ "lang": "en", "value": "Title" }],
  "period": 2020,
  "countries": ["KZ"],
  "standardOfProof": "adjudicated",
  "persons": [
    {
      "id": "per_a",
      "names": [{ "role": "primary", "tag": "en" }],
      "colour": { "red": [1, 2] }
    }
  ],
  "sources": [{ "id": "per_a" }]
}`;
    expect(read(json, 'a.json')).toEqual([
      'evidence.wrong-type period 5:13',
      'evidence.missing-field persons[0].names[0].full 11:17',
      'evidence.unknown-field persons[0] 12:7',
      'evidence.missing-field sources[0].kind 15:15',
      'evidence.missing-field sources[0].pseudonym 15:15',
      'evidence.wrong-form sources[0].id 15:23',
    ]);
  });

  it('names the record, the remedy, and the field probably meant', () => {
    const { problems } = parseDossier({ text: yaml, file: 'a.yaml' });
    const fixes = problems.map(({ about, fix }) => `${about}: ${fix}`);
    expect(fixes).toContain('dos_a: Did you mean persons? Else remove it.');
    expect(fixes).toContain('dos_a: Write text here. Put the value in quotes.');
    expect(fixes).toContain('per_a: Write the date with hyphens, YYYY-MM-DD.');
    expect(fixes).toContain('inc_a: Use a day and month that exist in the calendar.');
  });

  it('repeats no value, no unknown field and no word of the library', () => {
    const secret = 'Zhasyryn';
    const parsed = {
      ...smallest,
      [secret]: secret,
      period: secret,
      countries: [secret],
      persons: [{ ...person, [secret]: { [secret]: `${secret}\u0000` }, sex: secret, birth: { date: secret } }],
      victims: { [secret]: 1 },
      ext: { [secret]: 1 },
    };
    for (const result of [
      parseDossier({ parsed }),
      parseDossier({ text: JSON.stringify(parsed), file: 'a.json' }),
      parseDossier({ text: stringify(parsed), file: 'a.yaml' }),
    ]) {
      expect(result.ok).toBe(false);
      expect(JSON.stringify(result)).not.toContain(secret);
      expect(JSON.stringify(result)).not.toMatch(/invalid input|expected string|received/i);
    }
  });

  it.each([
    ['a control character', 'a\u0000b'],
    ['U+FFFE', 'a\uFFFEb'],
    ['half of a pair', 'a\uD800b'],
    ['a vertical tab', 'a\u000bb'],
  ])('refuses %s in a text', (_what, value) => {
    const parsed = { ...smallest, title: [{ lang: 'en', value }] };
    expect(readParsed(parsed)).toEqual(['evidence.forbidden-character title[0].value']);
    expect(read(JSON.stringify(parsed), 'a.json')).toEqual(['evidence.forbidden-character title[0].value 1:67']);
  });

  it('refuses a narrative of ten megabytes by a limit it states', () => {
    const { problems } = parseDossier({
      parsed: { ...smallest, methodology: [{ lang: 'en', value: 'Words and words.\n\n'.repeat(600_000) }] },
    });
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['evidence.too-long']));
    expect(problems[0]?.what).toContain(String(LIMITS.prose));
  });

  it('counts what it does not tell', () => {
    const persons = Array.from({ length: 1234 }, (_, index) => ({ ...person, id: `per_${index}`, colour: 1, sex: 1 }));
    const { problems } = parseDossier({ text: JSON.stringify({ ...smallest, persons }, null, 1), file: 'a.json' });
    expect(problems.filter(({ code }) => code === 'evidence.unknown-field')).toHaveLength(100);
    expect(problems.filter(({ code }) => code === 'evidence.more-problems').map(({ what }) => what)).toEqual([
      '1234 problems have the code evidence.wrong-type; the first 100 are told.',
      '1234 problems have the code evidence.unknown-field; the first 100 are told.',
    ]);
  });
});

describe('the day of the check', () => {
  const late = { ...smallest, createdAt: '2020-05-01' };

  it('lets dates in the future be told, and without it none are', () => {
    expect(lines(parseDossier({ parsed: late }, { asOf: '2020-04-01' }).problems)).toHaveLength(1);
    expect(lines(parseDossier({ parsed: late }, { asOf: '2020-05-01' }).problems)).toEqual([]);
    expect(lines(parseDossier({ parsed: late }).problems)).toEqual([]);
  });
});
