import { componentPositions, metricOf, outlineOf, type TrueTypeFile, tableOf } from './truetype.ts';

/** A font file that holds only the glyphs of one document. */
export interface FontSubset {
  readonly bytes: Uint8Array;
  /** New glyph number by old one. */
  readonly glyphs: ReadonlyMap<number, number>;
}

/** Tables that a font embedded as CIDFontType2 keeps unchanged (ISO 32000-1, 9.9). */
const COPIED = ['cvt ', 'fpgm', 'prep'];

/**
 * Cuts a font down to the glyphs asked for, in the order given, by copying their slices; composites bring their
 * components. Glyph 0 stays glyph 0. Always writes long offsets: short ones need padding, and a writer that forgot
 * it lost letters without a word.
 */
export function subsetFont(font: TrueTypeFile, wanted: readonly number[]): FontSubset {
  const glyphs = new Map<number, number>([[0, 0]]);
  for (const glyph of wanted) if (!glyphs.has(glyph)) glyphs.set(glyph, glyphs.size);
  const outlines: Uint8Array[] = [];
  for (const glyph of glyphs.keys()) outlines.push(renumbered(outlineOf(font, glyph), glyphs));

  const tables = new Map<string, Uint8Array>();
  for (const tag of COPIED) {
    const range = font.tables.get(tag);
    if (range !== undefined) tables.set(tag, copyOf(font, tag));
  }
  tables.set('head', head(font));
  tables.set('hhea', withUint16(copyOf(font, 'hhea'), 34, glyphs.size));
  tables.set('maxp', withUint16(copyOf(font, 'maxp'), 4, glyphs.size));
  tables.set('hmtx', metrics(font, [...glyphs.keys()]));
  const { glyf, loca } = outlineTables(outlines);
  tables.set('glyf', glyf);
  tables.set('loca', loca);
  return { bytes: assemble(tables), glyphs };
}

/** Copies an outline with the numbers of its components replaced; new components join the map, which grows meanwhile. */
function renumbered(outline: Uint8Array, glyphs: Map<number, number>): Uint8Array {
  const positions = componentPositions(outline);
  if (positions.length === 0) return outline;
  const copy = outline.slice();
  const view = new DataView(copy.buffer);
  for (const position of positions) {
    const component = view.getUint16(position);
    const known = glyphs.get(component) ?? glyphs.size;
    glyphs.set(component, known);
    view.setUint16(position, known);
  }
  return copy;
}

function outlineTables(outlines: readonly Uint8Array[]): { readonly glyf: Uint8Array; readonly loca: Uint8Array } {
  const offsets = [0];
  for (const outline of outlines) offsets.push((offsets.at(-1) ?? 0) + padded(outline.length));
  const glyf = new Uint8Array(offsets.at(-1) ?? 0);
  const loca = new Uint8Array(offsets.length * 4);
  const view = new DataView(loca.buffer);
  offsets.forEach((offset, index) => view.setUint32(index * 4, offset));
  outlines.forEach((outline, index) => glyf.set(outline, offsets[index] ?? 0));
  return { glyf, loca };
}

function metrics(font: TrueTypeFile, glyphs: readonly number[]): Uint8Array {
  const table = new Uint8Array(glyphs.length * 4);
  const view = new DataView(table.buffer);
  glyphs.forEach((glyph, index) => {
    const { advance, bearing } = metricOf(font, glyph);
    view.setUint16(index * 4, advance);
    view.setInt16(index * 4 + 2, bearing);
  });
  return table;
}

/** `head` with long offsets and no checksum yet. */
function head(font: TrueTypeFile): Uint8Array {
  const table = copyOf(font, 'head');
  const view = new DataView(table.buffer);
  view.setUint32(8, 0);
  view.setInt16(50, 1);
  return table;
}

function copyOf(font: TrueTypeFile, tag: string): Uint8Array {
  const { offset, length } = tableOf(font.tables, tag);
  return font.bytes.slice(offset, offset + length);
}

function withUint16(table: Uint8Array, at: number, value: number): Uint8Array {
  new DataView(table.buffer).setUint16(at, value);
  return table;
}

/** Table directory, sorted by tag, then the tables on four-byte bounds, then the checksum of the whole. */
function assemble(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const tags = [...tables.keys()].sort();
  const directory = 12 + tags.length * 16;
  const total = tags.reduce((sum, tag) => sum + padded(tables.get(tag)?.length ?? 0), directory);
  const file = new Uint8Array(total);
  const view = new DataView(file.buffer);
  const power = 2 ** Math.floor(Math.log2(tags.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tags.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, tags.length * 16 - power * 16);
  let offset = directory;
  let headAt = 0;
  tags.forEach((tag, index) => {
    const table = tables.get(tag) ?? new Uint8Array();
    file.set(table, offset);
    const entry = 12 + index * 16;
    for (let letter = 0; letter < 4; letter += 1) file[entry + letter] = tag.charCodeAt(letter);
    view.setUint32(entry + 4, checksum(view, offset, padded(table.length)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    if (tag === 'head') headAt = offset;
    offset += padded(table.length);
  });
  view.setUint32(headAt + 8, (0xb1b0afba - checksum(view, 0, total)) >>> 0);
  return file;
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
