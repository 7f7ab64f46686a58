import type { ZipFile } from './open-zip.ts';
import { isBuiltInDate, isDateCode } from './serial-date.ts';
import { walkXml } from './walk-xml.ts';
import { broken } from './xlsx-fault.ts';

export interface SheetPlace {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** What the parts around the sheets say. */
export interface Workbook {
  readonly sheets: readonly SheetPlace[];
  readonly dates: 1900 | 1904;
  /** Texts that cells name by number. */
  readonly shared: readonly string[];
  /** Whether cells of a style, by its number, show a date. */
  readonly dateStyles: readonly boolean[];
}

export function readWorkbook(zip: ZipFile): Workbook {
  const root = targets(zip, '_rels/.rels', '').find(({ type }) => type.endsWith('/officeDocument'))?.part;
  const book = root === undefined ? undefined : zip.read(root);
  if (root === undefined || book === undefined) throw broken('The file is no workbook (XLSX).');
  const folder = root.slice(0, root.lastIndexOf('/') + 1);
  const parts = targets(zip, `${folder}_rels/${root.slice(folder.length)}.rels`, folder);
  const partOf = (kind: string): Uint8Array | undefined => {
    const part = parts.find(({ type }) => type.endsWith(`/${kind}`))?.part;
    return part === undefined ? undefined : zip.read(part);
  };
  const sheets: SheetPlace[] = [];
  let dates: 1900 | 1904 = 1900;
  walkXml(book, {
    open: (name, attributes) => {
      if (name === 'workbookPr' && /^(1|true)$/.test(attributes['date1904'] ?? '')) dates = 1904;
      if (name !== 'sheet') return;
      const part = parts.find(({ id, type }) => id === relationOf(attributes) && type.endsWith('/worksheet'))?.part;
      // A sheet that is a chart has no cells.
      if (part === undefined) return;
      sheets.push({ name: attributes['name'] ?? '', part, hidden: (attributes['state'] ?? 'visible') !== 'visible' });
    },
  });
  return { sheets, dates, shared: sharedTexts(partOf('sharedStrings')), dateStyles: dateStyles(partOf('styles')) };
}

function relationOf(attributes: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
}

interface Target {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

/** Parts that another part names; those outside the file are never opened. */
function targets(zip: ZipFile, relations: string, folder: string): readonly Target[] {
  const bytes = zip.read(relations);
  const found: Target[] = [];
  if (bytes === undefined) return found;
  walkXml(bytes, {
    open: (name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode = '' }) => {
      if (name !== 'Relationship' || mode === 'External') return;
      found.push({ id, type, part: target.startsWith('/') ? target.slice(1) : `${folder}${target}` });
    },
  });
  return found;
}

function sharedTexts(bytes: Uint8Array | undefined): readonly string[] {
  const texts: string[] = [];
  let written = '';
  let reading = false;
  let phonetic = false;
  walkXml(bytes ?? EMPTY, {
    open: (name) => {
      if (name === 'si') written = '';
      if (name === 'rPh') phonetic = true;
      reading = name === 't' && !phonetic;
    },
    close: (name) => {
      if (name === 'si') texts.push(written);
      if (name === 'rPh') phonetic = false;
      if (name === 't') reading = false;
    },
    text: (text) => {
      if (reading) written += text;
    },
  });
  return texts;
}

function dateStyles(bytes: Uint8Array | undefined): readonly boolean[] {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  walkXml(bytes ?? EMPTY, {
    open: (name, attributes) => {
      if (name === 'cellXfs') inCells = true;
      const format = Number(attributes['numFmtId'] ?? 0);
      if (name === 'numFmt') own.set(format, isDateCode(attributes['formatCode'] ?? ''));
      if (name === 'xf' && inCells) styles.push(own.get(format) ?? isBuiltInDate(format));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

const EMPTY = new TextEncoder().encode('<empty/>');
