/** The pages of a rendition as they go into a volume: each one form, so that nothing of it reaches the stamp. */
import {
  PDFArray,
  type PDFContext,
  type PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFObjectCopier,
  type PDFPage,
  PDFRawStream,
  type PDFRef,
} from 'pdf-lib';
import type { Rectangle } from './stamp-frame.ts';

export interface ExhibitPage {
  /** The page as a form XObject of the volume. */
  readonly form: PDFRef;
  readonly box: Rectangle;
  /** Degrees, clockwise. */
  readonly turn: number;
  readonly unit: number;
}

/** Copies the pages of a rendition made by this package: one stream and its own resources each. */
export async function exhibitPages(bytes: Uint8Array, target: PDFContext): Promise<readonly ExhibitPage[]> {
  const source = await PDFDocument.load(bytes, { updateMetadata: false });
  const copier = PDFObjectCopier.for(source.context, target);
  return source.getPages().map((page) => formOf(page, copier, target));
}

function formOf({ node }: PDFPage, copier: PDFObjectCopier, target: PDFContext): ExhibitPage {
  const content = node.Contents();
  const media = node.MediaBox();
  if (!(content instanceof PDFRawStream) || !(media instanceof PDFArray)) {
    throw new Error('Pages that this package did not make were handed in to be bound');
  }
  const box = sidesOf(media);
  const form = copier.copy(content);
  const own = form.dict;
  own.set(PDFName.of('Type'), PDFName.of('XObject'));
  own.set(PDFName.of('Subtype'), PDFName.of('Form'));
  own.set(PDFName.of('BBox'), target.obj([...box]));
  const resources = node.Resources();
  own.set(PDFName.of('Resources'), resources === undefined ? target.obj({}) : copier.copy(resources));
  const group = node.get(PDFName.of('Group'));
  if (group !== undefined) own.set(PDFName.of('Group'), copier.copy(group));
  return { form: target.register(form), box, turn: numberOf(node, 'Rotate', 0), unit: numberOf(node, 'UserUnit', 1) };
}

function sidesOf(media: PDFArray): Rectangle {
  const [left = 0, bottom = 0, right = 0, top = 0] = media
    .asArray()
    .map((_, at) => media.lookup(at, PDFNumber).asNumber());
  return [Math.min(left, right), Math.min(bottom, top), Math.max(left, right), Math.max(bottom, top)];
}

function numberOf(node: PDFDict, key: string, otherwise: number): number {
  return node.lookupMaybe(PDFName.of(key), PDFNumber)?.asNumber() ?? otherwise;
}
