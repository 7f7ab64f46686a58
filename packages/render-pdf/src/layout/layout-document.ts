import type { Document, RenderOptions, Section } from '@sanctions-packet/core/document';
import { MARGIN, PAPER } from '../design.ts';
import type { FaceSet } from '../fonts/face-set.ts';
import { layoutBlocks } from './blocks.ts';
import type { LaidOutDocument, OutlineEntry, Page } from './boxes.ts';
import { Column } from './column.ts';
import { layoutContents } from './contents.ts';
import { ANCHOR, type LayoutContext } from './context.ts';
import { listedExhibits } from './exhibit-rows.ts';
import { bodyBottom, bodyTop, type Furniture, furniture, furniturePlacements, type SheetSize } from './furniture.ts';
import { wordsOf } from './inline-pieces.ts';
import { noteStrips } from './note.ts';
import { type Body, paginate } from './paginate.ts';
import { resolvePageNumbers } from './resolve-numbers.ts';
import type { Sheet } from './strip.ts';
import type { StructureNode } from './structure.ts';
import { textStyles } from './text-styles.ts';
import { layoutTitle } from './title.ts';

/**
 * Lays out a document: a tree in, pages of placed boxes out. Pure. The document's letters and images have been
 * checked before; one that is missing here throws.
 */
export function layoutDocument(
  document: Document,
  faces: FaceSet,
  images: RenderOptions['images'],
  { numbering, exhibits = new Map() }: Pick<RenderOptions, 'numbering' | 'exhibits'> = {},
): LaidOutDocument {
  const sheets = sheetSizes(document);
  const context = layoutContext(document, faces, { images: images ?? new Map(), exhibits }, sheets);
  const furnitures = {
    upright: furnitureOf(context, sheets.upright),
    landscape: furnitureOf(context, sheets.landscape),
  };
  const bodies: Record<Sheet, Body> = {
    upright: bodyOf(sheets.upright, furnitures.upright),
    landscape: bodyOf(sheets.landscape, furnitures.landscape),
  };
  const root: StructureNode = { type: 'Document', children: [] };
  const column = new Column();
  const sized = { ...context, bodyHeights: { upright: bodies.upright.height, landscape: bodies.landscape.height } };
  layoutTitle(sized, document, column, root);
  layoutBlocks(sized, document.opening, column, root, 1);
  layoutContents(sized, document, column, root);
  layoutBlocks(sized, document.sections, column, root, 1);
  const { pages, destinations } = paginate(column.strips, bodies);
  const numberOf = numbering?.page ?? ((own: number) => own);
  const furnished = pages.map(({ sheet, placements }, index): Page => {
    const size = sheets[sheet];
    const frame = furniturePlacements(furnitures[sheet], size, numberOf(index + 1), numbering?.pages ?? pages.length);
    return { width: size.width, height: size.height, placements: [...frame, ...placements] };
  });
  return {
    pages: resolvePageNumbers(furnished, destinations),
    root,
    destinations,
    outline: outlineOf(document.sections),
  };
}

function sheetSizes(document: Document): Record<Sheet, SheetSize> {
  const { width, height } = PAPER[document.page.size];
  return {
    upright: { width, height, side: MARGIN.side },
    landscape: { width: height, height: width, side: MARGIN.landscapeSide },
  };
}

function furnitureOf(context: LayoutContext, sheet: SheetSize): Furniture {
  return furniture(context, sheet.width - 2 * sheet.side);
}

function bodyOf(sheet: SheetSize, own: Furniture): Body {
  const y = bodyTop(own);
  return { x: sheet.side, y, height: sheet.height - y - bodyBottom(own) };
}

function layoutContext(
  document: Document,
  faces: FaceSet,
  { images, exhibits }: Pick<LayoutContext, 'images' | 'exhibits'>,
  sheets: Record<Sheet, SheetSize>,
): LayoutContext {
  let notes = 0;
  const context: LayoutContext = {
    document,
    faces,
    images,
    exhibits,
    measures: {
      upright: sheets.upright.width - 2 * sheets.upright.side,
      landscape: sheets.landscape.width - 2 * sheets.landscape.side,
    },
    bodyHeights: { upright: 0, landscape: 0 },
    anchors: anchorsOf(document),
    nextNote: () => {
      notes += 1;
      return notes;
    },
    layoutNote: (request) => noteStrips(context, request),
    style: textStyles(faces),
  };
  return context;
}

function anchorsOf(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (sections: readonly Section[]): void => {
    for (const section of sections) {
      names.add(ANCHOR.section(section.id));
      visit(section.children.filter((child) => child.type === 'section'));
    }
  };
  visit(document.sections);
  for (const exhibit of listedExhibits(document)) names.add(ANCHOR.exhibit(exhibit));
  return names;
}

function outlineOf(sections: readonly Section[]): readonly OutlineEntry[] {
  return sections.map((section) => {
    const title = wordsOf(section.title);
    return {
      title: section.number === undefined ? title : `${section.number} ${title}`,
      anchor: ANCHOR.section(section.id),
      children: outlineOf(section.children.filter((child) => child.type === 'section')),
    };
  });
}
