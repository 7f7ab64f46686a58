import type { Looks } from './looks.ts';
import type { Face } from './text-width.ts';
import type { Sheet, WrittenBlock, WrittenCell, WrittenParagraph, WrittenRow, WrittenTable } from './written.ts';

const TOKEN = /<(\/?)(w:\w+|wp:extent)\b([^>]*)>([^<]*)/g;
/** English Metric Units, in which pictures are measured, to a twip. */
const EMU = 635;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The blocks of a part as they were written into it, and the page of the last section. */
export function readBody(
  xml: string,
  looks: Looks,
): { readonly blocks: readonly WrittenBlock[]; readonly sheet?: Sheet } {
  const reader = new BodyReader(looks);
  for (const [, closing, name = '', attributes = '', text = ''] of xml.matchAll(TOKEN)) {
    if (closing === '/') reader.close(name);
    else reader.open(name, attributes, text);
  }
  return reader.finish();
}

/** The paragraphs of each footnote, by its number. */
export function readNotes(xml: string, looks: Looks): ReadonlyMap<number, readonly WrittenParagraph[]> {
  return new Map(
    [...xml.matchAll(/<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gs)].map(([, id, content = '']) => [
      Number(id),
      readBody(content, looks).blocks.filter((block): block is WrittenParagraph => block.kind === 'paragraph'),
    ]),
  );
}

class BodyReader {
  readonly #looks: Looks;
  readonly #blocks: WrittenBlock[] = [];
  #paragraph: WrittenParagraph = newParagraph();
  #inParagraph = false;
  #table: WrittenTable | undefined;
  #row: WrittenRow | undefined;
  #cell: WrittenCell | undefined;
  #face: Face = 0;
  #size: { readonly width: number; readonly height: number } | undefined;
  #sheet: Sheet | undefined;

  constructor(looks: Looks) {
    this.#looks = looks;
  }

  open(name: string, attributes: string, text: string): void {
    OPENERS[name]?.(this, attributes, text);
  }

  close(name: string): void {
    if (name === 'w:p') this.#endParagraph();
    else if (name === 'w:tbl' && this.#table !== undefined) {
      this.#blocks.push(this.#table);
      this.#table = undefined;
    } else if (name === 'w:tc') this.#cell = undefined;
  }

  finish(): { readonly blocks: readonly WrittenBlock[]; readonly sheet?: Sheet } {
    return { blocks: this.#blocks, ...(this.#sheet === undefined ? {} : { sheet: this.#sheet }) };
  }

  get paragraph(): WrittenParagraph {
    return this.#paragraph;
  }

  beginParagraph(): void {
    this.#paragraph = newParagraph();
    this.#inParagraph = true;
  }

  beginRun(): void {
    this.#face = this.#looks.paragraph(this.#paragraph.style).face;
  }

  inStyle(style: string): void {
    this.#face = this.#looks.face(style, this.#face);
  }

  withFace(bit: 1 | 2): void {
    this.#face = (this.#face | bit) as Face;
  }

  say(text: string): void {
    this.#paragraph.pieces.push({ kind: 'words', text: unescaped(text), face: this.#face });
  }

  beginTable(): void {
    this.#table = { kind: 'table', style: '', rows: [] };
  }

  tableStyle(style: string): void {
    if (this.#table !== undefined) this.#table.style = style;
  }

  beginRow(): void {
    this.#row = { whole: false, header: false, cells: [] };
    this.#table?.rows.push(this.#row);
  }

  rowIs(change: Partial<Pick<WrittenRow, 'whole' | 'header'>>): void {
    if (this.#row !== undefined) Object.assign(this.#row, change);
  }

  beginCell(): void {
    this.#cell = { width: 0, paragraphs: [] };
    this.#row?.cells.push(this.#cell);
  }

  cellWidth(width: number): void {
    if (this.#cell !== undefined) this.#cell.width = width;
  }

  pageSize(width: number, height: number): void {
    this.#size = { width, height };
  }

  margins(sides: number, ends: number): void {
    if (this.#size === undefined) return;
    const sheet = { width: this.#size.width - sides, height: this.#size.height - ends };
    if (this.#inParagraph) this.#paragraph.sheet = sheet;
    else this.#sheet = sheet;
  }

  #endParagraph(): void {
    this.#inParagraph = false;
    if (this.#cell !== undefined) this.#cell.paragraphs.push(this.#paragraph);
    else this.#blocks.push(this.#paragraph);
  }
}

type Opener = (reader: BodyReader, attributes: string, text: string) => void;

const OPENERS: Readonly<Record<string, Opener>> = {
  'w:p': (reader) => reader.beginParagraph(),
  'w:r': (reader) => reader.beginRun(),
  'w:t': (reader, _attributes, text) => reader.say(text),
  'w:tab': (reader) => reader.paragraph.pieces.push({ kind: 'tab' }),
  'w:br': (reader) => reader.paragraph.pieces.push({ kind: 'break' }),
  'w:footnoteReference': (reader, attributes) =>
    reader.paragraph.pieces.push({ kind: 'mark', note: numberOf(attributes, 'w:id') }),
  'wp:extent': (reader, attributes) =>
    reader.paragraph.pieces.push({
      kind: 'picture',
      width: numberOf(attributes, 'cx') / EMU,
      height: numberOf(attributes, 'cy') / EMU,
    }),
  'w:bookmarkStart': (reader, attributes) => reader.paragraph.bookmarks.push(attribute(attributes, 'w:name')),
  'w:pStyle': (reader, attributes) => {
    reader.paragraph.style = attribute(attributes, 'w:val');
  },
  'w:rStyle': (reader, attributes) => reader.inStyle(attribute(attributes, 'w:val')),
  'w:b': (reader) => reader.withFace(1),
  'w:i': (reader) => reader.withFace(2),
  'w:keepNext': (reader) => {
    reader.paragraph.keepNext = true;
  },
  'w:pageBreakBefore': (reader) => {
    reader.paragraph.pageBreakBefore = true;
  },
  'w:ilvl': (reader, attributes) => {
    reader.paragraph.level = numberOf(attributes, 'w:val');
  },
  'w:numId': (reader, attributes) => {
    if (numberOf(attributes, 'w:val') === 0) delete reader.paragraph.level;
  },
  'w:ind': (reader, attributes) => {
    reader.paragraph.left = numberOf(attributes, 'w:left');
  },
  'w:tbl': (reader) => reader.beginTable(),
  'w:tblStyle': (reader, attributes) => reader.tableStyle(attribute(attributes, 'w:val')),
  'w:tr': (reader) => reader.beginRow(),
  'w:cantSplit': (reader) => reader.rowIs({ whole: true }),
  'w:tblHeader': (reader) => reader.rowIs({ header: true }),
  'w:tc': (reader) => reader.beginCell(),
  'w:tcW': (reader, attributes) => reader.cellWidth(numberOf(attributes, 'w:w')),
  'w:pgSz': (reader, attributes) => reader.pageSize(numberOf(attributes, 'w:w'), numberOf(attributes, 'w:h')),
  'w:pgMar': (reader, attributes) =>
    reader.margins(
      numberOf(attributes, 'w:left') + numberOf(attributes, 'w:right'),
      numberOf(attributes, 'w:top') + numberOf(attributes, 'w:bottom'),
    ),
};

function newParagraph(): WrittenParagraph {
  return { kind: 'paragraph', style: 'Normal', keepNext: false, pageBreakBefore: false, pieces: [], bookmarks: [] };
}

function attribute(attributes: string, name: string): string {
  const start = attributes.indexOf(` ${name}="`);
  if (start < 0) return '';
  const from = start + name.length + 3;
  return attributes.slice(from, attributes.indexOf('"', from));
}

function numberOf(attributes: string, name: string): number {
  return Number(attribute(attributes, name)) || 0;
}

function unescaped(text: string): string {
  return text.includes('&') ? text.replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all) : text;
}
