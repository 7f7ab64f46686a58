import { type FoundText, Unreadable } from '../found-text.ts';
import { pictureTexts } from '../picture-texts.ts';
import { markupTexts } from '../text/markup-texts.ts';
import { ObjectWords } from './object-words.ts';
import { type DrawnText, pageText } from './page-text.ts';
import { decoded, latin1, PdfFile } from './pdf-file.ts';
import { type PdfFont, readFont } from './pdf-font.ts';
import { type StreamRole, streamRoles } from './pdf-roles.ts';
import { isDictionary, nameOf, type PdfDictionary, PdfStream, type PdfValue } from './pdf-values.ts';
import { taggedText } from './tagged-text.ts';

/** Attached files are read by whoever called: they may be of any kind. */
export type ReadAttachment = (bytes: Uint8Array) => Iterable<FoundText>;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Everything that a reader, a screen reader or a program can read in a PDF of this program: the words drawn on the
 * pages, every string and every name of every object, the XMP packet, the attached files. Throws `Unreadable`.
 */
export function* pdfTexts(bytes: Uint8Array, readAttachment: ReadAttachment): Generator<FoundText> {
  const file = new PdfFile(bytes);
  const roles = streamRoles(file);
  const catalog = file.dictionary(file.trailer.get('Root'));
  if (catalog === undefined) throw new Unreadable('A PDF without a root');
  yield* taggedText(file, catalog.get('StructTreeRoot'), drawnPages(file));
  const words = new ObjectWords();
  for (const value of file.objects.values()) words.read(value, 'markup');
  yield* words.found();
  for (const [number, value] of file.objects) {
    if (value instanceof PdfStream) yield* streamTexts(value, roles.get(number), readAttachment);
  }
}

function* streamTexts(
  stream: PdfStream,
  role: StreamRole | undefined,
  readAttachment: ReadAttachment,
): Generator<FoundText> {
  if (role === 'markup') {
    for (const { text } of markupTexts(utf8Of(decoded(stream)))) yield { place: 'properties', text };
  } else if (role === 'attachment') yield* readAttachment(decoded(stream));
  else if (role === 'picture' && nameOf(stream.dictionary.get('Filter')) === 'DCTDecode')
    yield* pictureTexts(stream.data);
}

/** By the number of the page's object, the words drawn on it. */
function drawnPages(file: PdfFile): ReadonlyMap<number, readonly DrawnText[]> {
  const pages = new Map<number, readonly DrawnText[]>();
  const known = new Map<PdfValue, PdfFont>();
  for (const [number, value] of file.objects) {
    if (!isDictionary(value) || nameOf(value.get('Type')) !== 'Page') continue;
    const content = file.resolve(value.get('Contents'));
    if (!(content instanceof PdfStream)) throw new Unreadable('A PDF page without its content');
    pages.set(number, pageText(latin1(decoded(content)), fontsOf(file, value, known)));
  }
  return pages;
}

function fontsOf(file: PdfFile, page: PdfDictionary, known: Map<PdfValue, PdfFont>): ReadonlyMap<string, PdfFont> {
  const listed = file.dictionary(file.dictionary(page.get('Resources'))?.get('Font')) ?? new Map<string, PdfValue>();
  const fonts = new Map<string, PdfFont>();
  for (const [name, value] of listed) {
    const resolved = file.resolve(value) ?? null;
    const font = known.get(resolved) ?? readFont(file, resolved);
    known.set(resolved, font);
    fonts.set(name, font);
  }
  return fonts;
}

function utf8Of(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Unreadable('A PDF packet of properties in an unknown coding');
  }
}
