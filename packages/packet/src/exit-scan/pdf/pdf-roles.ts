import { Unreadable } from '../found-text.ts';
import type { PdfFile } from './pdf-file.ts';
import { isDictionary, nameOf, type PdfDictionary, PdfReference, PdfStream, type PdfValue } from './pdf-values.ts';

/** What a stream is for. */
export type StreamRole = 'page' | 'map' | 'binary' | 'picture' | 'markup' | 'attachment';

/** Keys under which a stream is referred to, and what it is for. Fonts, colours and glyph numbers hold no words. */
const BY_KEY: Readonly<Record<string, StreamRole>> = {
  Contents: 'page',
  ToUnicode: 'map',
  FontFile2: 'binary',
  CIDToGIDMap: 'binary',
  DestOutputProfile: 'binary',
  Metadata: 'markup',
  SMask: 'picture',
};

/** What each stream of a file is for, by its object's number. Throws when one has no use that is known. */
export function streamRoles(file: PdfFile): ReadonlyMap<number, StreamRole> {
  const roles = new Map<number, StreamRole>();
  for (const value of file.objects.values()) {
    for (const dictionary of dictionariesIn(value)) {
      for (const [key, role] of Object.entries(BY_KEY)) {
        for (const used of listOf(dictionary.get(key))) {
          if (used instanceof PdfReference) roles.set(used.object, role);
        }
      }
    }
  }
  for (const [number, value] of file.objects) {
    if (!(value instanceof PdfStream)) continue;
    const own = ownRole(value.dictionary);
    if (own !== undefined) roles.set(number, own);
    if (!roles.has(number)) throw new Unreadable('A PDF stream of no known use');
  }
  return roles;
}

/** What a stream says of itself. */
function ownRole(dictionary: PdfDictionary): StreamRole | undefined {
  const [type, subtype] = [nameOf(dictionary.get('Type')), nameOf(dictionary.get('Subtype'))];
  if (type === 'EmbeddedFile') return 'attachment';
  if (type === 'Metadata') return 'markup';
  return subtype === 'Image' ? 'picture' : undefined;
}

function listOf(value: PdfValue | undefined): readonly PdfValue[] {
  return Array.isArray(value) ? (value as readonly PdfValue[]) : value === undefined ? [] : [value];
}

/** Every dictionary of an object, those inside others too. */
export function* dictionariesIn(value: PdfValue): Generator<PdfDictionary> {
  if (Array.isArray(value)) {
    for (const part of value as readonly PdfValue[]) yield* dictionariesIn(part);
    return;
  }
  const dictionary = value instanceof PdfStream ? value.dictionary : value;
  if (!isDictionary(dictionary)) return;
  yield dictionary;
  for (const part of dictionary.values()) yield* dictionariesIn(part);
}
