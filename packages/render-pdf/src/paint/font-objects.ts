import { subsetFont } from '../fonts/subset.ts';
import { contentHash } from './content-hash.ts';
import type { FontUse } from './font-use.ts';
import type { PdfWriter, Reference } from './pdf-writer.ts';
import { bytesOf, hex4, number, utf16 } from './syntax.ts';

const FLAG_SERIF = 2;
const FLAG_SYMBOLIC = 4;
const FLAG_ITALIC = 64;

/** Writes a face as a composite font with the glyphs of this document (ISO 32000-1, 9.7). */
export function writeFont(writer: PdfWriter, use: FontUse): Reference {
  const { face, codes } = use;
  const subset = subsetFont(
    face.file,
    codes.map((code) => code.glyph),
  );
  const name = `${tagOf(use)}+${face.name}`;
  const file = writer.stream(subset.bytes, { Length1: String(subset.bytes.length) });
  const descriptor = writer.write(
    `<</Type/FontDescriptor/FontName/${name}/Flags ${flagsOf(use)}/FontBBox[${face.box.map(number).join(' ')}]` +
      `/ItalicAngle ${number(face.italicAngle)}/Ascent ${number(face.ascent)}/Descent ${number(face.descent)}` +
      `/CapHeight ${number(face.capHeight)}/StemV ${face.weight >= 600 ? 140 : 84}/FontFile2 ${file}>>`,
  );
  const map = new Uint8Array(codes.length * 2);
  codes.forEach((code, index) => {
    const glyph = subset.glyphs.get(code.glyph) ?? 0;
    map[index * 2] = glyph >> 8;
    map[index * 2 + 1] = glyph & 0xff;
  });
  const glyphMap = writer.stream(map);
  const widths = codes.map((code) => number(code.width)).join(' ');
  const descendant = writer.write(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/FontDescriptor ${descriptor}/DW 1000/W[0[${widths}]]/CIDToGIDMap ${glyphMap}>>`,
  );
  const toUnicode = writer.stream(bytesOf(unicodeMap(use)));
  return writer.write(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant}]/ToUnicode ${toUnicode}>>`,
  );
}

function flagsOf({ face }: FontUse): number {
  return FLAG_SYMBOLIC | FLAG_SERIF | (face.italicAngle === 0 ? 0 : FLAG_ITALIC);
}

/** Six capitals that follow from the glyphs used. */
function tagOf({ codes }: FontUse): string {
  const hash = contentHash([bytesOf(codes.map((code) => code.glyph).join(' '))]);
  return Array.from({ length: 6 }, (_, index) =>
    String.fromCharCode(65 + (Number.parseInt(hash.slice(index * 2, index * 2 + 2), 16) % 26)),
  ).join('');
}

/** Maps codes to text, in blocks of 100 as the format asks. */
function unicodeMap({ codes }: FontUse): string {
  const lines = codes
    .slice(1)
    .map((code, index) => `<${hex4(index + 1)}><${utf16(code.text === '' ? '\u200b' : code.text)}>`);
  const blocks: string[] = [];
  for (let from = 0; from < lines.length; from += 100) {
    const block = lines.slice(from, from + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit/ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def',
    '/CMapName/Adobe-Identity-UCS def/CMapType 2 def',
    '1 begincodespacerange<0000><FFFF>endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict/CMap defineresource pop end end',
  ].join('\n');
}
