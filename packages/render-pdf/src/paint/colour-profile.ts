/** Primaries and white of sRGB, adapted to D50 (IEC 61966-2-1 and the ICC's published values). */
const COLOURANTS = {
  rXYZ: [0.4360747, 0.2225045, 0.0139322],
  gXYZ: [0.3850649, 0.7168786, 0.0971045],
  bXYZ: [0.1430804, 0.0606169, 0.7141733],
  wtpt: [0.9642, 1, 0.8249],
} as const;

const SAMPLES = 1024;
const NAME = 'sRGB';

let made: Uint8Array | undefined;

/** An ICC profile (version 2.1, ICC.1:2001-04) for sRGB, made here so that no third party's file is needed. */
export function colourProfile(): Uint8Array {
  made ??= makeProfile();
  return made;
}

function makeProfile(): Uint8Array {
  const curve = curveData();
  const blocks: (readonly [readonly string[], Uint8Array])[] = [
    [['desc'], descriptionData()],
    [['cprt'], textData('Public domain')],
    ...Object.entries(COLOURANTS).map(([tag, value]) => [[tag], xyzData(value)] as const),
    [['rTRC', 'gTRC', 'bTRC'], curve],
  ];
  const tags = blocks.flatMap(([names]) => names).length;
  let offset = 128 + 4 + tags * 12;
  const size = blocks.reduce((sum, [, data]) => sum + data.length, offset);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  writeHeader(bytes, view, size);
  view.setUint32(128, tags);
  let entry = 132;
  for (const [names, data] of blocks) {
    for (const name of names) {
      ascii(bytes, entry, name);
      view.setUint32(entry + 4, offset);
      view.setUint32(entry + 8, data.length);
      entry += 12;
    }
    bytes.set(data, offset);
    offset += data.length;
  }
  return bytes;
}

function writeHeader(bytes: Uint8Array, view: DataView, size: number): void {
  view.setUint32(0, size);
  view.setUint32(8, 0x02100000);
  ascii(bytes, 12, 'mntrRGB XYZ ');
  [2000, 1, 1].forEach((part, index) => view.setUint16(24 + index * 2, part));
  ascii(bytes, 36, 'acsp');
  COLOURANTS.wtpt.forEach((value, index) => view.setInt32(68 + index * 4, Math.round(value * 65536)));
}

function xyzData(value: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(20);
  ascii(bytes, 0, 'XYZ ');
  const view = new DataView(bytes.buffer);
  value.forEach((part, index) => view.setInt32(8 + index * 4, Math.round(part * 65536)));
  return bytes;
}

function curveData(): Uint8Array {
  const bytes = new Uint8Array(12 + SAMPLES * 2);
  ascii(bytes, 0, 'curv');
  const view = new DataView(bytes.buffer);
  view.setUint32(8, SAMPLES);
  for (let index = 0; index < SAMPLES; index += 1) {
    const encoded = index / (SAMPLES - 1);
    const linear = encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
    view.setUint16(12 + index * 2, Math.round(linear * 65535));
  }
  return bytes;
}

/** `textDescriptionType`: the ASCII name, and empty Unicode and Macintosh names. */
function descriptionData(): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((12 + NAME.length + 1 + 8 + 3 + 67) / 4) * 4);
  ascii(bytes, 0, 'desc');
  new DataView(bytes.buffer).setUint32(8, NAME.length + 1);
  ascii(bytes, 12, NAME);
  return bytes;
}

function textData(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((8 + text.length + 1) / 4) * 4);
  ascii(bytes, 0, 'text');
  ascii(bytes, 8, text);
  return bytes;
}

function ascii(bytes: Uint8Array, at: number, text: string): void {
  for (let index = 0; index < text.length; index += 1) bytes[at + index] = text.charCodeAt(index);
}
