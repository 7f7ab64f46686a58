import type { RegimeWords } from '@sanctions-packet/core/regime';
import type { RemoteLink } from './links-of.ts';

/** How exhibits and their pages are called in one language. */
export type ExhibitWords = Pick<RegimeWords, 'exhibit' | 'exhibitAt' | 'exhibitPage'>;

/** The words of the document in which a link stands, and of the volume to which it leads. */
export interface LinkWords {
  readonly document: ExhibitWords;
  readonly volume: ExhibitWords;
}

/**
 * Whether a link leads where it says, given the text of every page of the file to which it leads. A cited page must be
 * the one that is stamped with the exhibit and that number, in the language of the volume; any other citation must lead to
 * a page that names the exhibit and is none of its own pages, which is its cover sheet.
 *
 * Without `words`, or where an older release called exhibits otherwise, the page must name the exhibit as the link does;
 * `sameLanguage` says whether it can, else its number is looked for.
 */
export function isSound(
  link: RemoteLink,
  pages: readonly string[] | undefined,
  sameLanguage: boolean,
  words?: LinkWords,
): boolean {
  const text = pages?.[link.page - 1];
  if (pages === undefined || text === undefined) return false;
  const cited = words === undefined ? undefined : citedBy(link.words, words.document);
  if (words === undefined || cited === undefined) return namesAlike(link.words, text, sameLanguage);
  const { number, page } = cited;
  const stamped = stampedPage(text, number, words.volume);
  if (stamped !== undefined) return stamped === page;
  const hasPage = page !== undefined && pages.some((one) => stampedPage(one, number, words.volume) === page);
  return !hasPage && bears(text, words.volume.exhibit(number));
}

interface Cited {
  readonly number: number;
  /** The first of the cited pages of the exhibit; absent where a link cites none. */
  readonly page?: number;
}

/** What the words of a link cite; nothing when they are not those of this language. */
function citedBy(said: string, words: ExhibitWords): Cited | undefined {
  const plainly = plain(said);
  const [number, first, last] = (plainly.match(/\d+/g) ?? []).map(Number);
  if (number === undefined || !bears(plainly, words.exhibit(number))) return undefined;
  if (first === undefined) return { number };
  const isPage = plainly === plain(words.exhibitPage(number, first));
  const isRange = last !== undefined && plainly === plain(words.exhibitAt(number, `pp. ${first}-${last}`));
  return isPage || isRange ? { number, page: first } : { number };
}

/** A number that stands for any page in a pattern: no exhibit has as many. */
const ANY_PAGE = 987_654_321;

/** Room after the stamp for the page number of the volume. */
const AFTER_STAMP = 40;

/** The number of an exhibit's own page that is stamped at the foot of a page of a volume. */
function stampedPage(text: string, number: number, words: ExhibitWords): number | undefined {
  const stamp = plain(words.exhibitPage(number, ANY_PAGE));
  const pattern = escaped(stamp).replace(String(ANY_PAGE), '(\\d+)');
  const foot = plain(text).slice(-(stamp.length + AFTER_STAMP));
  const found = new RegExp(`(?<!\\d)${pattern}(?!\\d)`).exec(foot)?.[1];
  return found === undefined ? undefined : Number(found);
}

function namesAlike(said: string, text: string, sameLanguage: boolean): boolean {
  const [exhibit = ''] = said.split(',');
  if (sameLanguage) return bears(text, exhibit);
  return (exhibit.match(/\d+/g) ?? []).every((number) => bears(text, number));
}

/** Whether these words stand in a text, and are not the beginning of a longer number. */
function bears(text: string, words: string): boolean {
  return new RegExp(`(?<!\\d)${escaped(plain(words))}(?!\\d)`).test(plain(text));
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
