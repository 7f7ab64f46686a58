import { PdfFile } from '../exit-scan/pdf/pdf-file.ts';
import { visitDictionaries } from '../exit-scan/pdf/pdf-roles.ts';
import { textOf } from '../exit-scan/pdf/pdf-text-string.ts';
import { nameOf, PdfString, type PdfValue } from '../exit-scan/pdf/pdf-values.ts';
import { readZip } from '../exit-scan/zip-entries.ts';

/** A link from a document to a page of another file in the same folder. */
export interface RemoteLink {
  readonly file: string;
  /** Counted from 1. */
  readonly page: number;
  /** What the link says it leads to, such as `Exhibit 3, p. 4`. */
  readonly words: string;
}

/** Links of a PDF of this program to other files (ISO 32000-1, 12.6.4.3). Throws `Unreadable` for a PDF of another maker. */
export function pdfLinks(bytes: Uint8Array): readonly RemoteLink[] {
  const file = new PdfFile(bytes);
  const links: RemoteLink[] = [];
  for (const value of file.objects.values())
    visitDictionaries(value, (dictionary) => {
      const action = file.dictionary(dictionary.get('A'));
      if (nameOf(action?.get('S')) !== 'GoToR') return;
      const [page] = (action?.get('D') ?? []) as readonly PdfValue[];
      links.push({
        file: stringOf(action?.get('F')),
        page: typeof page === 'number' ? page + 1 : Number.NaN,
        words: stringOf(dictionary.get('Contents')),
      });
    });
  return links;
}

function stringOf(value: PdfValue | undefined): string {
  return value instanceof PdfString ? textOf(value.bytes) : '';
}

/** A part of a Word file with the words that are read, and the part that says where its links lead. */
const PARTS: readonly (readonly [words: string, relations: string])[] = [
  ['word/document.xml', 'word/_rels/document.xml.rels'],
  ['word/footnotes.xml', 'word/_rels/footnotes.xml.rels'],
];

/** The same of a Word file: the file is the target of a relation, the page the anchor `page=12` (ISO 29500-1, 17.16.22). Throws `Unreadable`. */
export function wordLinks(bytes: Uint8Array): readonly RemoteLink[] {
  const parts = new Map(readZip(bytes).entries.map(({ name, bytes: part }) => [name, new TextDecoder().decode(part)]));
  return PARTS.flatMap(([words, relations]) => {
    const targets = new Map(
      tagsOf(parts.get(relations), 'Relationship').map((tag) => [attribute(tag, 'Id'), attribute(tag, 'Target')]),
    );
    return linksIn(parts.get(words)).flatMap(([tag, said]): readonly RemoteLink[] => {
      const page = /^page=(\d+)$/.exec(attribute(tag, 'w:anchor'))?.[1];
      const file = targets.get(attribute(tag, 'r:id')) ?? '';
      return page === undefined ? [] : [{ file, page: Number(page), words: said }];
    });
  });
}

/** The opening tag of each link of a part, and the text of its runs. */
function linksIn(xml: string | undefined): readonly (readonly [tag: string, words: string])[] {
  return [...(xml ?? '').matchAll(/(<w:hyperlink\s[^>]*>)(.*?)<\/w:hyperlink>/gs)].map(([, tag = '', inside = '']) => {
    const runs = [...inside.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text);
    return [tag, unescaped(runs.join(''))];
  });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');
}

function tagsOf(xml: string | undefined, name: string): readonly string[] {
  return (xml ?? '').match(new RegExp(`<${name}\\s[^>]*>`, 'g')) ?? [];
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
