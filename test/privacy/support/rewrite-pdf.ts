import { unzlibSync } from 'fflate';

/** An object of a PDF as its source; with the bytes of its stream, unpacked, when it is one. */
export interface PdfObject {
  source: string;
  data?: Uint8Array;
}

export type PdfObjects = Map<number, PdfObject>;

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Takes a PDF of this program apart, lets its objects be changed, and puts it together again. */
export function rewritePdf(bytes: Uint8Array, change: (objects: PdfObjects) => void): Uint8Array {
  const { objects, trailer } = takeApart(bytes);
  change(objects);
  return putTogether(objects, trailer);
}

export function takeApart(bytes: Uint8Array): { readonly objects: PdfObjects; readonly trailer: string } {
  const source = latin(bytes);
  const objects: PdfObjects = new Map();
  let trailer = '';
  const start = /(\d+) 0 obj\n/g;
  for (let found = start.exec(source); found !== null; found = start.exec(source)) {
    const from = start.lastIndex;
    const opening = source.indexOf('stream\n', from);
    const dictionary = source.slice(from, opening).trim();
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const packed = bytes.subarray(opening + 7, opening + 7 + length);
    start.lastIndex = opening + 7 + length;
    if (/\/Type ?\/XRef/.test(dictionary)) trailer = dictionary;
    else if (/\/Type ?\/ObjStm/.test(dictionary)) unpack(dictionary, latin(unzlibSync(packed)), objects);
    else {
      const flate = /\/Filter ?\/FlateDecode/.test(dictionary);
      const plain = dictionary.replace(/\/Length \d+\s*/, '').replace(/\/Filter ?\/FlateDecode\s*/, '');
      objects.set(Number(found[1]), { source: plain, data: flate ? unzlibSync(packed) : packed });
    }
  }
  return { objects, trailer };
}

function unpack(dictionary: string, text: string, objects: PdfObjects): void {
  const first = Number(/\/First (\d+)/.exec(dictionary)?.[1]);
  const numbers = text.slice(0, first).trim().split(/\s+/).map(Number);
  for (let index = 0; index < numbers.length; index += 2) {
    const end = numbers[index + 3] ?? text.length - first;
    objects.set(numbers[index] ?? 0, { source: text.slice(first + (numbers[index + 1] ?? 0), first + end).trim() });
  }
}

function putTogether(objects: PdfObjects, trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets = new Map<number, number>();
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer): void => {
    parts.push(part);
    length += part.length;
  };
  const write = (number: number, { source, data }: PdfObject): void => {
    offsets.set(number, length);
    add(Buffer.from(`${number} 0 obj\n`));
    if (data === undefined) add(Buffer.from(`${source}\n`, 'latin1'));
    else {
      add(Buffer.from(`${source.replace(/>>$/, `/Length ${data.length}>>`)}stream\n`, 'latin1'));
      add(Buffer.from(data));
      add(Buffer.from('\nendstream\n'));
    }
    add(Buffer.from('endobj\n'));
  };
  for (const [number, object] of objects) write(number, object);
  const last = Math.max(...objects.keys()) + 1;
  const rows = Buffer.alloc((last + 1) * 7);
  const start = length;
  offsets.set(last, start);
  for (const [number, offset] of offsets) {
    rows.writeUInt8(1, number * 7);
    rows.writeUInt32BE(offset, number * 7 + 1);
  }
  const kept = trailer
    .replace(/\/(?:Size|Length) \d+|\/Filter ?\/FlateDecode/g, '')
    .replace(/>>$/, `/Size ${last + 1}>>`);
  write(last, { source: kept, data: rows });
  add(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** Number of the first object whose source fits. */
export function objectLike(objects: PdfObjects, pattern: RegExp): number {
  for (const [number, { source }] of objects) if (pattern.test(source)) return number;
  throw new Error(`No object like ${pattern}`);
}

/** Adds entries to the first dictionary that fits; the pattern must fit what it opens with or holds. */
export function addEntry(objects: PdfObjects, pattern: RegExp, entries: string): void {
  const object = objects.get(objectLike(objects, pattern));
  if (object !== undefined) object.source = object.source.replace('<<', `<<${entries}`);
}

export function addObject(objects: PdfObjects, object: PdfObject): string {
  const number = Math.max(...objects.keys()) + 1;
  objects.set(number, object);
  return `${number} 0 R`;
}

/** Text as a hexadecimal string of UTF-16. */
export function hexString(text: string): string {
  return `<FEFF${[...Buffer.from(text, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('')}>`;
}
