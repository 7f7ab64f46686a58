/** A table of a TrueType file: where it starts and how many bytes it has. */
export interface TableRange {
  readonly offset: number;
  readonly length: number;
}

/** What the subset writer needs of a parsed TrueType file. */
export interface TrueTypeFile {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly tables: ReadonlyMap<string, TableRange>;
  readonly glyphCount: number;
  readonly longOffsets: boolean;
  readonly metricCount: number;
}

/** Reads the table directory (OpenType 1.9, "Organization of an OpenType Font"). Throws when a needed table is absent. */
export function readTrueType(bytes: Uint8Array): TrueTypeFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, TableRange>();
  const count = view.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    tables.set(tag, { offset: view.getUint32(entry + 8), length: view.getUint32(entry + 12) });
  }
  const start = (tag: string): number => tableOf(tables, tag).offset;
  return {
    bytes,
    view,
    tables,
    glyphCount: view.getUint16(start('maxp') + 4),
    longOffsets: view.getInt16(start('head') + 50) === 1,
    metricCount: view.getUint16(start('hhea') + 34),
  };
}

export function tableOf(tables: ReadonlyMap<string, TableRange>, tag: string): TableRange {
  const range = tables.get(tag);
  if (range === undefined)
    throw new Error(`A font face has no "${tag}" table; only static TrueType faces can be used.`);
  return range;
}

/** The bytes of one glyph's outline; empty for a space. */
export function outlineOf(font: TrueTypeFile, glyph: number): Uint8Array {
  const loca = tableOf(font.tables, 'loca').offset;
  const glyf = tableOf(font.tables, 'glyf').offset;
  const at = (index: number): number =>
    font.longOffsets ? font.view.getUint32(loca + index * 4) : font.view.getUint16(loca + index * 2) * 2;
  return font.bytes.subarray(glyf + at(glyph), glyf + at(glyph + 1));
}

/** Advance width and left side bearing of a glyph, in font units. */
export function metricOf(font: TrueTypeFile, glyph: number): { readonly advance: number; readonly bearing: number } {
  const hmtx = tableOf(font.tables, 'hmtx').offset;
  const last = font.metricCount - 1;
  if (glyph <= last) {
    return { advance: font.view.getUint16(hmtx + glyph * 4), bearing: font.view.getInt16(hmtx + glyph * 4 + 2) };
  }
  const bearing = hmtx + font.metricCount * 4 + (glyph - font.metricCount) * 2;
  return { advance: font.view.getUint16(hmtx + last * 4), bearing: font.view.getInt16(bearing) };
}

const ARGS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_COMPONENTS = 0x0020;
const HAS_XY_SCALE = 0x0040;
const HAS_MATRIX = 0x0080;

/** Byte positions, inside an outline, of the glyph numbers a composite is put together from. */
export function componentPositions(outline: Uint8Array): readonly number[] {
  if (outline.length < 10) return [];
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  if (view.getInt16(0) >= 0) return [];
  const positions: number[] = [];
  let at = 10;
  for (let more = true; more; ) {
    const flags = view.getUint16(at);
    positions.push(at + 2);
    at += flags & ARGS_ARE_WORDS ? 8 : 6;
    if (flags & HAS_SCALE) at += 2;
    else if (flags & HAS_XY_SCALE) at += 4;
    else if (flags & HAS_MATRIX) at += 8;
    more = (flags & MORE_COMPONENTS) !== 0;
  }
  return positions;
}
