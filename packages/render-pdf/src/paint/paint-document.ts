import type { Document, ImageResource, RenderOptions } from '@sanctions-packet/core/document';
import type { Face } from '../fonts/face.ts';
import type { LaidOutDocument } from '../layout/boxes.ts';
import { Annotations, type LinkSetting } from './annotations.ts';
import { colourProfile } from './colour-profile.ts';
import { writeExtract } from './extract-attachment.ts';
import { writeFont } from './font-objects.ts';
import { FontUse } from './font-use.ts';
import { writeImage } from './images.ts';
import { Marks } from './marks.ts';
import { writeMetadata } from './metadata.ts';
import { writeOutline } from './outline.ts';
import { type PageResources, pageContent } from './page-content.ts';
import { PdfWriter, type Reference } from './pdf-writer.ts';
import { writeStructure } from './structure-tree.ts';
import { bytesOf, literal, number } from './syntax.ts';

export type Painted =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** Keys of the images that cannot be read. */
  | { readonly ok: false; readonly unreadable: readonly string[] };

/** Writes laid out pages as a tagged PDF; the same bytes for the same layout, document and date. */
export async function paintDocument(
  laidOut: LaidOutDocument,
  document: Document,
  options: Pick<RenderOptions, 'date' | 'images'>,
): Promise<Painted> {
  const writer = new PdfWriter();
  const images = await writeImages(writer, laidOut, options.images ?? new Map());
  if (images.unreadable.length > 0) return { ok: false, unreadable: images.unreadable };
  const marks = new Marks();
  const fonts = new Map<Face, FontUse>();
  const resources = pageResources(fonts, images.names);
  const contents = laidOut.pages.map((page, index) => pageContent(page, index, resources, marks));

  const pageReferences = laidOut.pages.map(() => writer.reserve());
  const setting: LinkSetting = { pages: laidOut.pages, pageReferences, destinations: laidOut.destinations };
  const annotations = new Annotations(writer, setting, marks);
  const tree = writer.reserve();
  const shared = writer.write(resourcesOf(writer, fonts, images.references));
  laidOut.pages.forEach((page, index) => {
    const links = annotations.ofPage(index);
    const content = writer.stream(bytesOf(contents[index] ?? ''));
    writer.write(
      `<</Type/Page/Parent ${tree}/MediaBox[0 0 ${number(page.width)} ${number(page.height)}]/Resources ${shared}` +
        `/Contents ${content}/StructParents ${index}/Tabs/S${links.length === 0 ? '' : `/Annots[${links.join(' ')}]`}>>`,
      pageReferences[index],
    );
  });
  writer.write(`<</Type/Pages/Count ${pageReferences.length}/Kids[${pageReferences.join(' ')}]>>`, tree);
  const structure = writeStructure(writer, laidOut.root, marks, annotations, pageReferences);
  const outline = writeOutline(writer, laidOut.outline, setting);
  const { info, metadata } = writeMetadata(writer, document, options.date);
  const root = writer.write(
    `<</Type/Catalog/Pages ${tree}/Lang${literal(document.language)}/MarkInfo<</Marked true>>/StructTreeRoot ${structure}` +
      `/ViewerPreferences<</DisplayDocTitle true>>/Metadata ${metadata}/OutputIntents[${outputIntent(writer)}]` +
      `${writeExtract(writer, document, options.date)}` +
      `${outline === undefined ? '' : `/Outlines ${outline}/PageMode/UseOutlines`}>>`,
  );
  return { ok: true, bytes: writer.finish(root, info) };
}

function outputIntent(writer: PdfWriter): Reference {
  const profile = writer.fixedStream(colourProfile(), { N: '3' });
  return writer.write(
    `<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile ${profile}>>`,
  );
}

function pageResources(fonts: Map<Face, FontUse>, images: ReadonlyMap<string, string>): PageResources {
  return {
    font({ style: { face } }) {
      const known = fonts.get(face);
      if (known !== undefined) return known;
      const use = new FontUse(face, `F${fonts.size + 1}`);
      fonts.set(face, use);
      return use;
    },
    image(key) {
      const name = images.get(key);
      if (name === undefined) throw new Error('A figure without its image reached the painter.');
      return name;
    },
  };
}

function resourcesOf(writer: PdfWriter, fonts: ReadonlyMap<Face, FontUse>, images: readonly Reference[]): string {
  const named = [...fonts.values()].map((use) => `/${use.resource} ${writeFont(writer, use)}`);
  const objects = images.map((reference, index) => `/I${index + 1} ${reference}`);
  return `<</Font<<${named.join('')}>>${objects.length === 0 ? '' : `/XObject<<${objects.join('')}>>`}>>`;
}

interface WrittenImages {
  readonly names: ReadonlyMap<string, string>;
  readonly references: readonly Reference[];
  readonly unreadable: readonly string[];
}

/** The images that the pages show, in the order of their first figure. */
async function writeImages(
  writer: PdfWriter,
  laidOut: LaidOutDocument,
  images: ReadonlyMap<string, ImageResource>,
): Promise<WrittenImages> {
  const keys = new Set<string>();
  for (const page of laidOut.pages)
    for (const { boxes } of page.placements) for (const box of boxes) if (box.kind === 'image') keys.add(box.image);
  const names = new Map<string, string>();
  const references: Reference[] = [];
  const unreadable: string[] = [];
  for (const key of keys) {
    const image = images.get(key);
    const reference = image === undefined ? undefined : await writeImage(writer, image);
    if (reference === undefined) unreadable.push(key);
    else {
      references.push(reference);
      names.set(key, `I${references.length}`);
    }
  }
  return { names, references, unreadable };
}
