import type { FoundText } from '../found-text.ts';
import type { DrawnText } from './page-text.ts';
import type { PdfFile } from './pdf-file.ts';
import { isDictionary, nameOf, type PdfDictionary, PdfReference, type PdfValue } from './pdf-values.ts';

/** Elements that stand inside a line; every other one is a paragraph, a cell or a part of its own. */
const INLINE: ReadonlySet<string> = new Set([
  'Span',
  'Link',
  'Reference',
  'Em',
  'Strong',
  'Quote',
  'Code',
  'Annot',
  'Sub',
  'Lbl',
]);

/** Elements inside each other; more is no document of ours. */
const DEEPEST = 100;

/**
 * The drawn words in the order and the paragraphs of the tags (ISO 32000-1, 14.7), as a screen reader says them, over
 * line and page ends; then those that belong to no tag: running heads, page numbers.
 */
export function taggedText(
  file: PdfFile,
  structure: PdfValue | undefined,
  pages: ReadonlyMap<number, readonly DrawnText[]>,
): readonly FoundText[] {
  const reading = new Reading(file, pages);
  const root = file.dictionary(structure);
  if (root !== undefined) reading.read(root.get('K'), undefined, reading.paragraph(), 0);
  return [...reading.texts(), ...reading.rest()];
}

class Reading {
  readonly #file: PdfFile;
  readonly #paragraphs: string[][] = [];
  readonly #marked = new Map<string, string>();
  readonly #furniture: string[] = [];

  constructor(file: PdfFile, pages: ReadonlyMap<number, readonly DrawnText[]>) {
    this.#file = file;
    for (const [page, drawn] of pages) {
      for (const { mark, text } of drawn) {
        if (mark === undefined) this.#furniture.push(text);
        else this.#marked.set(`${page} ${mark}`, (this.#marked.get(`${page} ${mark}`) ?? '') + text);
      }
    }
  }

  paragraph(): string[] {
    const parts: string[] = [];
    this.#paragraphs.push(parts);
    return parts;
  }

  texts(): readonly FoundText[] {
    return this.#paragraphs
      .filter((parts) => parts.length > 0)
      .map((parts) => ({ place: 'text', text: parts.join('') }));
  }

  /** What is drawn and no element claims. */
  rest(): readonly FoundText[] {
    return [...this.#furniture, ...this.#marked.values()].map((text) => ({ place: 'text', text }));
  }

  /** `page` is the page of marks that name none of their own. */
  read(kid: PdfValue | undefined, page: number | undefined, into: string[], depth: number): void {
    if (depth > DEEPEST) return;
    if (typeof kid === 'number') return this.#claim(page, kid, into);
    const value = this.#file.resolve(kid);
    if (Array.isArray(value)) {
      for (const part of value as readonly PdfValue[]) this.read(part, page, into, depth + 1);
    } else if (isDictionary(value)) this.#dictionary(value, page, into, depth);
  }

  #dictionary(value: PdfDictionary, page: number | undefined, into: string[], depth: number): void {
    const own = value.get('Pg');
    const at = own instanceof PdfReference ? own.object : page;
    const mark = value.get('MCID');
    if (typeof mark === 'number') return this.#claim(at, mark, into);
    if (!value.has('K')) return;
    const inline = INLINE.has(nameOf(value.get('S')) ?? '');
    this.read(value.get('K'), at, inline ? into : this.paragraph(), depth + 1);
  }

  #claim(page: number | undefined, mark: number, into: string[]): void {
    const key = `${page} ${mark}`;
    const text = this.#marked.get(key);
    if (text === undefined) return;
    into.push(text);
    this.#marked.delete(key);
  }
}
