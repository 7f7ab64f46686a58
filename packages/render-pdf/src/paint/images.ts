import type { ImageResource } from '@sanctions-packet/core/document';
import { PngEmbedder } from 'pdf-lib';
import { readJpeg } from './jpeg.ts';
import type { PdfWriter, Reference } from './pdf-writer.ts';
import { type PlainPng, readPlainPng } from './png.ts';

/** Writes an image; `undefined` when its bytes cannot be read or its colours are not grey or RGB. */
export async function writeImage(writer: PdfWriter, image: ImageResource): Promise<Reference | undefined> {
  if (image.mediaType === 'image/jpeg') {
    const jpeg = readJpeg(image.bytes);
    if (jpeg === undefined) return undefined;
    return writer.rawStream(jpeg.bytes, {
      ...imageEntries(jpeg.width, jpeg.height, jpeg.components),
      Filter: '/DCTDecode',
    });
  }
  const plain = readPlainPng(image.bytes);
  return plain === undefined ? decoded(writer, image.bytes) : passedThrough(writer, plain);
}

/** A PNG's compressed rows are written as they are: PDF knows its filters. */
function passedThrough(writer: PdfWriter, png: PlainPng): Reference {
  return writer.rawStream(png.data, {
    ...imageEntries(png.width, png.height, png.components),
    Filter: '/FlateDecode',
    DecodeParms: `<</Predictor 15/Colors ${png.components}/BitsPerComponent 8/Columns ${png.width}>>`,
  });
}

async function decoded(writer: PdfWriter, bytes: Uint8Array): Promise<Reference | undefined> {
  try {
    const embedder = await PngEmbedder.for(bytes);
    const reference = await embedder.embedIntoContext(writer.context);
    return `${reference.objectNumber} 0 R`;
  } catch {
    return undefined;
  }
}

function imageEntries(width: number, height: number, components: 1 | 3): Readonly<Record<string, string>> {
  return {
    Type: '/XObject',
    Subtype: '/Image',
    Width: String(width),
    Height: String(height),
    ColorSpace: components === 1 ? '/DeviceGray' : '/DeviceRGB',
    BitsPerComponent: '8',
  };
}
