import type {
  Block,
  BlockType,
  Document,
  Handlers,
  Inline,
  InlineType,
  List,
  Paragraph,
  Section,
} from '@sanctions-packet/core/document';
import { dispatch } from '@sanctions-packet/core/document';

/** Words in one face. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** The mark of a note. */
  readonly raised?: true;
  readonly href?: string;
}

export type Line = readonly Run[];

/** A block as the peers know it: no nesting, no footnotes, no notices. */
export type FlatBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly line: Line }
  | { readonly kind: 'paragraph' | 'quotation'; readonly line: Line }
  | { readonly kind: 'item'; readonly depth: number; readonly mark: string; readonly line: Line }
  | {
      readonly kind: 'table';
      readonly shares: readonly number[];
      readonly head?: readonly Line[];
      readonly rows: readonly (readonly (readonly Line[])[])[];
    }
  | { readonly kind: 'pageBreak' };

/** The words of a document in the order in which they are printed; the notes stand at the end, since no peer has footnotes. */
export interface FlatDocument {
  readonly size: 'letter' | 'a4';
  readonly title: Line;
  readonly subtitle: Line | undefined;
  readonly header: string;
  readonly footer: string;
  readonly pageOf: string;
  /** Heading of the contents; undefined when the document has none. */
  readonly contents: string | undefined;
  readonly opening: readonly FlatBlock[];
  readonly body: readonly FlatBlock[];
  readonly notes: readonly (readonly Line[])[];
}

interface State {
  readonly notes: (readonly Line[])[];
}

interface Face {
  readonly bold?: true;
  readonly italic?: true;
  readonly href?: string;
}

/** Turns the document tree into what pdfmake and a template can say: the same words, in the same order. */
export function flatDocument(document: Document): FlatDocument {
  const state: State = { notes: [] };
  const words = (texts: readonly Inline[] = []) =>
    line(texts, state, {})
      .map(({ text }) => text)
      .join('');
  return {
    size: document.page.size,
    title: line(document.title, state, {}),
    subtitle: document.subtitle === undefined ? undefined : line(document.subtitle, state, {}),
    header: [words(document.header.start), words(document.header.end)].filter((part) => part !== '').join('   '),
    footer: words(document.footer.start),
    pageOf: document.labels.pageOf.value,
    contents: document.contents.levels === 0 ? undefined : document.labels.contents.value,
    opening: document.opening.flatMap((block) => flat(block, state, 0)),
    body: document.sections.flatMap((section) => flat(section, state, 0)),
    notes: state.notes,
  };
}

const BLOCKS: Handlers<BlockType, [State, number], readonly FlatBlock[]> = {
  section: (node, state, depth) => [
    { kind: 'heading', level: depth + 1, line: heading(node, state) },
    ...node.children.flatMap((child) => flat(child, state, depth + 1)),
  ],
  paragraph: (node, state) => [{ kind: 'paragraph', line: line(node.children, state, {}) }],
  list: (node, state) => items(node, state, 0),
  fieldTable: (node, state) => [
    ...caption(node.caption, state),
    {
      kind: 'table',
      shares: [29, 71],
      rows: node.rows.map((row) => [[line(row.label, state, { bold: true })], cell(row.value, state)]),
    },
  ],
  table: (node, state) => [
    ...caption(node.caption, state),
    {
      kind: 'table',
      shares: node.columns.map(({ share }) => share),
      head: node.columns.map(({ header }) => line(header, state, { bold: true })),
      rows: node.rows.map(({ cells }) => cells.map((content) => cell(content, state))),
    },
  ],
  quotation: (node, state) => [
    ...node.children.map(({ children }): FlatBlock => ({ kind: 'quotation', line: line(children, state, {}) })),
    ...(node.attribution === undefined
      ? []
      : [{ kind: 'quotation', line: line(node.attribution, state, { italic: true }) } as const]),
  ],
  figure: (node, state) => caption(node.caption, state),
  notice: (node, state) => [
    ...(node.title === undefined
      ? []
      : [{ kind: 'quotation', line: line(node.title, state, { bold: true }) } as const]),
    ...node.children.flatMap((child) => flat(child, state, 0)),
  ],
  signature: (node, state) => [
    {
      kind: 'table',
      shares: [30, 70],
      rows: node.rows.map(({ label, value }) => [[line(label, state, {})], [line(value ?? [], state, {})]]),
    },
  ],
  pageBreak: () => [{ kind: 'pageBreak' }],
};

const INLINES: Handlers<InlineType, [State, Face], Line> = {
  text: (node, _state, face) => [{ text: node.value, ...face }],
  emphasis: (node, state, face) => line(node.children, state, { ...face, italic: true }),
  strong: (node, state, face) => line(node.children, state, { ...face, bold: true }),
  link: (node, state, face) => line(node.children, state, { ...face, href: node.href }),
  note: (node, state) => {
    const number = state.notes.push([]);
    state.notes[number - 1] = node.children.map(({ children }) => line(children, state, {}));
    return [{ text: String(number), raised: true }];
  },
  exhibitReference: (node, state, face) => line(node.children, state, face),
  sectionReference: (node, state, face) => line(node.children, state, face),
  lineBreak: () => [{ text: '\n' }],
};

function flat(block: Block, state: State, depth: number): readonly FlatBlock[] {
  return dispatch(BLOCKS, block, state, depth);
}

function line(nodes: readonly Inline[], state: State, face: Face): Line {
  const runs: Run[] = [];
  for (const run of nodes.flatMap((node) => dispatch(INLINES, node, state, face))) {
    const last = runs.at(-1);
    if (last !== undefined && alike(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
}

/** The tree splits words by their origin; the peers are spared that. */
function alike(a: Run, b: Run): boolean {
  return !a.raised && a.bold === b.bold && a.italic === b.italic && a.raised === b.raised && a.href === b.href;
}

function heading(section: Section, state: State): Line {
  const title = line(section.title, state, {});
  return section.number === undefined ? title : [{ text: `${section.number} ` }, ...title];
}

function caption(words: readonly Inline[] | undefined, state: State): readonly FlatBlock[] {
  return words === undefined ? [] : [{ kind: 'paragraph', line: line(words, state, { bold: true }) }];
}

function items(list: List, state: State, depth: number): readonly Extract<FlatBlock, { kind: 'item' }>[] {
  return list.items.flatMap((item, index) =>
    item.flatMap((block, part) => {
      if (block.type === 'list') return items(block, state, depth + 1);
      const mark = part > 0 ? '' : list.ordered ? `${index + 1}.` : '•';
      return [{ kind: 'item', depth, mark, line: line(block.children, state, {}) } as const];
    }),
  );
}

function cell(blocks: readonly (Paragraph | List)[], state: State): readonly Line[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [line(block.children, state, {})]
      : items(block, state, 0).map((item) =>
          item.mark === '' ? item.line : [{ text: `${item.mark} ` }, ...item.line],
        ),
  );
}
