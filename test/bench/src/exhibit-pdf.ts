import { deflateSync } from 'node:zlib';
import type { Random } from './random.ts';
import { sentence } from './words.ts';

/** What the pages of an exhibit are: set in letters, or pictures as a scanner makes them. */
export type PageKind = 'set' | 'scanned';

export interface ExhibitPdf {
  readonly pages: number;
  readonly kind: PageKind;
}

const LINES = 44;
const LETTERS = 84;
const SCAN = { width: 620, height: 877 };
/** Of the pages in turn: upright, on its side, larger, turned over. */
const SHEETS = [
  { box: [0, 0, 595, 842], turn: 0 },
  { box: [0, 0, 595, 842], turn: 90 },
  { box: [0, 0, 842, 1191], turn: 0 },
  { box: [20, 30, 615, 872], turn: 180 },
] as const;
const FONT = 3;
const FIRST = 4;

/** A PDF written by hand, object by object (ISO 32000-1, 7.5): no library that is measured has a part in it. */
export function exhibitPdf({ pages, kind }: ExhibitPdf, random: Random): Uint8Array {
  const each = kind === 'set' ? 2 : 3;
  const kids = Array.from({ length: pages }, (_, page) => `${FIRST + page * each} 0 R`);
  const objects: Buffer[] = [
    Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
    Buffer.from(`<</Type/Pages/Kids[${kids.join(' ')}]/Count ${pages}>>`),
    Buffer.from('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'),
  ];
  for (let page = 0; page < pages; page += 1) {
    const own = FIRST + page * each;
    const sheet = SHEETS[page % 7 === 6 ? (page % 3) + 1 : 0] ?? SHEETS[0];
    const used = kind === 'set' ? `/Font<</F ${FONT} 0 R>>` : `/XObject<</P ${own + 2} 0 R>>`;
    const head = `<</Type/Page/Parent 2 0 R/MediaBox[${sheet.box.join(' ')}]/Rotate ${sheet.turn}`;
    objects.push(Buffer.from(`${head}/Resources<<${used}>>/Contents ${own + 1} 0 R>>`));
    objects.push(stream('', Buffer.from(kind === 'set' ? letters(random) : paint(sheet.box))));
    if (kind === 'scanned') objects.push(scan(random));
  }
  return whole(objects);
}

function letters(random: Random): string {
  const lines = Array.from({ length: LINES }, () => {
    const words = `${sentence(random, 'en')} ${sentence(random, 'en')}`.replace(/[^ -~]|[\\()]/g, '');
    return `(${words.slice(0, LETTERS)}) Tj T*`;
  });
  return `BT /F 10 Tf 15 TL 60 780 Td ${lines.join(' ')} ET`;
}

function paint([left, bottom, right, top]: readonly [number, number, number, number]): string {
  return `q ${right - left} 0 0 ${top - bottom} ${left} ${bottom} cm /P Do Q`;
}

/** Grey paper with grain, and dark lines on it. */
function scan(random: Random): Buffer {
  const { width, height } = SCAN;
  const samples = Buffer.alloc(width * height);
  for (let y = 0; y < height; y += 1) {
    const line = y % 20 < 9 && y > 60 && y < 800;
    for (let x = 0; x < width; x += 1) {
      const dark = line && x > 50 && x < 570 && (x * 7 + y * 3) % 11 < 5;
      samples[y * width + x] = (dark ? 30 : 225) + ((x * 31 + y * 17 + (x * y) ** 2) % 24);
    }
  }
  samples[0] = random.int(200);
  const size = `/Width ${width}/Height ${height}`;
  return stream(`/Type/XObject/Subtype/Image${size}/BitsPerComponent 8/ColorSpace/DeviceGray`, samples);
}

function stream(keys: string, content: Buffer): Buffer {
  const packed = deflateSync(content);
  const head = `<<${keys}/Filter/FlateDecode/Length ${packed.length}>>stream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream')]);
}

function whole(objects: readonly Buffer[]): Uint8Array {
  const parts = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  objects.forEach((object, index) => {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    offsets.push(at);
    parts.push(part);
    at += part.length;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R>>\n`));
  parts.push(Buffer.from(`startxref\n${at}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}
