import { type FoundText, Unreadable } from './found-text.ts';
import { pdfTexts } from './pdf/pdf-texts.ts';
import { pictureTexts } from './picture-texts.ts';
import { openTimestampsTexts, timeStampTexts } from './proof-texts.ts';
import { csvTexts } from './text/csv-texts.ts';
import { jsonTexts } from './text/json-texts.ts';
import { markupTexts } from './text/markup-texts.ts';
import { wordPartTexts } from './text/word-part-texts.ts';
import { readZip } from './zip-entries.ts';

/** Files inside files; ours have one inside the other at most. */
const DEEPEST = 5;

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Elements of HTML that stand inside a line. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/**
 * Everything that can be read in a file of this media type. Throws `Unreadable` for a file of another kind, or with
 * anything in it that no reader here understands.
 */
export function* fileTexts(mediaType: string, bytes: Uint8Array, depth = 0): Generator<FoundText> {
  if (depth > DEEPEST) throw new Unreadable('Files inside files without end');
  const inner = (part: Uint8Array): Generator<FoundText> => fileTexts(kindOf(part), part, depth + 1);
  switch (mediaType) {
    case 'application/pdf':
      return yield* pdfTexts(bytes, inner);
    case WORD:
      return yield* zipTexts(bytes, inner, true);
    case 'application/zip':
      return yield* zipTexts(bytes, inner, false);
    case 'application/json':
    case 'application/ld+json':
      return yield* jsonTexts(textOf(bytes));
    case 'text/csv':
      return yield* csvTexts(textOf(bytes));
    case 'text/html':
      return yield* markupTexts(textOf(bytes), { parts: (element) => !INLINE.has(element) });
    case 'application/xml':
      return yield* markupTexts(textOf(bytes));
    case 'application/timestamp-reply':
      return yield* timeStampTexts(bytes);
    case 'application/octet-stream':
      return yield* openTimestampsTexts(bytes);
    case 'image/png':
    case 'image/jpeg':
      return yield* pictureTexts(bytes);
    default:
      if (!mediaType.startsWith('text/')) throw new Unreadable('A file of an unknown kind');
      return yield* plainTexts(textOf(bytes));
  }
}

function* zipTexts(
  bytes: Uint8Array,
  inner: (part: Uint8Array) => Iterable<FoundText>,
  isWord: boolean,
): Generator<FoundText> {
  const { entries, comments } = readZip(bytes);
  for (const text of comments) yield { place: 'comments', text };
  for (const { name, bytes: part } of entries) {
    yield { place: 'file-name', text: name };
    if (isWord && /\.(?:xml|rels)$/.test(name)) yield* wordPartTexts(name, textOf(part));
    else yield* inner(part);
  }
}

function* plainTexts(source: string): Generator<FoundText> {
  for (const text of source.split(/\n\s*\n/)) yield { place: 'text', text };
}

/** By its first bytes; what begins like no other kind is read as text. */
function kindOf(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  if (start.startsWith('%PDF-')) return 'application/pdf';
  if (start.startsWith('PK\x03\x04')) return 'application/zip';
  if (start.startsWith('\x89PNG')) return 'image/png';
  if (start.startsWith('\xff\xd8')) return 'image/jpeg';
  if (start.startsWith('{')) return 'application/json';
  return /^\s*</.test(start) ? 'application/xml' : 'text/plain';
}

/** UTF-8, with or without its mark. */
function textOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Unreadable('A text that is not UTF-8');
  }
}
