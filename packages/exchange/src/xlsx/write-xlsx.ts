import { strToU8, zipSync } from 'fflate';

/** A sheet of a workbook that is to be written. */
export interface NewSheet {
  readonly name: string;
  /** Cells, all of them text. */
  readonly rows: readonly (readonly string[])[];
}

/** Without a zone: fflate reads and writes local fields, so it is this day in every time zone. */
const TIME = '1980-01-01T12:00:00';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A workbook (XLSX) with sheets of text, the first row of each in bold and kept in sight, every cell in the format "text", so
 * that a spreadsheet program changes no date and no number that is typed into it. The same for the same sheets.
 */
export function writeXlsx(sheets: readonly NewSheet[]): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>${each(sheets, (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each(sheets, (n, { name }) => `<sheet name="${inXml(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${each(sheets, (n) => `<Relationship Id="rId${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${sheets.length + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetPart(sheet);
  });
  const files = Object.entries(parts).map(([name, part]) => [name, strToU8(`${HEAD}${part}`)]);
  return zipSync(Object.fromEntries(files), { mtime: TIME, level: 6 });
}

const FONT = '<sz val="11"/><name val="Calibri"/>';
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

function sheetPart({ rows }: NewSheet): string {
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 1);
  const lines = rows.map((row, y) => {
    const cells = row.map((cell, x) =>
      cell === ''
        ? ''
        : `<c r="${letters(x)}${y + 1}" s="${y === 0 ? 2 : 1}" t="inlineStr"><is><t xml:space="preserve">${inXml(cell)}</t></is></c>`,
    );
    return `<row r="${y + 1}">${cells.join('')}</row>`;
  });
  const view =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const columns = `<cols><col min="1" max="${widest}" width="24" style="1" customWidth="1"/></cols>`;
  return `<worksheet xmlns="${MAIN}">${view}${columns}<sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function each(sheets: readonly NewSheet[], write: (number: number, sheet: NewSheet) => string): string {
  return sheets.map((sheet, index) => write(index + 1, sheet)).join('');
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`;
}

function inXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
