import { Unreadable } from '../found-text.ts';
import { decoded, latin1, type PdfFile } from './pdf-file.ts';
import { utf16 } from './pdf-text-string.ts';
import { nameOf, type PdfDictionary, PdfStream, type PdfValue } from './pdf-values.ts';

/** A font as a reader needs it: what each code says, and how wide it is in thousandths of the size. */
export interface PdfFont {
  readonly texts: ReadonlyMap<number, string>;
  readonly width: (code: number) => number;
}

const BLOCK = /(\d+) beginbfchar\n([\s\S]*?)\nendbfchar/g;
const PAIR = /^<([0-9A-F]{4})><((?:[0-9A-F]{4})+)>$/;

/**
 * A composite font with two-byte codes, the embedded map to Unicode and widths given from code 0, as this program writes
 * them (ISO 32000-1, 9.7 and 9.10.3). Any other font is refused.
 */
export function readFont(file: PdfFile, value: PdfValue): PdfFont {
  const font = file.dictionary(value);
  const encoding = nameOf(font?.get('Encoding'));
  const map = file.resolve(font?.get('ToUnicode'));
  if (nameOf(font?.get('Subtype')) !== 'Type0' || encoding !== 'Identity-H' || !(map instanceof PdfStream)) {
    throw new Unreadable('A PDF font of an unknown kind');
  }
  const [descendant] = listOf(file.resolve(font?.get('DescendantFonts')));
  const widths = widthsOf(file.dictionary(descendant));
  return { texts: unicodeMap(latin1(decoded(map))), width: (code) => widths[code] ?? 1000 };
}

function unicodeMap(source: string): ReadonlyMap<number, string> {
  if (/beginbfrange|usecmap|beginnotdef/.test(source)) throw new Unreadable('A PDF font with an unknown map');
  const texts = new Map<number, string>();
  for (const [, count, block = ''] of source.matchAll(BLOCK)) {
    const lines = block.split('\n');
    if (lines.length !== Number(count)) throw new Unreadable('A PDF font with a damaged map');
    for (const line of lines) {
      const [, code, text = ''] = PAIR.exec(line) ?? [];
      if (code === undefined) throw new Unreadable('A PDF font with a damaged map');
      texts.set(Number.parseInt(code, 16), utf16(binary(text)));
    }
  }
  return texts;
}

function binary(hex: string): string {
  return hex.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
}

/** `W[0[w0 w1 …]]`. */
function widthsOf(descendant: PdfDictionary | undefined): readonly number[] {
  const [first, widths, ...more] = listOf(descendant?.get('W'));
  if (first !== 0 || more.length > 0) throw new Unreadable('A PDF font with unknown widths');
  return listOf(widths).map((width) => {
    if (typeof width !== 'number') throw new Unreadable('A PDF font with unknown widths');
    return width;
  });
}

function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  if (!Array.isArray(value)) throw new Unreadable('A PDF font of an unknown kind');
  return value as readonly PdfValue[];
}
