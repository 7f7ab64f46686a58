import { createRequire } from 'node:module';
import type { FlatBlock, FlatDocument, Line, Run } from './flat-document.ts';

/** What is used of PDFKit, which ships no types. */
interface Pdfkit {
  x: number;
  y: number;
  readonly page: { readonly width: number; readonly height: number; readonly margins: { readonly left: number } };
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  registerFont(name: string, path: string): void;
  font(name: string, size: number): this;
  text(text: string, options?: TextOptions): this;
  text(text: string, x: number, y: number, options?: TextOptions): this;
  moveDown(lines: number): this;
  addPage(): this;
  switchToPage(index: number): unknown;
  bufferedPageRange(): { readonly start: number; readonly count: number };
  table(options: Readonly<Record<string, unknown>>): unknown;
  end(): void;
}

type TextOptions = Readonly<Record<string, unknown>>;

const require = createRequire(import.meta.url);
const Pdfkit = require('pdfkit') as new (options: Readonly<Record<string, unknown>>) => Pdfkit;

const FACES = ['Regular', 'Bold', 'Italic', 'BoldItalic'] as const;
const HEADINGS = [15.5, 12.2, 10.8, 10.5] as const;
const SIDE = 82;

/** A row of the contents, to get its number when the pages are known. */
interface Entry {
  readonly row: { readonly page: number; readonly y: number };
  heading?: number;
}

/**
 * One PDF as a user of PDFKit would write it: the same words and faces, tables by its own `table`, contents whose numbers
 * are put in at the end, running lines on the pages it keeps, notes at the end.
 */
export async function pdfkitPdf(document: FlatDocument): Promise<Uint8Array> {
  const pdf = new Pdfkit({
    size: document.size === 'letter' ? 'LETTER' : 'A4',
    margins: { top: 84, bottom: 82, left: SIDE, right: SIDE },
    bufferPages: true,
    info: { Title: plain(document.title) },
  });
  const chunks: Uint8Array[] = [];
  const ended = new Promise<void>((resolve) => pdf.on('end', resolve));
  pdf.on('data', (chunk) => chunks.push(chunk));
  for (const face of FACES) pdf.registerFont(face, facePath(face));
  new Writer(pdf, document).write();
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

class Writer {
  readonly #pdf: Pdfkit;
  readonly #document: FlatDocument;
  readonly #entries: Entry[] = [];
  #headings = 0;

  constructor(pdf: Pdfkit, document: FlatDocument) {
    this.#pdf = pdf;
    this.#document = document;
  }

  write(): void {
    const { title, subtitle, opening, contents, body, notes } = this.#document;
    this.#line(title, 23, 'Bold');
    if (subtitle !== undefined) this.#line(subtitle, 13);
    for (const block of opening) this.#block(block, false);
    if (contents !== undefined) this.#contents(contents, body);
    for (const block of body) this.#block(block, contents !== undefined);
    notes.forEach((lines, index) => {
      this.#line([{ text: `${index + 1} ` }, ...lines.flat()], 8.6);
    });
    this.#numbers();
    this.#running();
  }

  #contents(title: string, body: readonly FlatBlock[]): void {
    this.#line([{ text: title }], HEADINGS[0], 'Bold');
    for (const block of body) {
      if (block.kind !== 'heading') continue;
      this.#line(block.line, 10.5);
      this.#entries.push({ row: { page: this.#lastPage(), y: this.#pdf.y - 18 } });
    }
  }

  #block(block: FlatBlock, counted: boolean): void {
    switch (block.kind) {
      case 'heading': {
        this.#line(block.line, HEADINGS[Math.min(block.level, 4) - 1] ?? 10.5, 'Bold');
        const entry = this.#entries[this.#headings];
        if (counted && entry !== undefined) entry.heading = this.#lastPage();
        this.#headings += 1;
        return;
      }
      case 'paragraph':
        return this.#line(block.line, 10.5);
      case 'quotation':
        return this.#line(block.line, 10, 'Regular', 20);
      case 'item':
        return this.#line([{ text: `${block.mark} ` }, ...block.line], 10.5, 'Regular', 19 * (block.depth + 1));
      case 'table':
        return this.#table(block);
      case 'pageBreak':
        this.#pdf.addPage();
    }
  }

  #line(line: Line, size: number, face: (typeof FACES)[number] = 'Regular', indent = 0): void {
    const pdf = this.#pdf;
    pdf.x = SIDE + indent;
    line.forEach((run, index) => {
      const link = run.href === undefined ? {} : { link: run.href };
      pdf
        .font(faceOf(run, face), run.raised ? size * 0.64 : size)
        .text(run.text, { continued: index < line.length - 1, width: pdf.page.width - 2 * SIDE - indent, ...link });
    });
    pdf.moveDown(0.5);
  }

  #table({ shares, head, rows }: Extract<FlatBlock, { kind: 'table' }>): void {
    const pdf = this.#pdf;
    const whole = shares.reduce((sum, share) => sum + share, 0);
    const width = pdf.page.width - 2 * SIDE;
    pdf.x = SIDE;
    pdf.font('Regular', 9).table({
      columnStyles: shares.map((share) => ({ width: (share / whole) * width })),
      data: [
        ...(head === undefined ? [] : [head.map(plain)]),
        ...rows.map((cells) => cells.map((lines) => lines.map(plain).join('\n'))),
      ],
    });
    pdf.x = SIDE;
    pdf.moveDown(0.5);
  }

  #numbers(): void {
    for (const { row, heading } of this.#entries) {
      if (heading === undefined) continue;
      this.#pdf.switchToPage(row.page);
      this.#pdf.font('Regular', 10.5);
      this.#at(String(heading + 1), row.y, 'right');
    }
  }

  #running(): void {
    const { header, footer, pageOf } = this.#document;
    const { start, count } = this.#pdf.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.#pdf.switchToPage(page);
      const { height } = this.#pdf.font('Regular', 8.2).page;
      this.#at(header, 36, 'left');
      this.#at(footer, height - 52, 'left');
      this.#at(pageOf.replace('{page}', String(page + 1)).replace('{pages}', String(count)), height - 52, 'right');
    }
  }

  /** Outside the margins, where PDFKit would begin a page. */
  #at(text: string, y: number, align: 'left' | 'right'): void {
    const width = this.#pdf.page.width - 2 * SIDE;
    this.#pdf.text(text, SIDE, y, { width, align, lineBreak: false, height: 20 });
  }

  #lastPage(): number {
    const { start, count } = this.#pdf.bufferedPageRange();
    return start + count - 1;
  }
}

function faceOf(run: Run, face: (typeof FACES)[number]): (typeof FACES)[number] {
  if (run.bold && run.italic) return 'BoldItalic';
  return run.bold ? 'Bold' : run.italic ? 'Italic' : face;
}

function facePath(face: string): string {
  return require.resolve(`@sanctions-packet/render-pdf/fonts/NotoSerif-${face}.ttf`);
}

function plain(line: Line): string {
  return line.map(({ text }) => text).join('');
}
