import {
  ExternalHyperlink,
  type IContext,
  type IParagraphOptions,
  type IXmlableObject,
  Paragraph,
  type ParagraphChild,
} from 'docx';

type Look = Omit<IParagraphOptions, 'children'>;

const properties = new Map<string, readonly IXmlableObject[]>();

/**
 * A paragraph as docx makes it. docx makes a tree of objects for what is said of each, and each is like a hundred
 * others; it is asked once, and the others follow.
 */
export function paragraphOf(look: Look, children: readonly ParagraphChild[]): Paragraph {
  // docx numbers the lists, and gives the addresses of links numbers of its own, while it writes.
  const leadsAway = children.flatMap(partsOf).some((child) => child instanceof ExternalHyperlink);
  const isOwn = look.numbering !== undefined || leadsAway;
  if (isOwn) return new Paragraph({ ...look, children });
  // docx takes for a child whatever says what it becomes.
  return new StyledParagraph(look, children) as unknown as Paragraph;
}

/** A block as docx's own object: at the end of a section docx writes into the paragraph. */
export function asDocxs<T extends object>(block: T | StyledParagraph): T | Paragraph {
  return block instanceof StyledParagraph ? block.asDocxs() : block;
}

class StyledParagraph {
  readonly rootKey = 'w:p';
  readonly #look: Look;
  readonly #children: readonly ParagraphChild[];

  constructor(look: Look, children: readonly ParagraphChild[]) {
    this.#look = look;
    this.#children = children;
  }

  asDocxs(): Paragraph {
    return new Paragraph({ ...this.#look, children: this.#children });
  }

  prepForXml(context: IContext): IXmlableObject {
    const content = [...propertiesOf(this.#look, context)];
    for (const child of this.#children.flatMap(partsOf)) {
      const xmlable = child.prepForXml(context);
      if (xmlable === undefined) throw new Error('Words of a paragraph that become nothing');
      content.push(xmlable);
    }
    return { 'w:p': content };
  }
}

interface Writable {
  prepForXml(context: IContext): IXmlableObject | undefined;
}

/** A bookmark and some runs are written as several elements. */
function partsOf(child: ParagraphChild): readonly Writable[] {
  const { writtenAs } = child as { readonly writtenAs?: readonly ParagraphChild[] };
  if (writtenAs !== undefined) return writtenAs.flatMap(partsOf);
  return [child as Writable];
}

function propertiesOf(look: Look, context: IContext): readonly IXmlableObject[] {
  const key = JSON.stringify(look);
  const known = properties.get(key);
  if (known !== undefined) return known;
  const made = new Paragraph(look).prepForXml(context)?.['w:p'];
  if (!Array.isArray(made)) throw new Error('This version of docx writes paragraphs in another way.');
  properties.set(key, made);
  return made;
}
