/** Tags for pages that are pictures: a Figure each, among the elements of the front document. */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
} from 'pdf-lib';
import type { Rectangle } from './stamp-frame.ts';

export interface FigurePage {
  readonly page: PDFRef;
  /** The last page before it that belongs to the front document. */
  readonly behind: PDFRef;
  readonly box: Rectangle;
  readonly alternative: string;
}

/** Adds an element for each page and returns the key of each in the tree of parents. */
export function addFigureTags({ context, catalog }: PDFDocument, figures: readonly FigurePage[]): readonly number[] {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const body = root.get(PDFName.of('K'));
  const element = root.lookup(PDFName.of('K'), PDFDict);
  const parents = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
  const first = root.lookup(PDFName.of('ParentTreeNextKey'), PDFNumber).asNumber();
  if (!(body instanceof PDFRef)) throw new Error('The front document of a volume is not tagged as expected');

  const behind = new Map<PDFRef, PDFRef[]>();
  const keys = figures.map((figure, index) => {
    const tag = context.obj({ S: 'Figure', P: body, Pg: figure.page, K: 0 });
    tag.set(PDFName.of('Alt'), PDFHexString.fromText(figure.alternative));
    tag.set(PDFName.of('A'), context.obj({ O: 'Layout', Placement: 'Block', BBox: [...figure.box] }));
    const reference = context.register(tag);
    behind.set(figure.behind, [...(behind.get(figure.behind) ?? []), reference]);
    parents.push(PDFNumber.of(first + index));
    parents.push(context.obj([reference]));
    return first + index;
  });
  root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(first + figures.length));
  element.set(PDFName.of('K'), withFigures(element, behind));
  return keys;
}

/** The elements in the order of reading: figures stand behind the last element of the page before them. */
function withFigures(element: PDFDict, behind: ReadonlyMap<PDFRef, readonly PDFRef[]>): PDFArray {
  const { context } = element;
  const kids = element.lookup(PDFName.of('K'), PDFArray).asArray();
  const pages = kids.map((kid) => firstPage(context.lookup(kid), context));
  const ordered = PDFArray.withContext(context);
  kids.forEach((kid, index) => {
    ordered.push(kid);
    const page = pages[index];
    const isLast = page !== undefined && !pages.slice(index + 1).includes(page);
    if (isLast) for (const figure of behind.get(page) ?? []) ordered.push(figure);
  });
  return ordered;
}

/** The page of an element: its own, else that of the first inside it. */
function firstPage(value: unknown, context: PDFContext): PDFRef | undefined {
  if (value instanceof PDFArray) {
    for (const kid of value.asArray()) {
      const found = firstPage(context.lookup(kid), context);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!(value instanceof PDFDict)) return undefined;
  const own = value.get(PDFName.of('Pg'));
  return own instanceof PDFRef ? own : firstPage(value.lookup(PDFName.of('K')), context);
}
