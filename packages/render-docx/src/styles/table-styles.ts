import { DESIGN } from '../design.ts';
import type { StyleDefinition } from './style-xml.ts';

/** Between the side of a cell and its words, in twips. */
export const CELL_SIDE = 100;

/** The tables' styles: lines lie flat, nothing is boxed but a notice. Sizes of lines in eighths of a point. */
export const TABLE_STYLES: readonly StyleDefinition[] = [
  {
    kind: 'table',
    id: 'TableNormal',
    name: 'Normal Table',
    isDefault: true,
    table: `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${margins(0, 108)}</w:tblPr>`,
  },
  table('PacketTable', 'Packet Table', {
    borders: [line('top', 8, DESIGN.accent), line('bottom', 8, DESIGN.accent), line('insideH', 4, DESIGN.hairline)],
    margins: margins(80, CELL_SIDE, 20),
    firstRow: `<w:tcBorders>${line('bottom', 6, DESIGN.accent)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${DESIGN.shade}"/><w:vAlign w:val="bottom"/>`,
  }),
  table('FieldTable', 'Field Table', {
    borders: [line('top', 6, DESIGN.rule), line('bottom', 6, DESIGN.rule), line('insideH', 4, DESIGN.hairline)],
    margins: margins(80, CELL_SIDE, 20),
  }),
  table('SignatureTable', 'Signature Table', { borders: [], margins: margins(20, CELL_SIDE) }),
  notice('NoticeHandling', 'Notice Handling', DESIGN.accent, undefined),
  notice('NoticeCaution', 'Notice Caution', DESIGN.caution, DESIGN.cautionShade),
  notice('NoticeInformation', 'Notice Information', DESIGN.rule, DESIGN.shade),
];

/** A handling mark is framed on all sides, as a stamp is; the others have a bar and a tint. */
function notice(id: string, name: string, color: string, fill: string | undefined): StyleDefinition {
  const framed = fill === undefined;
  return table(id, name, {
    borders: framed
      ? [line('top', 8, color), line('left', 8, color), line('bottom', 8, color), line('right', 8, color)]
      : [line('left', 24, color)],
    margins: margins(180, 260, 80),
    ...(framed ? {} : { cell: `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` }),
  });
}

interface TableLook {
  readonly borders: readonly string[];
  readonly margins: string;
  readonly cell?: string;
  readonly firstRow?: string;
}

function table(id: string, name: string, look: TableLook): StyleDefinition {
  const borders = look.borders.length === 0 ? '' : `<w:tblBorders>${look.borders.join('')}</w:tblBorders>`;
  return {
    kind: 'table',
    id,
    name,
    basedOn: 'TableNormal',
    custom: true,
    table: [
      `<w:tblPr>${borders}${look.margins}</w:tblPr>`,
      look.cell === undefined ? '' : `<w:tcPr>${look.cell}</w:tcPr>`,
      look.firstRow === undefined
        ? ''
        : `<w:tblStylePr w:type="firstRow"><w:tcPr>${look.firstRow}</w:tcPr></w:tblStylePr>`,
    ].join(''),
  };
}

function line(side: 'top' | 'left' | 'bottom' | 'right' | 'insideH', size: number, color: string): string {
  return `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;
}

/** A style's last paragraph brings its own space, so that the margin below it is less. */
function margins(top: number, side: number, bottom = top): string {
  const edge = (name: string, width: number): string => `<w:${name} w:w="${width}" w:type="dxa"/>`;
  return `<w:tblCellMar>${edge('top', top)}${edge('left', side)}${edge('bottom', bottom)}${edge('right', side)}</w:tblCellMar>`;
}
