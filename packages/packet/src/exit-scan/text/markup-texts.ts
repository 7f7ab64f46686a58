import type { FoundText } from '../found-text.ts';
import { Unreadable } from '../found-text.ts';

export interface MarkupReading {
  /** Elements that end a paragraph where they begin and where they end; by default every element does. */
  readonly parts?: (element: string) => boolean;
  /** Elements that stand for a space. */
  readonly spaces?: ReadonlySet<string>;
  /** Elements whose white space is words; elsewhere it is the layout of the source. */
  readonly keepsSpace?: (element: string) => boolean;
}

/** Attributes that speak to a reader or name what he goes to; the others are written for programs. */
const SPEAKING =
  /(?:^|:)(?:alias|alt|anchor|aria-[a-z]+|author|descr|href|initials|lang|name|src|summary|tag|Target|title|tooltip)$/;

const EVERY = (): boolean => true;
const PIECE =
  /<!--([\s\S]*?)-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?([\s\S]*?)\?>|<(\/?)([^\s/>!?]+)((?:[^"'>]|"[^"]*"|'[^']*')*)>|<!([^>]*)>|([^<]+)/gy;
const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The words of XML or of our own HTML: paragraphs with their runs joined, attributes, comments, instructions. */
export function markupTexts(source: string, reading: MarkupReading = {}): readonly FoundText[] {
  const reader = new MarkupReader(reading);
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < source.length) {
    const piece = PIECE.exec(source);
    if (piece === null) throw new Unreadable('Markup with an open end');
    reader.take(piece);
  }
  return reader.finish();
}

class MarkupReader {
  readonly #parts: (element: string) => boolean;
  readonly #spaces: ReadonlySet<string>;
  readonly #keepsSpace: (element: string) => boolean;
  readonly #found: FoundText[] = [];
  /** By place, each once. */
  readonly #attributes = { markup: new Set<string>(), tags: new Set<string>() };
  /** Attributes of the tags met so far, as they are written: most tags are like one before. */
  readonly #tags = new Set<string>();
  #paragraph = '';
  #element = '';

  constructor({ parts = EVERY, spaces = new Set(), keepsSpace = EVERY }: MarkupReading) {
    this.#parts = parts;
    this.#spaces = spaces;
    this.#keepsSpace = keepsSpace;
  }

  take([, comment, data, instruction, closing, element, attributes = '', declaration, text]: RegExpExecArray): void {
    if (comment !== undefined) this.#add('comments', comment);
    else if (data !== undefined) this.#paragraph += data;
    else if (instruction !== undefined || declaration !== undefined)
      this.#add('markup', instruction ?? declaration ?? '');
    else if (element !== undefined) this.#tag(element, closing === '/', attributes);
    else if (text !== undefined) this.#words(text);
  }

  finish(): readonly FoundText[] {
    this.#end();
    for (const place of ['markup', 'tags'] as const) {
      for (const text of this.#attributes[place]) this.#add(place, text);
    }
    return this.#found;
  }

  #tag(element: string, closing: boolean, attributes: string): void {
    if (this.#parts(element)) this.#end();
    else if (this.#spaces.has(element)) this.#paragraph += ' ';
    this.#element = closing ? '' : element;
    this.#attributes.markup.add(element);
    const before = this.#tags.size;
    if (this.#tags.add(attributes).size > before) this.#read(attributes);
  }

  #read(attributes: string): void {
    const { markup, tags } = this.#attributes;
    if (attributes.includes('=')) {
      for (const [, name = '', double, single = ''] of attributes.matchAll(ATTRIBUTE)) {
        markup.add(name);
        (SPEAKING.test(name) ? tags : markup).add(unescaped(double ?? single));
      }
    } else if (/[^\s/]/.test(attributes)) markup.add(attributes);
  }

  #words(text: string): void {
    if (this.#keepsSpace(this.#element) || /\S/.test(text)) this.#paragraph += unescaped(text);
  }

  #end(): void {
    this.#add('text', this.#paragraph);
    this.#paragraph = '';
  }

  #add(place: FoundText['place'], text: string): void {
    if (/\S/.test(text)) this.#found.push({ place, text });
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9A-Fa-f]{1,6})|#(\d{1,7})|(\w+));/g,
    (all, hex?: string, decimal?: string, name = '') => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      if (hex === undefined && decimal === undefined)
        return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? all) : all;
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}
