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

const USES = Object.entries(BY_KEY);

/** What each stream of a file is for, by its object's number. Throws when one has no use that is known. */
export function streamRoles(file: PdfFile): ReadonlyMap<number, StreamRole> {
  const roles = new Map<number, StreamRole>();
  for (const value of file.objects.values()) {
    visitDictionaries(value, (dictionary) => {
      for (const [key, role] of USES) {
        const used = dictionary.get(key);
        if (used === undefined) continue;
        for (const one of listOf(used)) if (one instanceof PdfReference) roles.set(one.object, role);
      }
    });
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

function listOf(value: PdfValue): readonly PdfValue[] {
  return Array.isArray(value) ? (value as readonly PdfValue[]) : [value];
}

/** Every dictionary of an object, those inside others too. */
export function visitDictionaries(value: PdfValue, visit: (dictionary: PdfDictionary) => void): void {
  if (Array.isArray(value)) {
    for (const part of value as readonly PdfValue[]) visitDictionaries(part, visit);
    return;
  }
  const dictionary = value instanceof PdfStream ? value.dictionary : value;
  if (!isDictionary(dictionary)) return;
  visit(dictionary);
  for (const part of dictionary.values()) if (typeof part === 'object') visitDictionaries(part, visit);
}
