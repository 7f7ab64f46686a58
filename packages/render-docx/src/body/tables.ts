import {
  type FieldTable,
  type Inline,
  type List,
  type Notice,
  type Paragraph as ParagraphNode,
  type Signature,
  signatureLines,
  type Table as TableNode,
} from '@sanctions-packet/core/document';
import { Bookmark, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { textWidth } from '../design.ts';
import { columnWidths, wholeWidths } from './column-widths.ts';
import { AT_EXHIBIT, IN_BOLD, inlineRuns, plainWords } from './inlines.ts';
import { listParagraphs, TABLE_LISTS } from './lists.ts';
import { styled } from './paragraph.ts';
import type { Pen } from './pen.ts';

/** Everything in these tables is in a style; only widths are said at the table. */
type Content = readonly (ParagraphNode | List)[];

const ALIGNED = { start: '', end: 'End', center: 'Center' } as const;
const NOTICE_STYLES = {
  handling: 'NoticeHandling',
  caution: 'NoticeCaution',
  information: 'NoticeInformation',
} as const;
/** A row of more letters may be divided between pages, or it would leave half a page empty before it. */
const UNDIVIDED = 900;
const FIELD_SHARES = [29, 71];
/** A label, and what is beside it up to the middle and beyond it. */
const SIGNATURE_SHARES = [32, 18, 50];

/** A table with its header row repeated on every page, and no row broken over two unless it is very long. */
export function dataTable(node: TableNode, pen: Pen): Table {
  const columns = columnWidths(node, textWidth(pen.page, node.width === 'wide' ? 'landscape' : 'portrait'));
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: node.columns.map((column, index) =>
      cell(
        [styled(pen, `TableHeading${ALIGNED[column.align]}`, inlineRuns(column.header, pen, IN_BOLD))],
        columns[index],
      ),
    ),
  });
  const rows = node.rows.map((row) => {
    const exhibit = pen.places.get(row);
    const paragraphs = row.cells.map((content, index) => {
      const style = `TableText${ALIGNED[node.columns[index]?.align ?? 'start']}`;
      return index === 0 && exhibit !== undefined
        ? [exhibitPlace(content, pen, style, exhibit)]
        : cellParagraphs(content, pen, style);
    });
    return new TableRow({
      cantSplit: staysWhole(row.cells.flat()),
      children: paragraphs.map((children, index) => cell(children, columns[index])),
    });
  });
  return build('PacketTable', columns, [header, ...rows], true);
}

export function fieldTable(node: FieldTable, pen: Pen): Table {
  const columns = wholeWidths(FIELD_SHARES, textWidth(pen.page, 'portrait'));
  const rows = node.rows.map((row) => {
    const label = styled(pen, 'FieldLabel', inlineRuns(row.label, pen));
    return new TableRow({
      cantSplit: staysWhole(row.value),
      children: [cell([label], columns[0]), cell(cellParagraphs(row.value, pen, 'TableText'), columns[1])],
    });
  });
  return build('FieldTable', columns, rows);
}

/** One cell: a frame that Word and LibreOffice draw around paragraphs and lists alike. */
export function noticeTable(node: Notice, pen: Pen): Table {
  const columns = [textWidth(pen.page, 'portrait')];
  const title = node.title === undefined ? [] : [styled(pen, 'NoticeTitle', inlineRuns(node.title, pen, IN_BOLD))];
  const body = node.children.length === 0 ? [] : cellParagraphs(node.children, pen, 'NoticeText');
  return build(NOTICE_STYLES[node.tone], columns, [
    new TableRow({ cantSplit: staysWhole(node.children), children: [cell([...title, ...body], columns[0])] }),
  ]);
}

/**
 * What is known as a label and its value, what is to be written as a rule over its label, two of them side by side; the
 * block stays on one page.
 */
export function signatureTable(node: Signature, pen: Pen): Table {
  const columns = wholeWidths(SIGNATURE_SHARES, textWidth(pen.page, 'portrait'));
  const [label = 0, rest = 0, other = 0] = columns;
  const value = rest + other;
  const half = label + rest;
  const lines = signatureLines(node.rows);
  const rows = lines.map((line, index) => {
    const keep = index < lines.length - 1 ? { keepNext: true } : {};
    const said = (style: string, content: readonly Inline[]) => styled(pen, style, inlineRuns(content, pen), keep);
    const [first] = line;
    const cells =
      first?.value !== undefined
        ? [cell([said('SignatureLabel', first.label)], label), cell([said('TableText', first.value)], value, 2)]
        : [
            ...line.map(({ label }) => [said('SignatureRule', []), said('SignatureLabel', label)]),
            [said('TableText', [])],
          ]
            .slice(0, 2)
            .map((paragraphs, side) => (side === 0 ? cell(paragraphs, half, 2) : cell(paragraphs, other)));
    return new TableRow({ cantSplit: true, children: cells });
  });
  return build('SignatureTable', columns, rows);
}
function build(style: string, columns: readonly number[], rows: readonly TableRow[], headed = false): Table {
  return new Table({
    style,
    rows,
    columnWidths: columns,
    width: { size: columns.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: {
      firstRow: headed,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
  });
}

function cell(children: readonly Paragraph[], width: number | undefined, columnSpan = 1): TableCell {
  const span = columnSpan === 1 ? {} : { columnSpan };
  return new TableCell({ children, width: { size: width ?? 0, type: WidthType.DXA }, ...span });
}

/** A cell always holds a paragraph, even when it says nothing. */
function cellParagraphs(content: Content, pen: Pen, style: string): readonly Paragraph[] {
  if (content.length === 0) return [styled(pen, style, [])];
  return content.flatMap((block) =>
    block.type === 'list'
      ? listParagraphs(block, pen, TABLE_LISTS)
      : [styled(pen, style, inlineRuns(block.children, pen))],
  );
}

/** The one paragraph that names an exhibit where it is listed: references to it lead here. */
function exhibitPlace(content: Content, pen: Pen, style: string, bookmark: string): Paragraph {
  const children = content.flatMap((block) =>
    block.type === 'paragraph' ? inlineRuns(block.children, pen, AT_EXHIBIT) : [],
  );
  return styled(pen, style, [new Bookmark({ id: bookmark, children })]);
}

function staysWhole(content: Content): boolean {
  return content.reduce((sum, block) => sum + lettersOf(block), 0) <= UNDIVIDED;
}

function lettersOf(block: ParagraphNode | List): number {
  if (block.type === 'paragraph') return plainWords(block.children).length;
  return block.items.flat().reduce((sum, inner) => sum + lettersOf(inner), 0);
}
