import type { Parts } from '../canonicalize.ts';

const BODY = 'word/document.xml';
/** A page number in the contents, written before the pages are known. */
export const UNKNOWN_PAGE = '0';
const REFERENCE = new RegExp(
  `( PAGEREF (\\w+) \\\\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r>` +
    `<w:t xml:space="preserve">)${UNKNOWN_PAGE}(?=</w:t>)`,
  'g',
);

/** The parts with the page of each bookmark written where the contents refer to it. */
export function numberContents(parts: Parts, bookmarks: ReadonlyMap<string, number>): Parts {
  const body = parts.get(BODY);
  if (typeof body !== 'string') throw new Error('A Word file has a body.');
  const numbered = body.replace(REFERENCE, (_all, before: string, bookmark: string) => {
    const page = bookmarks.get(bookmark);
    if (page === undefined) throw new Error('The contents list a heading that stands on no page.');
    return `${before}${page}`;
  });
  return new Map([...parts, [BODY, numbered]]);
}
