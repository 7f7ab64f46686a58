import type { FlatBlock, FlatDocument, Line, Run } from './flat-document.ts';

/** The part of pdfmake's document definition that is used here; pdfmake ships no types. */
export type PdfmakeNode = Readonly<Record<string, unknown>>;

/**
 * A document as a pdfmake user would write it: the same words, faces, sizes and margins, contents with page numbers,
 * header, footer with page X of Y, tables with repeated headers, notes at the end. Made anew for each document,
 * because pdfmake writes into what it is given.
 */
export function pdfmakeDefinition(document: FlatDocument): PdfmakeNode {
  return {
    pageSize: document.size === 'letter' ? 'LETTER' : 'A4',
    pageMargins: [82, 84, 82, 82],
    info: { title: plain(document.title) },
    defaultStyle: { font: 'NotoSerif', fontSize: 10.5, lineHeight: 1.06 },
    styles: STYLES,
    header: () => ({ text: document.header, fontSize: 8.2, margin: [82, 36, 82, 0] }),
    footer: (page: number, pages: number) => ({
      fontSize: 8.2,
      margin: [82, 30, 82, 0],
      columns: [
        { text: document.footer },
        { text: document.pageOf.replace('{page}', String(page)).replace('{pages}', String(pages)), alignment: 'right' },
      ],
    }),
    content: [
      { text: runs(document.title), style: 'title' },
      ...(document.subtitle === undefined ? [] : [{ text: runs(document.subtitle), style: 'subtitle' }]),
      ...document.opening.map(block),
      ...(document.contents === undefined ? [] : [{ toc: { title: { text: document.contents, style: 'h1' } } }]),
      ...document.body.map(block),
      ...(document.notes.length === 0
        ? []
        : [{ ol: document.notes.map((lines) => ({ stack: lines.map(paragraph), style: 'note' })) }]),
    ],
  };
}

const STYLES = {
  title: { fontSize: 23, bold: true, margin: [0, 0, 0, 12] },
  subtitle: { fontSize: 13, margin: [0, 0, 0, 12] },
  h1: { fontSize: 15.5, bold: true, margin: [0, 18, 0, 8] },
  h2: { fontSize: 12.2, bold: true, margin: [0, 14, 0, 5] },
  h3: { fontSize: 10.8, bold: true, margin: [0, 12, 0, 4] },
  h4: { fontSize: 10.5, bold: true, italics: true, margin: [0, 10, 0, 3] },
  body: { margin: [0, 0, 0, 7] },
  quotation: { fontSize: 10, margin: [20, 0, 20, 7] },
  cell: { fontSize: 9 },
  note: { fontSize: 8.6 },
};

function block(node: FlatBlock): PdfmakeNode {
  switch (node.kind) {
    case 'heading':
      return {
        text: runs(node.line),
        style: `h${Math.min(node.level, 4)}`,
        ...(node.level <= 2 ? { tocItem: true, tocMargin: [(node.level - 1) * 16, 2, 0, 0] } : {}),
      };
    case 'paragraph':
      return paragraph(node.line);
    case 'quotation':
      return { text: runs(node.line), style: 'quotation' };
    case 'item':
      return {
        columns: [
          { text: node.mark, width: 14 },
          { text: runs(node.line), width: '*' },
        ],
        margin: [node.depth * 19, 0, 0, 3.5],
      };
    case 'table':
      return table(node);
    case 'pageBreak':
      return { text: '', pageBreak: 'after' };
  }
}

function table({ shares, head, rows }: Extract<FlatBlock, { kind: 'table' }>): PdfmakeNode {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const body = rows.map((cells) =>
    cells.map((lines) => ({ stack: lines.map((line) => ({ text: runs(line) })), style: 'cell' })),
  );
  return {
    margin: [0, 4, 0, 12],
    table: {
      headerRows: head === undefined ? 0 : 1,
      widths: shares.map((share) => `${Math.floor((share / whole) * 10_000) / 100}%`),
      body: [...(head === undefined ? [] : [head.map((line) => ({ text: runs(line), style: 'cell' }))]), ...body],
    },
  };
}

function paragraph(line: Line): PdfmakeNode {
  return { text: runs(line), style: 'body' };
}

function runs(line: Line): readonly PdfmakeNode[] {
  return line.map(({ text, bold, italic, raised, href }: Run) => ({
    text,
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: true } : {}),
    ...(raised ? { sup: true } : {}),
    ...(href === undefined ? {} : { link: href }),
  }));
}

function plain(line: Line): string {
  return line.map(({ text }) => text).join('');
}
