import { FileChild, type IContext, type IXmlableObject } from 'docx';
import { xmlOf } from '../parts/xmlable.ts';

/** Stands in the part for a block that is written already; the tree's own texts cannot hold a `<`. */
const PLACE = 'sp:block';
const PLACES = new RegExp(`<${PLACE}>(\\d+)</${PLACE}>`, 'g');
/** docx writes `{reference-instance}` for the number of a list, which is known when all lists are. */
const LIST = /\{([^{}]+)\}/g;

/** The XML of blocks of the body, in the order in which they were written. */
export type Written = string[];

/**
 * A block that becomes XML as soon as docx asks for it, and is forgotten. docx makes one tree of objects for the whole
 * body, as large as the body's own; of 300 pages the two together took most of the memory.
 */
export class WrittenBlock extends FileChild {
  #block: FileChild | undefined;
  readonly #written: Written;

  constructor(block: FileChild, written: Written) {
    super(PLACE);
    this.#block = block;
    this.#written = written;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xmlable = this.#block?.prepForXml(context);
    this.#block = undefined;
    if (xmlable === undefined) return undefined;
    const xml = xmlOf(xmlable);
    // docx looks for pictures in the part itself.
    if (xml.includes('<pic:pic')) return xmlable;
    this.#written.push(xml);
    return { [PLACE]: String(this.#written.length - 1) };
  }
}

/** A part with its blocks put in; `lists` has the number of each list by `reference-instance`. */
export function withBlocks(part: string, written: Written, lists: ReadonlyMap<string, number>): string {
  return part.replace(PLACES, (_all, index: string) => {
    const xml = written[Number(index)] ?? '';
    return xml.includes('{') ? xml.replace(LIST, (all, key: string) => String(lists.get(key) ?? all)) : xml;
  });
}
