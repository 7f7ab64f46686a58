import type { ManifestEntry } from '../assemble.ts';
import { Unreadable } from '../exit-scan/found-text.ts';
import { type ExhibitWords, isSound, type LinkWords } from './link-check.ts';
import { pdfLinks, wordLinks } from './links-of.ts';
import { type VerifyProblem, verifyProblem } from './verify-problem.ts';

/** The text of each page of a PDF, by a reader that opens PDFs of any maker; nothing when it cannot. */
export type ReadPages = (bytes: Uint8Array) => Promise<readonly string[] | undefined>;

export type PagesByPath = ReadonlyMap<string, readonly string[]>;

const PDF = 'application/pdf';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The pages of every PDF, and the problems of those that cannot be opened or have other pages than listed. */
export async function readAllPages(
  files: ReadonlyMap<string, Uint8Array>,
  entries: readonly ManifestEntry[],
  readPages: ReadPages,
): Promise<{ readonly pages: PagesByPath; readonly problems: readonly VerifyProblem[] }> {
  const pages = new Map<string, readonly string[]>();
  const problems: VerifyProblem[] = [];
  for (const { path, mediaType, pages: listed } of entries) {
    const bytes = files.get(path);
    if (mediaType !== PDF || bytes === undefined) continue;
    const read = await readPages(bytes);
    if (read === undefined) problems.push(verifyProblem('packet.unreadable', path, 'The PDF cannot be opened.'));
    else if (read.length !== listed) problems.push(otherPages(path));
    if (read !== undefined) pages.set(path, read);
  }
  return { pages, problems };
}

/** How a regime calls exhibits in a language (BCP 47); nothing when it does not file in it. */
export type WordsOf = (language: string) => ExhibitWords | undefined;

function linkWords(wordsOf: WordsOf, from: string | undefined, to: string | undefined): LinkWords | undefined {
  const document = from === undefined ? undefined : wordsOf(from);
  const volume = to === undefined ? undefined : wordsOf(to);
  return document === undefined || volume === undefined ? undefined : { document, volume };
}

/** Links to other files of the container that lead to no file, to no page, or to a page that bears another exhibit. */
export function linkProblems(
  files: ReadonlyMap<string, Uint8Array>,
  entries: readonly ManifestEntry[],
  pages: PagesByPath,
  wordsOf?: WordsOf,
): readonly VerifyProblem[] {
  const languages = new Map(entries.map((entry) => [entry.path, entry.language]));
  return entries.flatMap(({ path, role, mediaType, language }): readonly VerifyProblem[] => {
    const bytes = files.get(path);
    // Volumes hold pages of strangers, and lead nowhere but into themselves.
    if (bytes === undefined || role === 'exhibits' || role === 'exhibit') return [];
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    try {
      const links = mediaType === PDF ? pdfLinks(bytes) : mediaType === WORD ? wordLinks(bytes) : [];
      const broken = links.filter((link) => {
        const target = folder + link.file;
        const of = languages.get(target);
        const words = wordsOf === undefined ? undefined : linkWords(wordsOf, language, of);
        return !isSound(link, pages.get(target), of === language, words);
      });
      return broken.length === 0 ? [] : [brokenLinks(path, broken.length, links.length)];
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return [verifyProblem('packet.unreadable', path, `The file cannot be read (${error.message}).`)];
    }
  });
}

function otherPages(path: string): VerifyProblem {
  return verifyProblem('packet.pages-differ', path, 'The PDF has another number of pages than packet.json says.');
}

function brokenLinks(path: string, broken: number, links: number): VerifyProblem {
  const what = `${broken} of ${links} links to other files lead to no page, or to a page that is not what they say.`;
  return verifyProblem('packet.link-broken', path, what);
}
