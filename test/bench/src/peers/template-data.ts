import type { FlatBlock, FlatDocument, Line, Run } from './flat-document.ts';

/** What the template prints. */
export type TemplateData = Readonly<Record<string, unknown>>;

/** Faces in the order in which the template has them; what follows each other in this order is one turn of the loop. */
const FACES = ['bold', 'italic', 'plain', 'raised'] as const;

/**
 * The data of a document for the template of `docx-template.ts`: the same words, in the same order. Blocks of one kind
 * that follow each other are one group, and each turn of the loop of runs takes as many as it can: the template asks
 * far fewer questions then, which is what docxtemplater spends its time on.
 */
export function templateData(document: FlatDocument): TemplateData {
  return {
    title: items(document.title),
    subtitle: document.subtitle === undefined ? [] : items(document.subtitle),
    header: document.header,
    footer: document.footer,
    groups: [
      ...groups(document.opening),
      ...(document.contents === undefined
        ? []
        : [{ contents: { heading: document.contents, entries: headings(document) } }]),
      ...groups(document.body),
    ],
    notes: document.notes.flatMap((lines, index) =>
      lines.map((line, part) => ({ number: part === 0 ? `${index + 1}. ` : '', runs: items(line) })),
    ),
  };
}

function groups(blocks: readonly FlatBlock[]): readonly TemplateData[] {
  const made: { readonly kind: string; readonly members: TemplateData[] }[] = [];
  for (const block of blocks) {
    const kind = kindOf(block);
    const last = made.at(-1);
    if (last?.kind === kind) last.members.push(data(block));
    else made.push({ kind, members: [data(block)] });
  }
  return made.map(({ kind, members }) => ({ [kind]: members }));
}

function kindOf(block: FlatBlock): string {
  if (block.kind === 'heading') return `h${Math.min(block.level, 4)}`;
  if (block.kind === 'item') return `item${Math.min(block.depth, 1)}`;
  if (block.kind === 'table') return `table${block.shares.length}`;
  return block.kind;
}

function data(block: FlatBlock): TemplateData {
  if (block.kind === 'pageBreak') return {};
  if (block.kind !== 'table') return { mark: block.kind === 'item' ? block.mark : '', runs: items(block.line) };
  const { head, rows } = block;
  return {
    head: head === undefined ? [] : [Object.fromEntries(head.map((line, at) => [`c${at}`, { runs: items(line) }]))],
    rows: rows.map((cells) =>
      Object.fromEntries(cells.map((lines, at) => [`c${at}`, lines.map((line) => ({ runs: items(line) }))])),
    ),
  };
}

function headings({ body }: FlatDocument): readonly TemplateData[] {
  return body.flatMap((node) =>
    node.kind === 'heading' && node.level <= 2 ? [{ entry: node.line.map(({ text }) => text).join('') }] : [],
  );
}

function items(line: Line): readonly TemplateData[] {
  const made: Record<string, string>[] = [];
  let reached: number = FACES.length;
  for (const run of line) {
    const face = FACES.indexOf(faceOf(run));
    const last = made.at(-1);
    if (last === undefined || face <= reached)
      made.push({ bold: '', italic: '', plain: '', raised: '', [faceOf(run)]: run.text });
    else last[faceOf(run)] = run.text;
    reached = face;
  }
  return made;
}

function faceOf({ bold, italic, raised }: Run): (typeof FACES)[number] {
  if (raised) return 'raised';
  return bold ? 'bold' : italic ? 'italic' : 'plain';
}
