import type { FoundText, PlaceOfText } from '../found-text.ts';
import { textOf } from './pdf-text-string.ts';
import { isDictionary, type PdfDictionary, PdfName, PdfStream, PdfString, type PdfValue } from './pdf-values.ts';

/** Where the strings under a key are met; under other keys they are written for programs. */
const PLACE_OF_KEY: Readonly<Record<string, PlaceOfText>> = {
  Alt: 'tags',
  ActualText: 'tags',
  E: 'tags',
  Lang: 'tags',
  T: 'tags',
  TU: 'tags',
  V: 'tags',
  Desc: 'tags',
  Contents: 'tags',
  URI: 'links',
  Dest: 'links',
  D: 'links',
  Names: 'links',
  F: 'links',
  UF: 'links',
  Author: 'properties',
  Creator: 'properties',
  Keywords: 'properties',
  Producer: 'properties',
  Subject: 'properties',
};

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Every string and every name of the objects of a file, each once for each place. */
export class ObjectWords {
  readonly #found = new Map<PlaceOfText, Set<string>>();

  /** `place` is where strings are met that stand under no key of their own. */
  read(value: PdfValue, place: PlaceOfText): void {
    if (value instanceof PdfName) this.#add('markup', value.name);
    else if (value instanceof PdfString) this.#add(place, textOf(value.bytes));
    else if (value instanceof PdfStream) this.read(value.dictionary, place);
    else if (Array.isArray(value)) for (const part of value as readonly PdfValue[]) this.read(part, place);
    else if (isDictionary(value)) this.#dictionary(value, place);
  }

  *found(): Generator<FoundText> {
    for (const [place, texts] of this.#found) for (const text of texts) yield { place, text: nameText(text) };
  }

  #dictionary(dictionary: PdfDictionary, place: PlaceOfText): void {
    for (const [key, part] of dictionary) {
      this.#add('markup', key);
      if (!isFingerprint(key, part)) this.read(part, placeUnder(key, dictionary, place));
    }
  }

  #add(place: PlaceOfText, text: string): void {
    const known = this.#found.get(place);
    if (known === undefined) this.#found.set(place, new Set([text]));
    else known.add(text);
  }
}

/** A title is that of a bookmark where the object has a parent, else of the document. */
function placeUnder(key: string, dictionary: PdfDictionary, place: PlaceOfText): PlaceOfText {
  if (key === 'Title') return dictionary.has('Parent') ? 'bookmarks' : 'properties';
  return Object.hasOwn(PLACE_OF_KEY, key) ? (PLACE_OF_KEY[key] ?? place) : place;
}

/** Sixteen bytes that are no text: the check sum of an attached file (ISO 32000-1, 7.11.4). */
function isFingerprint(key: string, value: PdfValue): boolean {
  return key === 'CheckSum' && value instanceof PdfString && value.bytes.length === 16;
}

/** Names are UTF-8 where their bytes are (ISO 32000-1, 7.3.5); what has been text already stays as it is. */
function nameText(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name) || /[^\0-\xff]/.test(name)) return name;
  try {
    return utf8.decode(Uint8Array.from(name, (character) => character.charCodeAt(0)));
  } catch {
    return name;
  }
}
