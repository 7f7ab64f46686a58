import { Unreadable } from './found-text.ts';
import { inflate } from './inflate.ts';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ZipFile {
  readonly entries: readonly ZipEntry[];
  /** Comments of the file and of its entries. */
  readonly comments: readonly string[];
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Names and comments are UTF-8; the only flag that our writer sets. */
const UTF8 = 0x0800;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * A zip file read from its first byte to its last: entries one after the other, each listed once, nothing before, between
 * or after. Extra fields, encryption, sizes that follow the data and ZIP64 are refused: this program writes none of them.
 */
export function readZip(bytes: Uint8Array): ZipFile {
  const reader = new ZipReader(bytes);
  const entries: ZipEntry[] = [];
  while (reader.peek() === LOCAL) entries.push(reader.local());
  const comments: string[] = [];
  for (const { name } of entries) {
    const listed = reader.central();
    if (listed.name !== name) throw new Unreadable('A zip file whose list differs from its entries');
    comments.push(listed.comment);
  }
  comments.push(reader.end(entries.length));
  return { entries, comments: comments.filter((comment) => comment !== '') };
}

class ZipReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  peek(): number | undefined {
    return this.#at + 4 <= this.#bytes.length ? this.#view.getUint32(this.#at, true) : undefined;
  }

  local(): ZipEntry {
    const header = this.#header(LOCAL, 30);
    const [flags, method, packed, size] = [header.u16(6), header.u16(8), header.u32(18), header.u32(22)];
    if ((flags & ~UTF8) !== 0 || header.u16(28) !== 0) throw new Unreadable('A zip entry of an unknown kind');
    const name = this.#text(header.u16(26));
    const data = this.#take(packed);
    if (method !== 0 && method !== 8) throw new Unreadable('A zip entry packed in an unknown way');
    const unpacked = method === 0 ? data : inflate(data, 'none');
    if (unpacked.length !== size) throw new Unreadable('A zip entry of another size than it says');
    return { name, bytes: unpacked };
  }

  central(): { readonly name: string; readonly comment: string } {
    const header = this.#header(CENTRAL, 46);
    if (header.u16(30) !== 0) throw new Unreadable('A zip entry of an unknown kind');
    return { name: this.#text(header.u16(28)), comment: this.#text(header.u16(32)) };
  }

  /** The comment of the file, after which there is nothing. */
  end(count: number): string {
    const header = this.#header(END, 22);
    const comment = this.#text(header.u16(20));
    if (header.u16(10) !== count || this.#at !== this.#bytes.length) throw new Unreadable('Bytes after a zip file');
    return comment;
  }

  #header(signature: number, length: number): { u16(at: number): number; u32(at: number): number } {
    if (this.peek() !== signature) throw new Unreadable('Bytes between the entries of a zip file');
    const start = this.#at;
    this.#take(length);
    return {
      u16: (at) => this.#view.getUint16(start + at, true),
      u32: (at) => this.#view.getUint32(start + at, true),
    };
  }

  #take(length: number): Uint8Array {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new Unreadable('A zip file cut short');
    const part = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return part;
  }

  #text(length: number): string {
    try {
      return utf8.decode(this.#take(length));
    } catch (error) {
      if (error instanceof Unreadable) throw error;
      throw new Unreadable('A zip name in an unknown coding');
    }
  }
}
