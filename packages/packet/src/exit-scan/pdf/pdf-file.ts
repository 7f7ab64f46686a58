import { Unreadable } from '../found-text.ts';
import { inflate } from '../inflate.ts';
import { PdfLexer } from './pdf-lexer.ts';
import {
  isDictionary,
  nameOf,
  type PdfDictionary,
  PdfKeyword,
  PdfReference,
  PdfStream,
  type PdfValue,
} from './pdf-values.ts';

const HEADER = /%PDF-1\.7\n%[\x80-\xff]{4}\n/y;
const OBJECT = /\s*(\d+) 0 obj\s/y;
const END = /\s*startxref\s+\d+\s+%%EOF\s*$/y;

/**
 * The objects of a PDF as this program writes it: one after the other, whole, each number once. A second revision, bytes
 * between or after the objects, and encryption are refused, so that nothing in the file goes unread. The table of
 * offsets is not followed: what no table points at is read too.
 */
export class PdfFile {
  readonly objects = new Map<number, PdfValue>();
  readonly trailer: PdfDictionary;
  readonly #bytes: Uint8Array;
  readonly #source: string;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#source = latin1(bytes);
    HEADER.lastIndex = 0;
    if (!HEADER.test(this.#source)) throw new Unreadable('Not a PDF of this program');
    let at = HEADER.lastIndex;
    let trailer: PdfDictionary | undefined;
    for (let found = this.#match(OBJECT, at); found !== null; found = this.#match(OBJECT, at)) {
      const lexer = new PdfLexer(this.#source, at + found[0].length);
      const value = this.#object(lexer);
      at = lexer.at;
      const type = value instanceof PdfStream ? nameOf(value.dictionary.get('Type')) : undefined;
      if (value instanceof PdfStream && type === 'ObjStm') this.#unpack(value);
      else if (value instanceof PdfStream && type === 'XRef') {
        if (trailer !== undefined) throw new Unreadable('A PDF with an earlier revision');
        trailer = value.dictionary;
      } else this.#add(Number(found[1]), value);
    }
    if (trailer === undefined || this.#match(END, at) === null)
      throw new Unreadable('Bytes outside the objects of a PDF');
    if (trailer.has('Encrypt') || trailer.has('Prev')) throw new Unreadable('A PDF that is encrypted or revised');
    this.trailer = trailer;
  }

  /** The value, with a reference followed. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    return value instanceof PdfReference ? this.objects.get(value.object) : value;
  }

  /** The dictionary, with a reference followed; that of a stream too. */
  dictionary(value: PdfValue | undefined): PdfDictionary | undefined {
    const own = this.resolve(value);
    if (own instanceof PdfStream) return own.dictionary;
    return isDictionary(own) ? own : undefined;
  }

  #add(number: number, value: PdfValue): void {
    if (this.objects.has(number)) throw new Unreadable('A PDF object given twice');
    this.objects.set(number, value);
  }

  #match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(this.#source);
  }

  #object(lexer: PdfLexer): PdfValue {
    const value = lexer.next();
    const after = lexer.next();
    if (value === undefined || !(after instanceof PdfKeyword)) throw new Unreadable('A PDF object without an end');
    if (after.word === 'endobj') return value;
    if (after.word !== 'stream' || !isDictionary(value)) throw new Unreadable('A PDF object without an end');
    return this.#stream(value, lexer);
  }

  #stream(dictionary: PdfDictionary, lexer: PdfLexer): PdfStream {
    const length = dictionary.get('Length');
    if (typeof length !== 'number') throw new Unreadable('A PDF stream of no stated length');
    const start = lexer.at + (this.#source[lexer.at] === '\r' ? 2 : 1);
    lexer.at = start + length;
    for (const word of ['endstream', 'endobj']) {
      const found = lexer.next();
      if (!(found instanceof PdfKeyword) || found.word !== word) throw new Unreadable('A PDF stream without an end');
    }
    return new PdfStream(dictionary, this.#bytes.subarray(start, start + length));
  }

  /** The objects of an object stream (ISO 32000-1, 7.5.7). */
  #unpack(stream: PdfStream): void {
    const [count, first] = [stream.dictionary.get('N'), stream.dictionary.get('First')];
    const source = latin1(decoded(stream));
    if (typeof count !== 'number' || typeof first !== 'number')
      throw new Unreadable('A PDF object stream without a list');
    const list = new PdfLexer(source.slice(0, first), 0, { references: false });
    const objects = new PdfLexer(source, first);
    for (let index = 0; index < count; index += 1) {
      const [number, offset] = [list.next(), list.next()];
      if (typeof number !== 'number' || typeof offset !== 'number')
        throw new Unreadable('A PDF object stream cut short');
      if (source.slice(objects.at, first + offset).trim() !== '') throw new Unreadable('Bytes between PDF objects');
      objects.at = first + offset;
      const value = objects.next();
      if (value === undefined || value instanceof PdfKeyword) throw new Unreadable('A PDF object stream cut short');
      this.#add(number, value);
    }
    if (objects.next() !== undefined || list.next() !== undefined) throw new Unreadable('Bytes after PDF objects');
  }
}

/** The data of a stream, unpacked; filters other than Flate, and Flate with parameters, are for pictures alone. */
export function decoded({ dictionary, data }: PdfStream): Uint8Array {
  const filter = dictionary.get('Filter');
  if (dictionary.has('DecodeParms') || dictionary.has('F'))
    throw new Unreadable('A PDF stream coded in an unknown way');
  if (filter === undefined) return data;
  if (nameOf(filter) !== 'FlateDecode') throw new Unreadable('A PDF stream coded in an unknown way');
  return inflate(data, 'zlib');
}

const decoder = new TextDecoder('latin1');

/**
 * One character a byte, as far as anything here is read: what the web calls Latin-1 turns the bytes 80 to 9F into other
 * characters, which stand in no syntax of ours; in a string they are refused.
 */
export function latin1(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
