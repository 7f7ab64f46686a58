import { Inflate } from 'fflate';
import { broken, XlsxFault } from './xlsx-fault.ts';

/** Most files in a workbook, and most bytes of one and of all that are read, unpacked. */
export const ZIP_LIMITS = { files: 5_000, part: 64 * 1024 * 1024, all: 160 * 1024 * 1024 } as const;

interface Entry {
  readonly method: number;
  readonly at: number;
  readonly packed: number;
  readonly size: number;
}

/** One step of unpacking: what a step unpacks to is bounded by some thousand times this. */
const STEP = 16 * 1024;
const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const FILE_MARK = 0x04034b50;
const LONGEST_COMMENT = 65_535;

/**
 * Files of a ZIP archive by their names (APPNOTE 6.3, without encryption, ZIP64 and several disks). Nothing is unpacked
 * before it is asked for, and unpacking stops as soon as there is more than the archive declares or than is taken.
 */
export class ZipFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries = new Map<string, Entry>();
  #unpacked = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#readDirectory(this.#findEnd());
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** The bytes of a file; `undefined` when there is none of that name. */
  read(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name);
    if (entry === undefined) return undefined;
    this.#unpacked += entry.size;
    if (entry.size > ZIP_LIMITS.part || this.#unpacked > ZIP_LIMITS.all) throw tooLarge();
    const packed = this.#packed(entry);
    if (entry.method === 0 && entry.packed === entry.size) return packed;
    if (entry.method !== 8) throw broken('A part of the workbook is packed in a way that is not read.');
    return inflate(packed, entry.size);
  }

  #packed({ at, packed }: Entry): Uint8Array {
    if (at + 30 > this.#bytes.length || this.#view.getUint32(at, true) !== FILE_MARK) throw damaged();
    const start = at + 30 + this.#view.getUint16(at + 26, true) + this.#view.getUint16(at + 28, true);
    if (start + packed > this.#bytes.length) throw damaged();
    return this.#bytes.subarray(start, start + packed);
  }

  #findEnd(): number {
    const last = this.#bytes.length - 22;
    for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
      if (this.#view.getUint32(at, true) === END_MARK) return at;
    }
    throw broken('The file is no workbook (XLSX): it is no ZIP archive.');
  }

  #readDirectory(end: number): void {
    const files = this.#view.getUint16(end + 10, true);
    if (files > ZIP_LIMITS.files) throw tooLarge();
    let at = this.#view.getUint32(end + 16, true);
    for (let nth = 0; nth < files; nth += 1) at = this.#readEntry(at);
  }

  #readEntry(at: number): number {
    if (at + 46 > this.#bytes.length || this.#view.getUint32(at, true) !== ENTRY_MARK) throw damaged();
    const name = this.#view.getUint16(at + 28, true);
    const more = this.#view.getUint16(at + 30, true) + this.#view.getUint16(at + 32, true);
    if (at + 46 + name > this.#bytes.length) throw damaged();
    if ((this.#view.getUint16(at + 8, true) & 1) === 1) throw locked();
    const path = new TextDecoder().decode(this.#bytes.subarray(at + 46, at + 46 + name)).replace(/^\//, '');
    if (this.#entries.has(path)) throw broken('Two parts of the workbook have one name.');
    this.#entries.set(path, {
      method: this.#view.getUint16(at + 10, true),
      packed: this.#view.getUint32(at + 20, true),
      size: this.#view.getUint32(at + 24, true),
      at: this.#view.getUint32(at + 42, true),
    });
    return at + 46 + name + more;
  }
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw broken('A part of the workbook is larger than it declares.');
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    throw error instanceof XlsxFault ? error : damaged();
  }
  if (length !== size) throw damaged();
  return out;
}

function damaged(): XlsxFault {
  return broken('The workbook is damaged.');
}

function locked(): XlsxFault {
  return new XlsxFault('exchange.broken-workbook', '', 'The workbook is encrypted.', 'Save it without a password.');
}

function tooLarge(): XlsxFault {
  const what = `Unpacked, a workbook may have ${ZIP_LIMITS.part} bytes a part, and ${ZIP_LIMITS.files} parts.`;
  const fix = 'Save the one sheet that is needed as CSV, or delete what is not data.';
  return new XlsxFault('exchange.too-large', '', what, fix);
}
