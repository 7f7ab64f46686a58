import type { ManifestEntry } from '../assemble.ts';
import { Unreadable } from '../exit-scan/found-text.ts';
import { pdfLinks, type RemoteLink, wordLinks } from './links-of.ts';
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

/** Links to other files of the container that lead to no file, to no page, or to a page that bears another exhibit. */
export function linkProblems(
  files: ReadonlyMap<string, Uint8Array>,
  entries: readonly ManifestEntry[],
  pages: PagesByPath,
): readonly VerifyProblem[] {
  return entries.flatMap(({ path, role, mediaType }): readonly VerifyProblem[] => {
    const bytes = files.get(path);
    // Volumes hold pages of strangers, and lead nowhere but into themselves.
    if (bytes === undefined || role === 'exhibits' || role === 'exhibit') return [];
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    try {
      const links = mediaType === PDF ? pdfLinks(bytes) : mediaType === WORD ? wordLinks(bytes) : [];
      const broken = links.filter((link) => !isSound(link, pages.get(folder + link.file)));
      return broken.length === 0 ? [] : [brokenLinks(path, broken.length, links.length)];
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return [verifyProblem('packet.unreadable', path, `The file cannot be read (${error.message}).`)];
    }
  });
}

/** A page of an exhibit bears what the link says; where no page is meant, the cover sheet names the exhibit. */
function isSound({ page, words }: RemoteLink, pages: readonly string[] | undefined): boolean {
  const text = pages?.[page - 1];
  if (text === undefined) return false;
  const [exhibit = ''] = words.split(',');
  return plain(text).includes(plain(exhibit));
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

function otherPages(path: string): VerifyProblem {
  return verifyProblem('packet.pages-differ', path, 'The PDF has another number of pages than packet.json says.');
}

function brokenLinks(path: string, broken: number, links: number): VerifyProblem {
  const what = `${broken} of ${links} links to other files lead to no page, or to a page that is not what they say.`;
  return verifyProblem('packet.link-broken', path, what);
}
