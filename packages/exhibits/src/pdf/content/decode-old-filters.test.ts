import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { latin } from '../../../fixtures/hand-pdf.ts';
import { openWorkshop, type Workshop } from '../../../fixtures/workshop.ts';
import { decodeAscii85, decodeAsciiHex, decodeLzw, decodeRunLength } from './decode-old-filters.ts';

const MOST = 1_000_000;
let workshop: Workshop;

beforeAll(() => {
  workshop = openWorkshop();
});

afterAll(() => {
  workshop.close();
});

describe('LZW', () => {
  it('unpacks what ImageMagick packed, beyond the first widening of codes', () => {
    const size = ['-size', '200x200', 'gradient:red-blue', '-depth', '8'];
    workshop.run('convert', ...size, 'rgb:plain.rgb');
    const packing = ['-compress', 'LZW', '-define', 'tiff:predictor=1', '-define', 'tiff:rows-per-strip=200'];
    workshop.run('convert', ...size, ...packing, 'packed.tif');
    const tiff = workshop.get('packed.tif');
    const [from, length] = strip(tiff);
    expect(decodeLzw(tiff.subarray(from, from + length), MOST)).toEqual(workshop.get('plain.rgb'));
  });

  it('stops at its bound', () => {
    expect(() => decodeLzw(Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01), 3)).toThrow();
  });

  it('unpacks the example of ISO 32000-1, 7.4.4.2', () => {
    const packed = Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01);
    expect([...decodeLzw(packed, MOST)]).toEqual([45, 45, 45, 45, 45, 65, 45, 45, 45, 66]);
  });
});

describe('ASCII and run lengths', () => {
  it.each([
    ['hex', decodeAsciiHex(latin('48 65 6C6c 6F7>'), MOST), 'Hellop'],
    ['base 85', decodeAscii85(latin('87cUR\nD]i,"Ebo80~>'), MOST), 'Hello World!'],
    ['base 85 of zeros', decodeAscii85(latin('z~>'), MOST), '\0\0\0\0'],
    ['base 85, an odd end', decodeAscii85(latin('87cURDZ~>'), MOST), 'Hello'],
    ['run lengths', decodeRunLength(Uint8Array.of(1, 72, 105, 254, 33, 128, 9), MOST), 'Hi!!!'],
  ])('unpacks %s', (_name, bytes, text) => {
    expect(Buffer.from(bytes).toString('latin1')).toBe(text);
  });

  it.each([
    ['hex', () => decodeAsciiHex(latin('4865'), 1)],
    ['base 85', () => decodeAscii85(latin('zzz~>'), 5)],
    ['run lengths', () => decodeRunLength(Uint8Array.of(129, 0, 129, 0), 200)],
  ])('stops %s at the bound', (_name, unpack) => {
    expect(unpack).toThrow('exhibit.expands-too-far');
  });
});

/** Offset and length of the only strip of a little-endian TIFF. */
function strip(tiff: Uint8Array): readonly [number, number] {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const directory = view.getUint32(4, true);
  const found = new Map<number, number>();
  for (let entry = 0; entry < view.getUint16(directory, true); entry += 1) {
    const at = directory + 2 + entry * 12;
    const short = view.getUint16(at + 2, true) === 3;
    found.set(view.getUint16(at, true), short ? view.getUint16(at + 8, true) : view.getUint32(at + 8, true));
  }
  return [found.get(273) ?? 0, found.get(279) ?? 0];
}
