import type { Block, BlockType, Document, Inline, InlineType, List, Note, Paragraph, Section } from './nodes.ts';
import { dispatch, type Handlers } from './visit.ts';

/**
 * A document as text, for golden files and for reading without Word: UTF-8, LF, the same for the same document.
 *
 * Signs that the renderers do not print as words are shown too: where a link leads (`<https://…>`), the alternative of
 * a picture (`![…]`), list marks, note numbers (`[1]`, their text at the end of the section), tables as `| a | b |`.
 */
export function plainText(document: Document): string {
  return write(document, READING);
}

/**
 * Only the words that every renderer prints in the body, in their order, one block a line; the notes follow, each on
 * its own line. A reader of a finished file must find these words, and tests hold renderers to it.
 */
export function printedText(document: Document): string {
  return write(document, PRINTED);
}

interface Form {
  readonly signs: boolean;
}

const READING: Form = { signs: true };
const PRINTED: Form = { signs: false };

/** What a run through the document gathers: notes wait here until the place where they are written. */
interface Pen {
  readonly form: Form;
  readonly waiting: string[];
  notes: number;
}

function write(document: Document, form: Form): string {
  const pen: Pen = { form, waiting: [], notes: 0 };
  const title = words(document.title, pen);
  const blocks = [
    ...furniture(document, pen),
    form.signs ? `${title}\n${'='.repeat([...title].length)}` : title,
    ...(document.subtitle === undefined ? [] : [words(document.subtitle, pen)]),
    ...document.opening.flatMap((block) => blockLines(block, pen, 1)),
    ...contents(document, pen),
    ...(form.signs ? collected(pen) : []),
    ...document.sections.flatMap((section) => [...blockLines(section, pen, 1), ...(form.signs ? collected(pen) : [])]),
    ...collected(pen),
  ];
  return `${blocks.filter((block) => block !== '').join(form.signs ? '\n\n' : '\n')}\n`;
}

/** Header and footer come once, on top; the printed form leaves them out, since they stand outside the body. */
function furniture(document: Document, pen: Pen): readonly string[] {
  if (!pen.form.signs) return [];
  const { header, footer } = document;
  const line = [header.start, header.end, footer.start, [document.labels.pageOf]]
    .map((texts) => words(texts ?? [], pen))
    .filter((part) => part !== '')
    .join(' | ');
  return [`[${line}]`];
}

function contents(document: Document, pen: Pen): readonly string[] {
  const { levels } = document.contents;
  if (levels === 0 || document.sections.length === 0) return [];
  const entries = (sections: readonly Section[], depth: number): readonly string[] =>
    sections.flatMap((section) => [
      indent(heading(section, pen), pen.form.signs ? depth * 2 : 0),
      ...(depth < levels ? entries(section.children.filter(isSection), depth + 1) : []),
    ]);
  return [[document.labels.contents.value, ...entries(document.sections, 1)].join('\n')];
}

const BLOCKS: Handlers<BlockType, [Pen, number], readonly string[]> = {
  section: (node, pen, depth) => [
    (pen.form.signs ? `${'#'.repeat(depth)} ` : '') + heading(node, pen),
    ...node.children.flatMap((child) => blockLines(child, pen, depth + 1)),
  ],
  paragraph: (node, pen) => [words(node.children, pen)],
  list: (node, pen) => [listLines(node, pen)],
  fieldTable: (node, pen) => [
    ...captionLines(node.caption, pen),
    node.rows
      .map((row) => {
        const label = words(row.label, pen);
        const value = row.value.map((block) => cellBlock(block, pen)).join('\n');
        return pen.form.signs ? `${label}: ${indentRest(value, 4)}` : `${label}\n${value}`;
      })
      .join('\n'),
  ],
  table: (node, pen) => [
    ...captionLines(node.caption, pen),
    [
      pipes(
        node.columns.map((column) => words(column.header, pen)),
        pen,
      ),
      ...(pen.form.signs
        ? [
            pipes(
              node.columns.map(() => '---'),
              pen,
            ),
          ]
        : []),
      ...node.rows.map((row) =>
        pipes(
          row.cells.map((cell) => cell.map((block) => cellBlock(block, pen)).join('\n')),
          pen,
        ),
      ),
    ].join('\n'),
  ],
  quotation: (node, pen) => {
    const lines = node.children.map((child) => words(child.children, pen));
    if (node.attribution !== undefined) lines.push((pen.form.signs ? '-- ' : '') + words(node.attribution, pen));
    return [prefixed(lines.join('\n'), '> ', pen)];
  },
  figure: (node, pen) => [
    pen.form.signs ? `![${words(node.alternative, pen)}]` : '',
    ...captionLines(node.caption, pen),
  ],
  notice: (node, pen) => {
    const title = node.title === undefined ? [] : [words(node.title, pen)];
    return [prefixed([...title, ...node.children.map((child) => cellBlock(child, pen))].join('\n'), '! ', pen)];
  },
  signature: (node, pen) => [
    node.rows
      .map((row) => {
        const label = words(row.label, pen);
        const value = row.value === undefined ? (pen.form.signs ? '________' : '') : words(row.value, pen);
        return pen.form.signs ? `${label}: ${value}` : `${label}\n${value}`;
      })
      .join('\n'),
  ],
  pageBreak: (_node, pen) => [pen.form.signs ? '-----' : ''],
};

const INLINES: Handlers<InlineType, [Pen], string> = {
  text: (node) => node.value,
  emphasis: (node, pen) => words(node.children, pen),
  strong: (node, pen) => words(node.children, pen),
  link: (node, pen) => {
    const shown = words(node.children, pen);
    return pen.form.signs && shown !== node.href ? `${shown} <${node.href}>` : shown;
  },
  note: (node, pen) => noteMark(node, pen),
  exhibitReference: (node, pen) => words(node.children, pen),
  sectionReference: (node, pen) => words(node.children, pen),
  lineBreak: () => '\n',
};

function words(nodes: readonly Inline[], pen: Pen): string {
  return nodes.map((node) => dispatch(INLINES, node, pen)).join('');
}

function blockLines(block: Block, pen: Pen, depth: number): readonly string[] {
  return dispatch(BLOCKS, block, pen, depth);
}

function noteMark(note: Note, pen: Pen): string {
  pen.notes += 1;
  const number = pen.notes;
  const body = note.children.map((child) => words(child.children, pen)).join('\n');
  pen.waiting.push(pen.form.signs ? `[${number}] ${indentRest(body, 4)}` : body);
  return pen.form.signs ? `[${number}]` : '';
}

/** The notes met since the last call, as one block. */
function collected(pen: Pen): readonly string[] {
  return [pen.waiting.splice(0).join('\n')];
}

function heading(section: Section, pen: Pen): string {
  return [...(section.number === undefined ? [] : [section.number]), words(section.title, pen)].join(' ');
}

function captionLines(caption: readonly Inline[] | undefined, pen: Pen): readonly string[] {
  return caption === undefined ? [] : [words(caption, pen)];
}

function cellBlock(block: Paragraph | List, pen: Pen): string {
  return block.type === 'list' ? listLines(block, pen) : words(block.children, pen);
}

function listLines(list: List, pen: Pen): string {
  return list.items
    .map((item, index) => {
      const body = item.map((block) => cellBlock(block, pen)).join('\n');
      if (!pen.form.signs) return body;
      const mark = list.ordered ? `${index + 1}. ` : '- ';
      return mark + indentRest(body, mark.length);
    })
    .join('\n');
}

function pipes(cells: readonly string[], pen: Pen): string {
  return pen.form.signs ? `| ${cells.map((cell) => cell.replaceAll('\n', ' / ')).join(' | ')} |` : cells.join('\n');
}

function prefixed(body: string, prefix: string, pen: Pen): string {
  return pen.form.signs ? body.replace(/^/gm, prefix) : body;
}

function indent(body: string, spaces: number): string {
  return ' '.repeat(spaces) + body;
}

function indentRest(body: string, spaces: number): string {
  return body.replaceAll('\n', `\n${' '.repeat(spaces)}`);
}

function isSection(block: Block): block is Section {
  return block.type === 'section';
}
