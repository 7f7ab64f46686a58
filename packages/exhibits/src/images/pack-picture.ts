/** Pixels to what a PDF can hold, with nothing of the file they came from. */
import type { Sharp } from 'sharp';
import { joinBytes } from '../archive/read-zip.ts';
import type { PackedPicture } from '../picture-pdf.ts';

const QUALITY = 88;

/** `exact` keeps every pixel; otherwise JPEG without thinning colours. The pipeline must give 8-bit grey or sRGB. */
export async function packPicture(pipeline: Sharp, exact: boolean): Promise<PackedPicture> {
  const { data, info } = exact
    ? await pipeline
        .png({ compressionLevel: 9, palette: false, progressive: false })
        .toBuffer({ resolveWithObject: true })
    : await pipeline.jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4' }).toBuffer({ resolveWithObject: true });
  const channels = info.channels === 1 ? 1 : 3;
  const bytes = exact ? pixelData(data) : new Uint8Array(data);
  return { packing: exact ? 'png' : 'jpeg', bytes, channels, width: info.width, height: info.height };
}

/** Data of the IDAT chunks of a PNG that is known to be sound: they make one zlib stream. */
function pixelData(png: Uint8Array): Uint8Array {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = 8; at + 12 <= png.length; at += 12 + view.getUint32(at)) {
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (type === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + view.getUint32(at)));
  }
  return joinBytes(parts);
}
