import { describe, expect, it } from '@jest/globals';
import { validateDocument } from './validate-document.ts';

// Trees are written as JSON would bring them: most of these do not compile as a Document.
const text = (value: string, more: object = {}): object => ({
  type: 'text',
  value,
  from: { kind: 'string', key: 'k' },
  ...more,
});
const paragraph = (...children: readonly object[]): object => ({ type: 'paragraph', children });
const words = paragraph(text('words'));
const section = (id: string, children: readonly object[] = [words], more: object = {}): object => ({
  type: 'section',
  id,
  title: [text('Title')],
  children,
  ...more,
});
const document = (sections: readonly object[], more: object = {}): object => ({
  type: 'document',
  version: 1,
  id: 'submission',
  language: 'en-US',
  page: { size: 'letter' },
  title: [text('Title')],
  header: {},
  footer: {},
  contents: { levels: 2 },
  opening: [],
  sections,
  exhibits: [],
  labels: { contents: text('Contents'), pageOf: text('{page} of {pages}'), note: text('Note {number}') },
  ...more,
});
const holding = (...blocks: readonly object[]): object => document([section('a', blocks)]);
const saying = (...inlines: readonly object[]): object => holding(paragraph(text('x'), ...inlines));
const found = (tree: unknown): readonly string[] => validateDocument(tree).map(({ code, at }) => `${code} ${at}`);
const column = { share: 1, align: 'start', header: [text('Head')] };
const link = (href: string, ...children: readonly object[]): object => ({ type: 'link', href, children });
const note = (...children: readonly object[]): object => ({ type: 'note', children });

describe('a sound tree', () => {
  it('has no problems', () => {
    const exhibits = [
      { id: 'evi_a', number: 2, title: [text('A')] },
      { id: 'evi_b', number: 5, title: [text('B')] },
    ];
    const blocks = [
      paragraph(
        text('Қыдырбек', { language: 'kk-Cyrl' }),
        { type: 'lineBreak' },
        note(paragraph(text('see '), link('https://example.org/%D2%9A?q=1#x', text('there')))),
        { type: 'exhibitReference', exhibit: 'evi_b', page: 1, children: [text('Exhibit 5')] },
        { type: 'sectionReference', section: 'a', children: [text('section 1')] },
      ),
      { type: 'table', width: 'wide', columns: [column], rows: [{ cells: [[]] }, { cells: [[paragraph()]] }] },
      section('b', [words], { title: [{ type: 'exhibitReference', exhibit: 'evi_a', children: [text('Exhibit 2')] }] }),
      { type: 'pageBreak' },
      { type: 'notice', tone: 'handling', title: [text('T')], children: [] },
    ];
    expect(found(document([section('a', blocks)], { exhibits }))).toEqual([]);
  });
});

describe('the shape', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['nothing at all', undefined, ['document.malformed ']],
    ['another version', document([section('a')], { version: 2 }), ['document.unknown-version version']],
    ['an unknown node', holding({ type: 'heading' }), ['document.unknown-node sections[0].children[0]']],
    [
      'a type that every object has',
      holding({ type: 'constructor' }),
      ['document.unknown-node sections[0].children[0]'],
    ],
    ['an inline among blocks', holding(text('x')), ['document.misplaced-node sections[0].children[0]']],
    [
      'a page break in a cell',
      holding({ type: 'list', ordered: false, items: [[{ type: 'pageBreak' }]] }),
      ['document.misplaced-node sections[0].children[0].items[0][0]'],
    ],
    ['a section in the opening', document([], { opening: [section('b')] }), ['document.misplaced-node opening[0]']],
    ['a style', holding({ ...words, style: 'red' }), ['document.malformed sections[0].children[0]']],
    ['a missing field', holding({ type: 'paragraph' }), ['document.malformed sections[0].children[0].children']],
    [
      'an unknown origin',
      saying({ type: 'text', value: 'x', from: { kind: 'guess' } }),
      ['document.malformed sections[0].children[0].children[1].from'],
    ],
    [
      'a share that is no number',
      holding({ type: 'figure', image: 'x', alternative: [text('x')], share: '1' }),
      ['document.malformed sections[0].children[0].share'],
    ],
  ])('refuses %s', (_name, tree, expected) => {
    expect(found(tree)).toEqual(expected);
  });
});

describe('nesting without end', () => {
  it('is refused, and exhausts nothing', () => {
    let inner = text('x');
    for (let level = 0; level < 50_000; level++) inner = { type: 'strong', children: [inner] };
    const [problem, ...more] = validateDocument(saying(inner));
    expect(more).toEqual([]);
    expect(problem?.code).toBe('document.too-deep');
    expect(problem?.at.length).toBeLessThan(2100);
  });
});

describe('the rules', () => {
  const first = 'sections[0].children[0]';
  it.each<[string, unknown, readonly string[]]>([
    ['an empty document', document([]), ['document.empty ']],
    ['an empty text', saying(text('')), [`document.empty ${first}.children[1].value`]],
    ['an empty paragraph', holding(paragraph()), [`document.empty ${first}`]],
    ['a list without items', holding({ type: 'list', ordered: true, items: [] }), [`document.empty ${first}`]],
    ['an empty item', holding({ type: 'list', ordered: true, items: [[]] }), [`document.empty ${first}.items[0]`]],
    ['a link of spaces', saying(link('https://example.org', text(' '))), [`document.empty ${first}.children[1]`]],
    ['two sections of one id', document([section('a'), section('a')]), ['document.id sections[1].id']],
    ['an id that is not neutral', document([section('Ивановa')]), ['document.id sections[0].id']],
    [
      'five levels',
      document([section('a', [section('b', [section('c', [section('d', [section('e')])])])])]),
      ['document.too-deep sections[0].children[0].children[0].children[0].children[0]'],
    ],
    [
      'a reference to no section',
      saying({ type: 'sectionReference', section: 'z', children: [text('z')] }),
      [`document.unresolved-reference ${first}.children[1].section`],
    ],
    [
      'a reference to no exhibit',
      saying({ type: 'exhibitReference', exhibit: 'z', page: 0, children: [text('z')] }),
      [`document.unresolved-reference ${first}.children[1].exhibit`, `document.range ${first}.children[1].page`],
    ],
    [
      'a link in a link',
      saying(link('https://example.org', link('https://example.org', text('x')))),
      [`document.misplaced-node ${first}.children[1].children[0]`],
    ],
    [
      'a note in a note',
      saying(note(paragraph(text('x'), note(words)))),
      [`document.misplaced-node ${first}.children[1].children[0].children[1]`],
    ],
    [
      'a note in a title',
      document([section('a', [words], { title: [text('x'), note(words)] })]),
      ['document.misplaced-node sections[0].title[1]'],
    ],
    [
      'a note in a column header',
      holding({ type: 'table', width: 'normal', columns: [{ ...column, header: [text('x'), note(words)] }], rows: [] }),
      [`document.misplaced-node ${first}.columns[0].header[1]`],
    ],
    [
      'a link in a title',
      document([section('a', [words], { title: [link('https://example.org', text('x'))] })]),
      ['document.misplaced-node sections[0].title[0]'],
    ],
    [
      'a reference to a section in a title',
      document([section('a', [words], { title: [{ type: 'sectionReference', section: 'a', children: [text('x')] }] })]),
      ['document.misplaced-node sections[0].title[0]'],
    ],
    [
      'a short row',
      holding({ type: 'table', width: 'normal', columns: [column, column], rows: [{ cells: [[]] }] }),
      [`document.table-row ${first}.rows[0]`],
    ],
    [
      'a column of no width',
      holding({ type: 'table', width: 'normal', columns: [{ ...column, share: 0 }], rows: [] }),
      [`document.range ${first}.columns[0].share`],
    ],
    [
      'a picture too wide',
      holding({ type: 'figure', image: 'x', alternative: [text('x')], share: 1.1 }),
      [`document.range ${first}.share`],
    ],
    [
      'two breaks',
      holding(words, { type: 'pageBreak' }, { type: 'pageBreak' }),
      ['document.misplaced-node sections[0].children[2]'],
    ],
    [
      'a break after a heading',
      holding({ type: 'pageBreak' }, words),
      ['document.misplaced-node sections[0].children[0]'],
    ],
    [
      'a pattern without pages',
      document([section('a')], {
        labels: { contents: text('C'), pageOf: text('{page}'), note: text('Note') },
      }),
      ['document.label-pattern labels.pageOf', 'document.label-pattern labels.note'],
    ],
    [
      'exhibits out of order',
      document([section('a')], {
        exhibits: [
          { id: 'b', number: 2, title: [text('B')] },
          { id: 'b', number: 1, title: [text('C')] },
        ],
      }),
      ['document.id exhibits[1].id', 'document.range exhibits[1].number'],
    ],
  ])('refuse %s', (_name, tree, expected) => {
    expect(found(tree)).toEqual(expected);
  });

  it.each([
    '\u0000',
    '\t',
    '\n',
    '\u000B',
    '\u0085',
    '\u2028',
    '\uFFFE',
    '\uFFFF',
    '\uFDD0',
    '\uD83D',
    '\uDE00',
    'e\u0301',
    '\u{1FFFE}',
  ])('refuse the characters of %j', (value) => {
    expect(found(saying(text(`a${value}b`)))).toEqual([`document.character ${first}.children[1].value`]);
  });

  it.each(['\u00AD', '\u202B', '\u00A0', '😀', 'Ә Ғ Қ Ң', 'é'])('allow the characters of %j', (value) => {
    expect(found(saying(text(`a${value}b`)))).toEqual([]);
  });

  it.each(['', 'e', 'en_US', 'en-', 'kk-Cyrl-'])('refuse the language %j', (language) => {
    expect(found(saying(text('x', { language })))).toEqual([`document.language ${first}.children[1].language`]);
  });

  it.each([
    'example.org',
    '/report',
    'ftp://example.org',
    'javascript:alert(1)',
    'https://',
    'https://user@example.org/',
    'https://a b',
    'https://example.org/%zz',
    'mailto:nobody',
    'https://example.org:port/',
    'HTTPS:example.org',
    'https://example.org/\u0001',
  ])('refuse the address %j', (href) => {
    expect(found(saying(link(href, text('x'))))).toEqual([`document.address ${first}.children[1].href`]);
  });

  it.each(['HTTPS://example.org:8080?q=a', 'mailto:office@example.org?subject=a%20b', 'http://пример.рф/путь'])(
    'allow the address %j',
    (href) => {
      expect(found(saying(link(href, text('x'))))).toEqual([]);
    },
  );

  it('never repeat a value', () => {
    const secret = 'Secret Witness';
    const problems = validateDocument(holding({ ...paragraph(text(`${secret}\u0001`)), [secret]: 1 }));
    expect(JSON.stringify([...problems, ...validateDocument(saying(text(`${secret}\u0001`)))])).not.toContain(secret);
  });
});
