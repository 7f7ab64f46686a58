import {
  type ExhibitReference,
  type Inline,
  type InlineType,
  type NodeOf,
  type Note,
  stretches,
  type Text,
} from '@sanctions-packet/core/document';
import { COLOURS, NOTE, type TypeSize } from '../design.ts';
import type { FaceStyle } from '../fonts/face-set.ts';
import { isCommon } from '../fonts/fallback-faces.ts';
import type { LinkMark, LinkTarget, TextStyle } from './boxes.ts';
import { PENALTY } from './break-lines.ts';
import { tokens } from './break-opportunities.ts';
import { ANCHOR, fragment, fragments, type LayoutContext } from './context.ts';
import { type Piece, PieceBuilder } from './pieces.ts';
import type { Sheet } from './strip.ts';
import { element, type Leaf, leaf, type StructureNode } from './structure.ts';

export interface InlineSetting {
  readonly type: TypeSize;
  readonly face?: FaceStyle;
  readonly sheet: Sheet;
  /** Element that the words belong to. */
  readonly node: StructureNode;
  /** Contents and running heads show a title without its notes and links. */
  readonly plain?: boolean;
  /** Words belong to a link already. */
  readonly link?: LinkMark;
}

/** Inline nodes to pieces that lines are made of; lays out the notes met on the way. */
export function inlinePieces(
  context: LayoutContext,
  inlines: readonly Inline[],
  setting: InlineSetting,
): readonly Piece[] {
  const run = new InlineRun(context, setting);
  run.addAll(inlines);
  return run.pieces.finish();
}

class InlineRun {
  readonly pieces = new PieceBuilder();
  readonly #context: LayoutContext;
  readonly #setting: InlineSetting;
  #node: StructureNode;
  #leaf: Leaf | undefined;
  #link: LinkMark | undefined;
  #language: string;
  #bold: boolean;
  #italic: boolean;
  #afterNote = false;

  constructor(context: LayoutContext, setting: InlineSetting) {
    this.#context = context;
    this.#setting = setting;
    this.#node = setting.node;
    this.#link = setting.link;
    this.#language = context.document.language;
    this.#bold = setting.face === 'bold' || setting.face === 'boldItalic';
    this.#italic = setting.face === 'italic' || setting.face === 'boldItalic';
  }

  addAll(inlines: readonly Inline[]): void {
    for (const inline of inlines) this.#add(inline);
  }

  #add<T extends Inline>(inline: T): void {
    const handler = this.#handlers[inline.type] as (node: T) => void;
    handler(inline);
  }

  readonly #handlers: { readonly [T in InlineType]: (node: NodeOf<T>) => void } = {
    text: (node) => this.#text(node),
    emphasis: (node) => {
      const before = this.#italic;
      this.#italic = true;
      this.addAll(node.children);
      this.#italic = before;
    },
    strong: (node) => {
      const before = this.#bold;
      this.#bold = true;
      this.addAll(node.children);
      this.#bold = before;
    },
    link: (node) => this.#linked({ kind: 'address', href: node.href }, node.children),
    sectionReference: (node) => this.#reference(ANCHOR.section(node.section), node.children),
    exhibitReference: (node) => this.#exhibit(node),
    note: (node) => this.#note(node),
    lineBreak: () => {
      this.pieces.close('forced');
      this.#afterNote = false;
    },
  };

  #text(node: Text): void {
    const language = node.language ?? this.#context.document.language;
    if (language === this.#language) {
      this.#words(node.value);
      return;
    }
    const outer = this.#language;
    this.#within(element(this.#node, 'Span', { language }), () => {
      this.#language = language;
      this.#words(node.value);
      this.#language = outer;
    });
  }

  /** Words read from right to left are an element of their own, which says them in their order. */
  #words(value: string): void {
    for (const { text, turned } of stretches(value)) {
      if (turned) this.#within(element(this.#node, 'Span', { actualText: text }), () => this.#stretch(text));
      else this.#stretch(text);
    }
  }

  #stretch(value: string): void {
    const style = this.#style();
    this.#leaf ??= leaf(this.#node);
    const space = fragment(' ', style, this.#leaf, this.#link);
    const common = isCommon(value);
    for (const token of tokens(value)) {
      if (token.text !== '') this.#fragments(token.text, style, common);
      if (token.text !== '' || token.end === 'space') this.#afterNote = false;
      if (token.end === 'space') this.pieces.close('space', space);
      if (token.end === 'joint') this.pieces.close('joint', undefined, PENALTY.joint);
      if (token.end === 'soft')
        this.pieces.close('soft', fragment('\u00ad', style, this.#leaf, this.#link), PENALTY.soft);
    }
  }

  #fragments(text: string, style: TextStyle, common: boolean): void {
    if (common) this.pieces.add(fragment(text, style, this.#leaf, this.#link));
    else for (const part of fragments(text, style, this.#leaf, this.#link)) this.pieces.add(part);
  }

  #style(): TextStyle {
    const face: FaceStyle = this.#bold ? (this.#italic ? 'boldItalic' : 'bold') : this.#italic ? 'italic' : 'regular';
    const coloured = this.#link !== undefined && this.#link !== this.#setting.link;
    return this.#context.style(this.#setting.type, face, coloured ? { colour: COLOURS.accent } : undefined);
  }

  /** To the page of the volume where there is one, else to where this document says what the exhibit is. */
  #exhibit({ exhibit, page, children }: ExhibitReference): void {
    const bound = this.#context.exhibits.get(exhibit);
    if (bound === undefined) return this.#reference(ANCHOR.exhibit(exhibit), children);
    const at = page === undefined || bound.first === undefined ? bound.cover : bound.first + page - 1;
    this.#linked({ kind: 'file', file: bound.file, page: at }, children);
  }

  /** Leads somewhere only if the place is in this document; words that lead nowhere are plain words. */
  #reference(anchor: string, children: readonly Inline[]): void {
    if (this.#context.anchors.has(anchor)) this.#linked({ kind: 'anchor', anchor }, children);
    else this.addAll(children);
  }

  #linked(target: LinkTarget, children: readonly Inline[]): void {
    if (this.#setting.plain === true || this.#link !== undefined) {
      this.addAll(children);
      return;
    }
    const node = element(this.#node, 'Link');
    const words = wordsOf(children);
    const description = target.kind === 'address' ? (words === target.href ? words : `${words} ${target.href}`) : words;
    this.#within(node, () => {
      this.#link = { target, node, description };
      this.addAll(children);
      this.#link = undefined;
    });
  }

  #note(note: Note): void {
    if (this.#setting.plain === true) return;
    const number = this.#context.nextNote();
    const description = this.#context.document.labels.note.value.replace('{number}', String(number));
    const outer = this.#node;
    if (this.#afterNote) {
      this.#leaf ??= leaf(outer);
      this.pieces.add(this.#mark(',', this.#leaf));
    }
    const reference = element(outer, 'Reference');
    const link = element(reference, 'Link');
    const target: LinkTarget = { kind: 'anchor', anchor: ANCHOR.note(number) };
    this.pieces.add(this.#mark(String(number), leaf(link), { target, node: link, description }));
    const node = element(outer, 'Note', { id: `note-${number}` });
    this.#leaf = undefined;
    this.pieces.addNotes(
      this.#context.layoutNote({ number, paragraphs: note.children, node, sheet: this.#setting.sheet }),
    );
    this.#afterNote = true;
  }

  #mark(text: string, owner: Leaf, link?: LinkMark) {
    const { size } = this.#setting.type;
    const style = this.#context.style(this.#setting.type, 'regular', {
      scale: NOTE.markSize,
      rise: size * NOTE.markRise,
    });
    return fragment(text, style, owner, link);
  }

  #within(node: StructureNode, work: () => void): void {
    const outer = this.#node;
    this.#node = node;
    this.#leaf = undefined;
    work();
    this.#node = outer;
    this.#leaf = undefined;
  }
}

/** The words of inline nodes, without notes. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      if (inline.type === 'lineBreak') return ' ';
      return inline.type === 'note' ? '' : wordsOf(inline.children);
    })
    .join('');
}
