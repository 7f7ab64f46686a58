/** Random small documents that are valid by DOCUMENT.md, for properties that every renderer must keep. */
import type { Block, Document, Inline, List, Paragraph, Section, Text } from '@sanctions-packet/core/document';
import fc from 'fast-check';

const LETTERS = [
  ...'abcXYZ019.,;:&<>"\'{}[]()%-–—§№ÄäŠšžČģķļņąęĖūÕœÉәҒқҢөҰүҺіІЖщ ',
  '\u00A0',
  '\u00AD',
  '😀',
  'ع',
  'ب',
];
const phrase = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 0, maxLength: 12 })
  .map((letters) => `x${letters.join('')}`.normalize('NFC'));

const text: fc.Arbitrary<Text> = fc
  .record({ value: phrase, language: fc.constantFrom(undefined, 'kk', 'lv', 'fr-CA') })
  .map(({ value, language }) => ({
    type: 'text',
    value,
    from: { kind: 'computed', by: 'arbitrary' },
    ...(language === undefined ? {} : { language }),
  }));

const SECTIONS = ['s-1', 's-2', 's-3'] as const;
const EXHIBITS = ['evi_a', 'evi_b'] as const;

const plain: fc.Arbitrary<readonly Inline[]> = fc
  .array(fc.oneof(text, fc.record({ type: fc.constant('emphasis' as const), children: fc.tuple(text) })), {
    maxLength: 3,
  })
  .chain((rest) => text.map((first): readonly Inline[] => [first, ...rest]));

const reference: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({
    type: fc.constant('link' as const),
    href: fc.constantFrom('https://example.org/a?b=1&c=2#d', 'mailto:a@example.org'),
    children: plain,
  }),
  fc.record({ type: fc.constant('sectionReference' as const), section: fc.constantFrom(...SECTIONS), children: plain }),
  fc.record({
    type: fc.constant('exhibitReference' as const),
    exhibit: fc.constantFrom(...EXHIBITS),
    page: fc.integer({ min: 1, max: 99 }),
    children: plain,
  }),
);

const linked: fc.Arbitrary<readonly Inline[]> = fc
  .array(
    fc.oneof(
      text,
      reference,
      fc.constant<Inline>({ type: 'lineBreak' }),
      fc.record({ type: fc.constant('strong' as const), children: fc.tuple(fc.oneof(text, reference)) }),
    ),
    { maxLength: 4 },
  )
  .chain((rest) => text.map((first): readonly Inline[] => [first, ...rest]));

const note: fc.Arbitrary<Inline> = fc
  .array(
    linked.map((children): Paragraph => ({ type: 'paragraph', children })),
    { minLength: 1, maxLength: 2 },
  )
  .map((children) => ({ type: 'note', children }));

const paragraph: fc.Arbitrary<Paragraph> = fc
  .tuple(linked, fc.option(note, { nil: undefined }))
  .map(([children, last]) => ({ type: 'paragraph', children: last === undefined ? children : [...children, last] }));

const list = (depth: number): fc.Arbitrary<List> =>
  fc
    .record({
      ordered: fc.boolean(),
      items: fc.array(fc.array(flow(depth + 1), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
    })
    .map((fields) => ({ type: 'list', ...fields }));

function flow(depth: number): fc.Arbitrary<Paragraph | List> {
  return depth >= 2 ? paragraph : fc.oneof({ weight: 3, arbitrary: paragraph }, { weight: 1, arbitrary: list(depth) });
}

const cell = fc.array(flow(1), { maxLength: 2 });
const caption = fc.option(linked, { nil: undefined });
const withCaption = <T extends object>(fields: T, words: readonly Inline[] | undefined): T =>
  words === undefined ? fields : { ...fields, caption: words };

const table: fc.Arbitrary<Block> = fc
  .tuple(
    fc.array(
      fc.record({
        share: fc.integer({ min: 1, max: 4 }),
        align: fc.constantFrom('start', 'end', 'center'),
        header: linked,
      }),
      { minLength: 1, maxLength: 3 },
    ),
    fc.constantFrom('normal', 'wide'),
    caption,
  )
  .chain(([columns, width, words]) =>
    fc
      .array(
        fc.array(cell, { minLength: columns.length, maxLength: columns.length }).map((cells) => ({ cells })),
        { maxLength: 3 },
      )
      .map((rows) => withCaption({ type: 'table' as const, width, columns, rows }, words)),
  );

const leaf: fc.Arbitrary<Exclude<Block, Section>> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 1, arbitrary: list(0) },
  { weight: 1, arbitrary: table as fc.Arbitrary<Exclude<Block, Section>> },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.array(fc.record({ label: linked, value: cell }), { minLength: 1, maxLength: 3 }), caption)
      .map(([rows, words]) => withCaption({ type: 'fieldTable' as const, rows }, words)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.array(paragraph, { minLength: 1, maxLength: 2 }), caption).map(([children, words]) => ({
      type: 'quotation' as const,
      children,
      ...(words === undefined ? {} : { attribution: words }),
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        tone: fc.constantFrom('handling', 'caution', 'information'),
        title: plain,
        children: fc.array(flow(1), { maxLength: 2 }),
      })
      .map((fields) => ({ type: 'notice' as const, ...fields })),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.tuple(plain, caption), { minLength: 1, maxLength: 3 }).map((rows) => ({
      type: 'signature' as const,
      rows: rows.map(([label, value]) => ({ label, ...(value === undefined ? {} : { value }) })),
    })),
  },
);

/** A page break only between two blocks. */
const blocks: fc.Arbitrary<readonly Exclude<Block, Section>[]> = fc
  .tuple(fc.array(leaf, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([all, broken]) =>
    broken && all.length > 1 ? [...all.slice(0, 1), { type: 'pageBreak' }, ...all.slice(1)] : all,
  );

const section = (id: string, below: readonly Section[]): fc.Arbitrary<Section> =>
  fc
    .tuple(plain, blocks, fc.option(fc.constantFrom('1', '2.3', 'A'), { nil: undefined }))
    .map(([title, children, number]) => ({
      type: 'section',
      id,
      title,
      children: [...children, ...below],
      ...(number === undefined ? {} : { number }),
    }));

const sections: fc.Arbitrary<readonly Section[]> = section('s-3', [])
  .chain((third) => section('s-2', [third]))
  .chain((second) => section('s-1', []).map((first) => [first, second]));

export const arbitraryDocument: fc.Arbitrary<Document> = fc
  .record({
    size: fc.constantFrom('letter', 'a4'),
    title: plain,
    subtitle: fc.option(plain, { nil: undefined }),
    levels: fc.constantFrom(0, 1, 2, 3),
    header: fc.array(text, { maxLength: 1 }),
    opening: blocks,
    sections,
    exhibit: plain,
    word: text,
  })
  .map(({ size, title, subtitle, levels, header, opening, sections: chapters, exhibit, word }) => ({
    type: 'document',
    version: 1,
    id: 'arbitrary',
    language: 'en',
    page: { size },
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    header: { start: header, end: header },
    footer: {},
    labels: { contents: word, pageOf: { ...word, value: '{page}/{pages}' }, note: { ...word, value: '{number}' } },
    contents: { levels },
    opening,
    sections: chapters,
    exhibits: [
      { id: 'evi_a', number: 1, title: exhibit },
      { id: 'evi_b', number: 7, title: exhibit },
    ],
  }));
