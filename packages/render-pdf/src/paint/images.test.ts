import { describe, expect, it } from '@jest/globals';
import { samplePng } from '../../fixtures/sample-image.ts';
import { readJpeg } from './jpeg.ts';
import { readPlainPng } from './png.ts';

/** The least of a JPEG that has a frame: metadata, frame, scan. */
function jpeg(components: number, metadata: string): Uint8Array {
  const segment = (marker: number, data: readonly number[]): readonly number[] => [
    0xff,
    marker,
    0,
    data.length + 2,
    ...data,
  ];
  const text = [...metadata].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from([
    0xff,
    0xd8,
    ...segment(
      0xe0,
      [...'JFIF\0'].map((letter) => letter.charCodeAt(0)),
    ),
    ...segment(0xe1, text),
    ...segment(0xed, text),
    ...segment(0xfe, text),
    ...segment(0xc0, [8, 0, 20, 0, 30, components, 1, 0x11, 0]),
    ...segment(0xda, [1, 1, 0, 0, 63, 0]),
    1,
    2,
    3,
    0xff,
    0xd9,
  ]);
}

describe('readJpeg', () => {
  it('drops what a camera or a person wrote into the file, and keeps the picture', () => {
    const read = readJpeg(jpeg(3, 'Exif: Secret Witness'));
    expect(read).toMatchObject({ width: 30, height: 20, components: 3 });
    const text = new TextDecoder('latin1').decode(read?.bytes);
    expect(text).not.toContain('Secret');
    expect(text).toContain('JFIF');
    expect([...(read?.bytes.slice(-5) ?? [])]).toEqual([1, 2, 3, 0xff, 0xd9]);
  });

  it('refuses four colours, other files and a file cut short', () => {
    expect(readJpeg(jpeg(4, ''))).toBeUndefined();
    expect(readJpeg(samplePng(4, 4).bytes)).toBeUndefined();
    expect(readJpeg(jpeg(3, '').subarray(0, 30))).toBeUndefined();
    expect(readJpeg(new Uint8Array())).toBeUndefined();
  });
});

describe('readPlainPng', () => {
  it('reads size and colours of an RGB picture', () => {
    expect(readPlainPng(samplePng(12, 7).bytes)).toMatchObject({ width: 12, height: 7, components: 3 });
  });

  it('leaves transparent, deep, indexed and interlaced pictures, and damaged files, to the decoder', () => {
    const changed = (at: number, value: number): Uint8Array => {
      const { bytes } = samplePng(12, 7);
      bytes[at] = value;
      return bytes;
    };
    for (const bytes of [changed(24, 16), changed(25, 6), changed(25, 3), changed(28, 1), changed(0, 0)]) {
      expect(readPlainPng(bytes)).toBeUndefined();
    }
    expect(readPlainPng(samplePng(12, 7).bytes.subarray(0, 60))).toBeUndefined();
  });
});
