/** The objects of a PDF, for looking at; made only from what pdfium wrote, never from the original. */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFStream,
} from 'pdf-lib';
import { Refusal } from '../../exhibit-problem.ts';

export interface Structure {
  readonly context: PDFContext;
  readonly catalog: PDFDict;
}

export async function readStructure(bytes: Uint8Array): Promise<Structure> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    return { context: document.context, catalog: document.catalog };
  } catch {
    throw new Refusal('exhibit.damaged');
  }
}

export function entry({ context }: Structure, dict: PDFDict | undefined, key: string): PDFObject | undefined {
  return dict === undefined ? undefined : context.lookup(dict.get(PDFName.of(key)));
}

/** The dictionary under a key, also that of a stream. */
export function dictEntry(structure: Structure, dict: PDFDict | undefined, key: string): PDFDict | undefined {
  return asDict(entry(structure, dict, key));
}

export function asDict(value: PDFObject | undefined): PDFDict | undefined {
  if (value instanceof PDFDict) return value;
  return value instanceof PDFStream ? value.dict : undefined;
}

export function arrayEntry({ context }: Structure, dict: PDFDict | undefined, key: string): readonly PDFObject[] {
  const value = dict === undefined ? undefined : context.lookup(dict.get(PDFName.of(key)));
  return value instanceof PDFArray ? value.asArray().flatMap((one) => context.lookup(one) ?? []) : [];
}

export function nameEntry(structure: Structure, dict: PDFDict | undefined, key: string): string | undefined {
  const value = entry(structure, dict, key);
  return value instanceof PDFName ? value.decodeText() : undefined;
}

/** Every dictionary of the file, also those inside others; each indirect object is entered once. */
export function allDicts({ context }: Structure): readonly PDFDict[] {
  const found: PDFDict[] = [];
  const visit = (value: PDFObject): void => {
    if (value instanceof PDFDict) {
      found.push(value);
      for (const inner of value.values()) visit(inner);
    } else if (value instanceof PDFArray) for (const inner of value.asArray()) visit(inner);
    else if (value instanceof PDFRawStream) visit(value.dict);
  };
  for (const [, value] of context.enumerateIndirectObjects()) visit(value);
  return found;
}

export interface PageNode {
  readonly dict: PDFDict;
  /** A value of the page or of the nearest node above that has it (7.7.3.4). */
  readonly inherited: (key: string) => PDFObject | undefined;
}

/** Leaves of the page tree in order. Refuses a tree with a circle, and more leaves than `most`. */
export function pageNodes(structure: Structure, most: number): readonly PageNode[] {
  const found: PageNode[] = [];
  const seen = new Set<PDFDict>();
  const visit = (dict: PDFDict, above: PageNode['inherited']): void => {
    if (seen.has(dict) || seen.size > most * 4) throw new Refusal('exhibit.damaged');
    seen.add(dict);
    const inherited = (key: string) => entry(structure, dict, key) ?? above(key);
    const kids = entry(structure, dict, 'Kids');
    if (!(kids instanceof PDFArray)) found.push({ dict, inherited });
    else for (const kid of kids.asArray()) visitKid(structure.context, kid, inherited);
    if (found.length > most) throw new Refusal('exhibit.too-many-pages');
  };
  const visitKid = (context: PDFContext, kid: PDFObject | PDFRef, above: PageNode['inherited']): void => {
    const dict = context.lookup(kid);
    if (dict instanceof PDFDict) visit(dict, above);
  };
  const root = dictEntry(structure, structure.catalog, 'Pages');
  if (root !== undefined) visit(root, () => undefined);
  return found;
}
