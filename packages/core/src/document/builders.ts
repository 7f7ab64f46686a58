import type {
  Block,
  Emphasis,
  ExhibitReference,
  FieldTable,
  Inline,
  LineBreak,
  Link,
  List,
  Note,
  Notice,
  PageBreak,
  Paragraph,
  Quotation,
  Section,
  SectionReference,
  Signature,
  Strong,
  Table,
  TableColumn,
  Text,
} from './nodes.ts';
import type { SourcedText } from './sourced-text.ts';

/** What an inline position takes: a node, sourced words, or a list of them. Never a string. */
export type InlineContent = Inline | SourcedText | readonly InlineContent[];

/** What a table cell or a list item takes. */
export type CellContent = InlineContent | Paragraph | List | readonly (Paragraph | List)[];

/** Flattens and turns sourced words into text nodes; empty words vanish. */
export function inlines(...content: readonly InlineContent[]): readonly Inline[] {
  const nodes: Inline[] = [];
  gather(content, nodes);
  return nodes;
}

function gather(content: readonly InlineContent[], nodes: Inline[]): void {
  for (const item of content) {
    if (isList(item)) gather(item, nodes);
    else if ('type' in item) nodes.push(item);
    else if (item.value !== '') nodes.push(text(item));
  }
}

/** A text node of sourced words, in NFC. */
export function text(words: SourcedText): Text {
  return {
    type: 'text',
    value: words.value.normalize('NFC'),
    from: words.from,
    ...(words.language === undefined ? {} : { language: words.language }),
  };
}

/** Stressed words. */
export function emphasis(...content: readonly InlineContent[]): Emphasis {
  return { type: 'emphasis', children: inlines(...content) };
}

/** Words that stand out. */
export function strong(...content: readonly InlineContent[]): Strong {
  return { type: 'strong', children: inlines(...content) };
}

/** Words that lead to `href`, an absolute `http:`, `https:` or `mailto:` address. */
export function link(href: string, ...content: readonly InlineContent[]): Link {
  return { type: 'link', href, children: inlines(...content) };
}

/** A footnote; renderers number it. */
export function note(...children: readonly Paragraph[]): Note {
  return { type: 'note', children };
}

/** A reference to an exhibit by its evidence id, and to a page of it, counted from 1, when one is cited. */
export function exhibitReference(
  reference: { readonly exhibit: string; readonly page?: number },
  ...content: readonly InlineContent[]
): ExhibitReference {
  return { type: 'exhibitReference', ...reference, children: inlines(...content) };
}

/** A reference to a section by its id. */
export function sectionReference(section: string, ...content: readonly InlineContent[]): SectionReference {
  return { type: 'sectionReference', section, children: inlines(...content) };
}

/** A new line within a paragraph. */
export function lineBreak(): LineBreak {
  return { type: 'lineBreak' };
}

/** One paragraph. */
export function paragraph(...content: readonly InlineContent[]): Paragraph {
  return { type: 'paragraph', children: inlines(...content) };
}

/** A list; an item that is only words becomes a paragraph. */
export function list(kind: 'ordered' | 'unordered', items: readonly CellContent[]): List {
  return { type: 'list', ordered: kind === 'ordered', items: items.map(cell) };
}

/** Labels and values, row by row. */
export function fieldTable(
  rows: readonly { readonly label: InlineContent; readonly value: CellContent }[],
  caption?: InlineContent,
): FieldTable {
  return {
    type: 'fieldTable',
    ...(caption === undefined ? {} : { caption: inlines(caption) }),
    rows: rows.map((row) => ({ label: inlines(row.label), value: cell(row.value) })),
  };
}

/**
 * A table with one header row. A column takes one share of the width and begins its words at the start, unless it says
 * otherwise.
 */
export function table(
  columns: readonly {
    readonly header: InlineContent;
    readonly share?: number;
    readonly align?: TableColumn['align'];
  }[],
  rows: readonly (readonly CellContent[])[],
  options: { readonly caption?: InlineContent; readonly width?: Table['width'] } = {},
): Table {
  return {
    type: 'table',
    ...(options.caption === undefined ? {} : { caption: inlines(options.caption) }),
    width: options.width ?? 'normal',
    columns: columns.map(({ header, share = 1, align = 'start' }) => ({ share, align, header: inlines(header) })),
    rows: rows.map((cells) => ({ cells: cells.map(cell) })),
  };
}

/** Words of somebody else, and who said them. */
export function quotation(children: readonly Paragraph[], attribution?: InlineContent): Quotation {
  return {
    type: 'quotation',
    children,
    ...(attribution === undefined ? {} : { attribution: inlines(attribution) }),
  };
}

/** A framed remark. */
export function notice(
  tone: Notice['tone'],
  title: InlineContent | undefined,
  ...children: readonly (Paragraph | List)[]
): Notice {
  return { type: 'notice', tone, ...(title === undefined ? {} : { title: inlines(title) }), children };
}

/** A place to sign: labels, with values where they are known. */
export function signature(
  rows: readonly { readonly label: InlineContent; readonly value?: InlineContent }[],
): Signature {
  return {
    type: 'signature',
    rows: rows.map(({ label, value }) => ({
      label: inlines(label),
      ...(value === undefined ? {} : { value: inlines(value) }),
    })),
  };
}

/** What follows begins on a new page. */
export function pageBreak(): PageBreak {
  return { type: 'pageBreak' };
}

/** A section with its id (ASCII, kebab-case, unique in the document), title and blocks. */
export function section(id: string, title: InlineContent, children: readonly Block[]): Section {
  return { type: 'section', id, title: inlines(title), children };
}

function cell(content: CellContent): readonly (Paragraph | List)[] {
  const items = (Array.isArray(content) ? content : [content]) as readonly (InlineContent | Paragraph | List)[];
  return items.every(isCellBlock) ? items : [paragraph(...(items as readonly InlineContent[]))];
}

function isCellBlock(item: InlineContent | Paragraph | List): item is Paragraph | List {
  return !isList(item) && 'type' in item && (item.type === 'paragraph' || item.type === 'list');
}

/** `Array.isArray` does not narrow a readonly array. */
function isList(content: InlineContent | Paragraph | List): content is readonly InlineContent[] {
  return Array.isArray(content);
}
