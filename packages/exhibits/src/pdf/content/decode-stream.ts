/** Bytes of a PDF stream unpacked, never beyond a bound (ISO 32000-1, 7.4). */
import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, type PDFRawStream } from 'pdf-lib';
import { inflateBounded } from '../../archive/read-zip.ts';
import { Refusal } from '../../exhibit-problem.ts';
import { decodeAscii85, decodeAsciiHex, decodeLzw, decodeRunLength } from './decode-old-filters.ts';

const PICTURE_FILTERS = new Set(['DCTDecode', 'DCT', 'JPXDecode', 'JBIG2Decode', 'CCITTFaxDecode', 'CCF']);

/** Names of the filters of a stream, in the order they are taken off. */
export function filtersOf(stream: PDFRawStream, context: PDFContext): readonly string[] {
  const filter = context.lookup(stream.dict.get(PDFName.of('Filter')) ?? stream.dict.get(PDFName.of('F')));
  if (filter instanceof PDFName) return [filter.decodeText()];
  if (!(filter instanceof PDFArray)) return [];
  return filter.asArray().map((one) => {
    const name = context.lookup(one);
    return name instanceof PDFName ? name.decodeText() : '';
  });
}

export function isPictureFilter(name: string | undefined): boolean {
  return name !== undefined && PICTURE_FILTERS.has(name);
}

/** Takes off all filters up to the first that makes a picture. Refuses an unknown filter and more than `most` bytes. */
export function decodeStream(stream: PDFRawStream, context: PDFContext, most: number): Uint8Array {
  let bytes: Uint8Array = stream.contents;
  for (const [index, filter] of filtersOf(stream, context).entries()) {
    if (isPictureFilter(filter)) break;
    if (predictorOf(stream, context, index) > 1) throw new Refusal('exhibit.uncleanable-picture');
    bytes = decoded(filter, bytes, most);
  }
  return bytes;
}

function decoded(filter: string, bytes: Uint8Array, most: number): Uint8Array {
  switch (filter) {
    case 'FlateDecode':
    case 'Fl':
      // Two bytes of zlib header; the checksum behind the data is often missing in PDF files.
      return bytes.length < 3 ? new Uint8Array() : inflateBounded(bytes.subarray(2), most);
    case 'LZWDecode':
    case 'LZW':
      return decodeLzw(bytes, most);
    case 'ASCII85Decode':
    case 'A85':
      return decodeAscii85(bytes, most);
    case 'ASCIIHexDecode':
    case 'AHx':
      return decodeAsciiHex(bytes, most);
    case 'RunLengthDecode':
    case 'RL':
      return decodeRunLength(bytes, most);
    default:
      throw new Refusal('exhibit.damaged');
  }
}

function predictorOf(stream: PDFRawStream, context: PDFContext, index: number): number {
  const all = context.lookup(stream.dict.get(PDFName.of('DecodeParms')) ?? stream.dict.get(PDFName.of('DP')));
  const own = all instanceof PDFArray ? context.lookup(all.asArray()[index]) : all;
  const predictor = own instanceof PDFDict ? context.lookup(own.get(PDFName.of('Predictor'))) : undefined;
  return predictor instanceof PDFNumber ? predictor.asNumber() : 1;
}
