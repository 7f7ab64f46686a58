/** A picture file to pages, one for each picture in it. */
import sharp, { type Metadata, type Sharp } from 'sharp';
import { type ExhibitProblem, exhibitProblem, Refusal } from '../exhibit-problem.ts';
import type { Limits } from '../limits.ts';
import { type PackedPicture, type PicturePage, picturePdf } from '../picture-pdf.ts';
import type { Format } from '../recognise/format.ts';
import { indexOfSignature } from '../recognise/signature.ts';
import type { ExhibitRequest, Step } from '../rendition.ts';
import { TOOLS } from '../tools.ts';
import { packPicture } from './pack-picture.ts';

export type PictureFormat = Extract<Format, 'jpeg' | 'png' | 'tiff' | 'webp' | 'gif' | 'avif'>;

export interface PreparedPictures {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly steps: readonly Step[];
  readonly problems: readonly ExhibitProblem[];
}

/** Refuses by a throw; the size of each picture is known from its header before it is decoded. */
export async function prepareImage(
  bytes: Uint8Array,
  format: PictureFormat,
  request: ExhibitRequest,
  limits: Limits,
): Promise<PreparedPictures> {
  if (format === 'png') checkPngHeader(bytes, limits);
  const first = await headerOf(bytes, 0, limits);
  const count = first.pages ?? 1;
  if (count > limits.pages) throw new Refusal('exhibit.too-many-pages');
  const pages: PicturePage[] = [];
  for (let index = 0; index < count; index += 1) {
    const header = index === 0 ? first : await headerOf(bytes, index, limits);
    const picture = await pixelsOf(bytes, index, header, isExact(format, header), limits);
    pages.push(onPage(picture, request.alt?.(index + 1)));
  }
  return {
    bytes: await picturePdf(pages, request.language),
    pages: count,
    steps: [
      { action: 'decoded, turned upright, put on white, made sRGB; metadata left out; coded anew', tool: TOOLS.sharp },
      { action: 'put into a new file', tool: TOOLS.pdf },
    ],
    problems: count > 1 ? [exhibitProblem('exhibit.frames-as-pages')] : [],
  };
}

function open(bytes: Uint8Array, index: number, limits: Limits): Sharp {
  return sharp(bytes, {
    page: index,
    pages: 1,
    limitInputPixels: limits.pixels,
    failOn: 'error',
    sequentialRead: true,
  });
}

async function headerOf(bytes: Uint8Array, index: number, limits: Limits): Promise<Metadata> {
  let header: Metadata;
  try {
    header = await sharp(bytes, { page: index, pages: 1, limitInputPixels: false, failOn: 'error' }).metadata();
  } catch {
    throw new Refusal('exhibit.damaged');
  }
  const { width, height } = header;
  if (width * height > limits.pixels || Math.max(width, height) > limits.side)
    throw new Refusal('exhibit.page-too-large');
  return header;
}

async function pixelsOf(
  bytes: Uint8Array,
  index: number,
  header: Metadata,
  exact: boolean,
  limits: Limits,
): Promise<PackedPicture> {
  const grey = header.space === 'b-w' || header.space === 'grey16';
  const upright = open(bytes, index, limits).autoOrient().flatten({ background: '#ffffff' });
  try {
    return await packPicture(upright.toColourspace(grey ? 'b-w' : 'srgb'), exact);
  } catch {
    throw new Refusal('exhibit.damaged');
  }
}

/** Kept without loss when the original was and is no photograph too large for that. */
function isExact(format: PictureFormat, { width, height }: Metadata): boolean {
  const lossy = format === 'jpeg' || format === 'avif';
  return !lossy && width * height <= 12_000_000;
}

/** A4, in points. */
const SHEET = [595.28, 841.89] as const;
const MARGIN = 36;
/** Pixels are never larger than on an old screen: 96 to the inch. */
const LARGEST_PIXEL = 72 / 96;

/** Upright or lying, as the picture is; centred, never enlarged. */
function onPage(picture: PackedPicture, alt: string | undefined): PicturePage {
  const { width, height } = picture;
  const page = width > height ? ([SHEET[1], SHEET[0]] as const) : SHEET;
  const scale = Math.min(LARGEST_PIXEL, (page[0] - 2 * MARGIN) / width, (page[1] - 2 * MARGIN) / height);
  const [across, up] = [width * scale, height * scale];
  const place = [(page[0] - across) / 2, (page[1] - up) / 2, across, up] as const;
  return { picture, page, place, ...(alt === undefined ? {} : { alt }) };
}

/** libpng refuses sizes beyond its own limit as damage; here they are told for what they are. */
function checkPngHeader(bytes: Uint8Array, { pixels, side }: Limits): void {
  if (bytes.length < 33) throw new Refusal('exhibit.damaged');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width * height > pixels || Math.max(width, height) > side) throw new Refusal('exhibit.page-too-large');
  if (isAnimatedPng(bytes)) throw new Refusal('exhibit.animated-unread');
}

function isAnimatedPng(bytes: Uint8Array): boolean {
  const control = indexOfSignature(bytes, 'acTL');
  const data = indexOfSignature(bytes, 'IDAT');
  return control >= 0 && (data < 0 || control < data);
}
