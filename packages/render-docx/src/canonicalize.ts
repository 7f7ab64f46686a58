/** A file's parts by their paths: XML as text, pictures as bytes. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

const RELATIONSHIPS = /<Relationship Id="([^"]*)" Type="([^"]*)" Target="([^"]*)"([^>]*)\/>/g;
const RELATIONSHIP_USE = /( r:(?:id|embed|link)=")([^"]*)"/g;
const BOOKMARK = /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)"/g;
const DRAWING = /(<(?:wp:docPr|pic:cNvPr)\b[^>]*? id=")(\d+)"/g;
/** The levels that count headings are the ones that end without a stop (`heading-numbers.ts`). */
const HEADING_LEVEL =
  /(<w:lvl w:ilvl="(\d)"[^>]*>(?:<w:start [^>]*\/>)?<w:numFmt w:val="decimal"\/>)(?=(?:(?!<\/w:lvl>).)*<w:lvlText w:val="%1(?:\.%\d)*"\/>)/g;
/** The rule over the notes is as high as LibreOffice makes it, so that a page holds the same in both programs; twips. */
export const SEPARATOR_HEIGHT = 113;
const SEPARATOR_LINE =
  /(<w:spacing w:after="0" w:line=")240" w:lineRule="auto"(?=\/><\/w:pPr><w:r><w:(?:separator|continuationSeparator)\/>)/g;
/** docx puts a note's number before the line that separates notes from text. */
const NUMBERED_SEPARATOR =
  /<w:r><w:rPr><w:rStyle w:val="(?:Foot|End)noteReference"\/><\/w:rPr><w:(?:foot|end)noteRef\/><\/w:r>(?=<w:r><w:(?:separator|continuationSeparator)\/>)/g;

/**
 * Takes out of docx's parts what differs from run to run: random ids of links, counters that live as long as the
 * process. Relationships are numbered in their order, one for each target; bookmarks and drawings from 1. Nothing is
 * unzipped, since nothing has been zipped yet.
 */
export function canonicalize(parts: Parts): Parts {
  const canonical = new Map<string, string | Uint8Array>();
  for (const [path, part] of parts) {
    if (typeof part !== 'string') canonical.set(path, part);
    else if (path === 'word/numbering.xml') canonical.set(path, withHeadingStyles(part));
    else if (!path.endsWith('.rels')) canonical.set(path, withoutCounters(part));
  }
  for (const [path, part] of parts) {
    if (typeof part !== 'string' || !path.endsWith('.rels')) continue;
    const { xml, ids } = renumberRelationships(part);
    canonical.set(path, xml);
    const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
    const content = canonical.get(owner);
    if (typeof content === 'string') canonical.set(owner, content.replace(RELATIONSHIP_USE, useOf(ids)));
  }
  return canonical;
}

function withoutCounters(part: string): string {
  return renumber(renumber(part, BOOKMARK), DRAWING)
    .replace(NUMBERED_SEPARATOR, '')
    .replace(SEPARATOR_LINE, `$1${SEPARATOR_HEIGHT}" w:lineRule="exact"`);
}

/** docx cannot bind a level to its heading style. */
function withHeadingStyles(part: string): string {
  return part.replace(
    HEADING_LEVEL,
    (_all, before: string, level: string) => `${before}<w:pStyle w:val="Heading${Number(level) + 1}"/>`,
  );
}

/** The same old number becomes the same new one: a bookmark's end names its start. */
function renumber(part: string, pattern: RegExp): string {
  const numbers = new Map<string, number>();
  return part.replace(pattern, (_all, before: string, old: string) => {
    const number = numbers.get(old) ?? numbers.size + 1;
    numbers.set(old, number);
    return `${before}${number}"`;
  });
}

function renumberRelationships(part: string): { readonly xml: string; readonly ids: ReadonlyMap<string, string> } {
  const ids = new Map<string, string>();
  const byTarget = new Map<string, string>();
  const xml = part.replace(RELATIONSHIPS, (_all, id: string, type: string, target: string, rest: string) => {
    const key = `${type} ${target}`;
    const known = byTarget.get(key);
    const number = known ?? `rId${byTarget.size + 1}`;
    ids.set(id, number);
    byTarget.set(key, number);
    return known === undefined ? `<Relationship Id="${number}" Type="${type}" Target="${target}"${rest}/>` : '';
  });
  return { xml, ids };
}

function useOf(ids: ReadonlyMap<string, string>): (all: string, before: string, id: string) => string {
  return (all, before, id) => {
    const number = ids.get(id);
    return number === undefined ? all : `${before}${number}"`;
  };
}
