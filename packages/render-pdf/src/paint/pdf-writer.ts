import { zlibSync } from 'fflate';
import { PDFContext, PDFDict, PDFName, PDFObject, PDFRawStream, PDFRef } from 'pdf-lib';
import { fileBytes } from './file-bytes.ts';

/** An object written as text. pdf-lib's own dictionaries cost more than the rest of a page together. */
class TextObject extends PDFObject {
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  override clone(): PDFObject {
    return this;
  }

  override toString(): string {
    return this.#text;
  }

  override sizeInBytes(): number {
    return this.#text.length;
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    for (let index = 0; index < this.#text.length; index += 1) buffer[offset + index] = this.#text.charCodeAt(index);
    return this.#text.length;
  }
}

/** Reference to an object, as it is written: "12 0 R". */
export type Reference = `${number} 0 R`;

/**
 * The cheapest that keeps every file within 10 % of the smallest. Measured on 12, 30 and 300 pages against level 6:
 * level 1 is 7 to 10.1 % larger, level 2 is 3 to 4.5 % larger for three quarters of the time, level 3 is 2 to 3 % larger
 * for four fifths. Pure JavaScript, since the bytes that zlib writes differ between builds of Node.
 */
const LEVEL = 2;

const FIXED = new WeakMap<Uint8Array, Uint8Array>();

/** Collects the objects of a file and writes them. */
export class PdfWriter {
  readonly context = PDFContext.create();

  reserve(): Reference {
    return `${this.context.nextRef().objectNumber} 0 R`;
  }

  /** Text of an object, ASCII. */
  write(text: string, reference: Reference = this.reserve()): Reference {
    this.context.assign(refOf(reference), new TextObject(text));
    return reference;
  }

  stream(
    bytes: Uint8Array,
    entries: Readonly<Record<string, string>> = {},
    reference: Reference = this.reserve(),
  ): Reference {
    return this.rawStream(zlibSync(bytes, { level: LEVEL }), { ...entries, Filter: '/FlateDecode' }, reference);
  }

  /** A stream that is the same in every file, compressed once for each bytes object. */
  fixedStream(bytes: Uint8Array, entries: Readonly<Record<string, string>>): Reference {
    const compressed = FIXED.get(bytes) ?? zlibSync(bytes, { level: LEVEL });
    FIXED.set(bytes, compressed);
    return this.rawStream(compressed, { ...entries, Filter: '/FlateDecode' });
  }

  /** A stream whose bytes are written as they are. */
  rawStream(
    bytes: Uint8Array,
    entries: Readonly<Record<string, string>>,
    reference: Reference = this.reserve(),
  ): Reference {
    const dictionary = PDFDict.withContext(this.context);
    for (const [key, value] of Object.entries(entries)) dictionary.set(PDFName.of(key), new TextObject(value));
    this.context.assign(refOf(reference), PDFRawStream.of(dictionary, bytes));
    return reference;
  }

  finish(root: Reference, info: Reference): Uint8Array {
    return fileBytes(this.context, { root, info }, LEVEL);
  }
}

function refOf(reference: Reference): PDFRef {
  return PDFRef.of(Number.parseInt(reference, 10));
}
