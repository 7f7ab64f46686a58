import { strFromU8, unzipSync } from 'fflate';

/** A Word file as a reader meets it: words of the body and of the notes, and its parts. */
export interface ReadDocx {
  readonly parts: ReadonlyMap<string, string>;
  /** One line a paragraph; the page numbers of the contents are left out. */
  readonly body: readonly string[];
  /** One line a paragraph, in the order of the notes' numbers. */
  readonly notes: readonly string[];
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
  const body = parts.get('word/document.xml') ?? '';
  const notes = parts.get('word/footnotes.xml') ?? '';
  return {
    parts,
    body: paragraphs(body.replace(PAGE_REFERENCE, ''), countedLevels(parts)),
    notes: [...notes.matchAll(/<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gs)]
      .filter(([, id]) => Number(id) > 0)
      .sort((a, b) => Number(a[1]) - Number(b[1]))
      .flatMap(([, , content = '']) => paragraphs(content)),
  };
}

/** The addresses that the words of the body and the notes lead to, outside the file. */
export function linksOf({ parts }: ReadDocx): readonly string[] {
  return ['document', 'footnotes'].flatMap((part) => {
    const relations = parts.get(`word/_rels/${part}.xml.rels`) ?? '';
    const targets = new Map(
      [...relations.matchAll(/Id="(\w+)"[^>]*Target="([^"]*)" TargetMode="External"/g)].map(([, id = '', to = '']) => [
        id,
        unescapeXml(to),
      ]),
    );
    return [...(parts.get(`word/${part}.xml`) ?? '').matchAll(/<w:hyperlink ([^>]*)>/g)].flatMap(
      ([, attributes = '']) => {
        const target = targets.get(/r:id="(\w+)"/.exec(attributes)?.[1] ?? '');
        const anchor = /w:anchor="([^"]*)"/.exec(attributes)?.[1];
        return target === undefined ? [] : [anchor === undefined ? target : `${target}#${unescapeXml(anchor)}`];
      },
    );
  });
}

/** Words as printed, with the spaces between them evened out. */
export function wordsOf(lines: readonly string[]): readonly string[] {
  return lines
    .join('\n')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** The page number of each entry of the contents, by the bookmark that the entry leads to. */
export function contentsNumbers(docx: ReadDocx): ReadonlyMap<string, string> {
  const xml = docx.parts.get('word/document.xml') ?? '';
  return new Map([...xml.matchAll(PAGE_REFERENCE)].map(([, bookmark = '', number = '']) => [bookmark, number]));
}

const RUN = '<w:r>(?:(?!<\\/w:r>).)*?';
const PAGE_REFERENCE = new RegExp(
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${RUN}PAGEREF (\\w+) [^<]*</w:instrText></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${RUN}<w:t[^>]*>(\\d+)</w:t></w:r>` +
    `<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  'g',
);

/** Level of each paragraph style that a list counts, as `1.2.3`. */
function countedLevels(parts: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const styles = parts.get('word/styles.xml') ?? '';
  return new Map(
    [...styles.matchAll(/<w:style [^>]*w:styleId="(\w+)">(?:(?!<\/w:style>).)*?<w:ilvl w:val="(\d)"\/>/gs)].map(
      ([, style = '', level]) => [style, Number(level)],
    ),
  );
}

function paragraphs(xml: string, counted: ReadonlyMap<string, number> = new Map()): readonly string[] {
  const count: number[] = [];
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, content = '']) => {
    const level = counted.get(/<w:pStyle w:val="(\w+)"\/>/.exec(content)?.[1] ?? '');
    if (content.includes(`<w:numId w:val="0"/>`)) return textOf(content);
    if (level === undefined) return textOf(content);
    count.splice(level, Infinity, (count[level] ?? 0) + 1);
    return `${count.join('.')}\t${textOf(content)}`;
  });
}

function textOf(content: string): string {
  return [...content.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)(?: [^>]*)?\/>/g)]
    .map(([, text, space]) => (space === undefined ? unescapeXml(text ?? '') : space === 'tab' ? '\t' : '\n'))
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all);
}
