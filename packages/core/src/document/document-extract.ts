import type { Block, BlockType, Document, Inline, InlineType, List, Note, Paragraph, Section } from './nodes.ts';
import { dispatch, type Handlers } from './visit.ts';

/** Names the shape of an extract; `schema/document-extract-1.0.schema.json` describes it. */
export const EXTRACT_SCHEMA = 'urn:sanctions-packet:document-extract:1.0';

/** Words as they are printed: bare where nothing hangs on them. */
export type ExtractWords =
  | string
  | {
      /** Where a note is called, its number stands in square brackets. */
      readonly text: string;
      readonly links?: readonly { readonly text: string; readonly href: string }[];
      /** Numbers of the notes called here. */
      readonly notes?: readonly number[];
      /** Case-wide numbers of the exhibits cited here, with the page when one is named. */
      readonly exhibits?: readonly { readonly number: number; readonly page?: number }[];
      /** Ids of the sections referred to here. */
      readonly sections?: readonly string[];
      /** Parts in another language than the document's; BCP 47. */
      readonly languages?: readonly { readonly text: string; readonly language: string }[];
    };

/** A paragraph or a list. */
export type ExtractFlow = { readonly paragraph: ExtractWords } | { readonly list: ExtractList };

/** A list, its items in order. */
export interface ExtractList {
  readonly ordered: boolean;
  readonly items: readonly (readonly ExtractFlow[])[];
}

/** A block is an object with one key that names its kind; a page break says nothing and is left out. */
export type ExtractBlock =
  | ExtractFlow
  | { readonly section: ExtractSection }
  | {
      readonly fields: {
        readonly caption?: ExtractWords;
        readonly rows: readonly { readonly label: ExtractWords; readonly value: readonly ExtractFlow[] }[];
      };
    }
  | {
      readonly table: {
        readonly caption?: ExtractWords;
        readonly columns: readonly ExtractWords[];
        /** Each row has one cell per column. */
        readonly rows: readonly (readonly (readonly ExtractFlow[])[])[];
      };
    }
  | { readonly quotation: { readonly blocks: readonly ExtractFlow[]; readonly attribution?: ExtractWords } }
  | { readonly figure: { readonly alternative: ExtractWords; readonly caption?: ExtractWords } }
  | { readonly notice: { readonly title?: ExtractWords; readonly blocks: readonly ExtractFlow[] } }
  | { readonly signature: readonly { readonly label: ExtractWords; readonly value?: ExtractWords }[] };

/** A section with its number, title and blocks. */
export interface ExtractSection {
  readonly id: string;
  /** As it is printed, such as "4.2". */
  readonly number?: string;
  readonly title: ExtractWords;
  readonly blocks: readonly ExtractBlock[];
}

/** A document as plain data for other programs; its schema is `document-extract-1.0.schema.json`. */
export interface DocumentExtract {
  readonly $schema: typeof EXTRACT_SCHEMA;
  readonly id: string;
  /** BCP 47. */
  readonly language: string;
  readonly title: ExtractWords;
  readonly subtitle?: ExtractWords;
  /** Running words of every page, such as a handling mark. */
  readonly running?: readonly string[];
  readonly opening: readonly ExtractBlock[];
  readonly sections: readonly ExtractSection[];
  /** In the order of their numbers, from 1. */
  readonly notes: readonly { readonly number: number; readonly paragraphs: readonly ExtractWords[] }[];
  readonly exhibits: readonly { readonly number: number; readonly title: ExtractWords }[];
}

/**
 * What a document says, for a program that reads it: the words of the finished file and nothing beside them, so it may
 * go wherever the file may. It holds no record ids and no origins. The order of keys is fixed: the same document gives
 * the same JSON.
 */
export function documentExtract(document: Document): DocumentExtract {
  const pen: Pen = { exhibits: new Map(document.exhibits.map(({ id, number }) => [id, number])), notes: [] };
  const running = [document.header.start, document.header.end, document.footer.start]
    .map((texts) => (texts ?? []).map(({ value }) => value).join(''))
    .filter((text) => text !== '');
  return {
    $schema: EXTRACT_SCHEMA,
    id: document.id,
    language: document.language,
    title: words(document.title, pen),
    ...optional('subtitle', document.subtitle, pen),
    ...(running.length === 0 ? {} : { running }),
    opening: blocks(document.opening, pen),
    sections: document.sections.map((own) => section(own, pen)),
    notes: pen.notes,
    exhibits: document.exhibits.map(({ number, title }) => ({ number, title: words(title, pen) })),
  };
}

/** Notes are numbered in reading order, as the renderers number them. */
interface Pen {
  readonly exhibits: ReadonlyMap<string, number>;
  readonly notes: { number: number; paragraphs: readonly ExtractWords[] }[];
}

const BLOCKS: Handlers<BlockType, [Pen], readonly ExtractBlock[]> = {
  section: (node, pen) => [{ section: section(node, pen) }],
  paragraph: (node, pen) => flow([node], pen),
  list: (node, pen) => flow([node], pen),
  fieldTable: (node, pen) => [
    {
      fields: {
        ...optional('caption', node.caption, pen),
        rows: node.rows.map(({ label, value }) => ({ label: words(label, pen), value: flow(value, pen) })),
      },
    },
  ],
  table: (node, pen) => [
    {
      table: {
        ...optional('caption', node.caption, pen),
        columns: node.columns.map(({ header }) => words(header, pen)),
        rows: node.rows.map(({ cells }) => cells.map((cell) => flow(cell, pen))),
      },
    },
  ],
  quotation: (node, pen) => [
    { quotation: { blocks: flow(node.children, pen), ...optional('attribution', node.attribution, pen) } },
  ],
  figure: (node, pen) => [
    { figure: { alternative: words(node.alternative, pen), ...optional('caption', node.caption, pen) } },
  ],
  notice: (node, pen) => [{ notice: { ...optional('title', node.title, pen), blocks: flow(node.children, pen) } }],
  signature: (node, pen) => [
    {
      signature: node.rows.map(({ label, value }) => ({ label: words(label, pen), ...optional('value', value, pen) })),
    },
  ],
  pageBreak: () => [],
};

function section(node: Section, pen: Pen): ExtractSection {
  return {
    id: node.id,
    ...(node.number === undefined ? {} : { number: node.number }),
    title: words(node.title, pen),
    blocks: blocks(node.children, pen),
  };
}

function blocks(nodes: readonly Block[], pen: Pen): readonly ExtractBlock[] {
  return nodes.flatMap((node) => dispatch(BLOCKS, node, pen));
}

function flow(nodes: readonly (Paragraph | List)[], pen: Pen): readonly ExtractFlow[] {
  return nodes.map((node) =>
    node.type === 'paragraph'
      ? { paragraph: words(node.children, pen) }
      : { list: { ordered: node.ordered, items: node.items.map((item) => flow(item, pen)) } },
  );
}

function optional<K extends string>(
  key: K,
  nodes: readonly Inline[] | undefined,
  pen: Pen,
): { readonly [P in K]?: ExtractWords } {
  return nodes === undefined ? {} : ({ [key]: words(nodes, pen) } as { readonly [P in K]: ExtractWords });
}

/** What is gathered while the inlines of one run of words are read. */
interface Gathered {
  readonly links: { text: string; href: string }[];
  readonly notes: number[];
  readonly exhibits: { number: number; page?: number }[];
  readonly sections: string[];
  readonly languages: { text: string; language: string }[];
}

const INLINES: Handlers<InlineType, [Pen, Gathered], string> = {
  text: ({ value, language }, _pen, gathered) => {
    if (language !== undefined) gathered.languages.push({ text: value, language });
    return value;
  },
  emphasis: (node, pen, gathered) => joined(node.children, pen, gathered),
  strong: (node, pen, gathered) => joined(node.children, pen, gathered),
  link: (node, pen, gathered) => {
    const text = joined(node.children, pen, gathered);
    gathered.links.push({ text, href: node.href });
    return text;
  },
  note: (node, pen, gathered) => {
    const number = noted(node, pen);
    gathered.notes.push(number);
    return `[${number}]`;
  },
  exhibitReference: (node, pen, gathered) => {
    const number = pen.exhibits.get(node.exhibit);
    if (number !== undefined)
      gathered.exhibits.push({ number, ...(node.page === undefined ? {} : { page: node.page }) });
    return joined(node.children, pen, gathered);
  },
  sectionReference: (node, pen, gathered) => {
    gathered.sections.push(node.section);
    return joined(node.children, pen, gathered);
  },
  lineBreak: () => '\n',
};

function words(nodes: readonly Inline[], pen: Pen): ExtractWords {
  const gathered: Gathered = { links: [], notes: [], exhibits: [], sections: [], languages: [] };
  const text = joined(nodes, pen, gathered);
  const hanging = Object.entries(gathered).filter(([, list]) => list.length > 0);
  return hanging.length === 0 ? text : { text, ...Object.fromEntries(hanging) };
}

function joined(nodes: readonly Inline[], pen: Pen, gathered: Gathered): string {
  return nodes.map((node) => dispatch(INLINES, node, pen, gathered)).join('');
}

/** Takes the next number before the note's own words are read. */
function noted(node: Note, pen: Pen): number {
  const note = { number: pen.notes.length + 1, paragraphs: [] as readonly ExtractWords[] };
  pen.notes.push(note);
  note.paragraphs = node.children.map(({ children }) => words(children, pen));
  return note.number;
}
