import { applyEdits, type JSONPath, modify } from 'jsonc-parser';
import { isMap, isScalar, isSeq, type Pair, parseDocument, stringify, type YAMLSeq } from 'yaml';

/**
 * The text of a mapping with items added at the end of one of its lists; every other byte stays as it was, comments and
 * order too. The list is made at the end when there is none. Takes a text that was parsed before.
 */
export function insertItems(text: string, format: 'yaml' | 'json', list: string, items: readonly unknown[]): string {
  return format === 'json' ? insertInJson(text, list, items) : insertInYaml(text, list, items);
}

/** A field at the root of a text that was parsed before, as it is written. */
export function fieldOf(text: string, format: 'yaml' | 'json', key: string): unknown {
  if (format === 'json') return (JSON.parse(text) as Readonly<Record<string, unknown>>)[key];
  const node = parseDocument(text, { version: '1.2', schema: 'core', logLevel: 'silent' }).get(key, true);
  return isScalar(node) ? (node.source ?? node.value) : node;
}

function insertInJson(text: string, list: string, items: readonly unknown[]): string {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  const there = (JSON.parse(text) as Readonly<Record<string, readonly unknown[] | undefined>>)[list];
  if (there === undefined) return applyEdits(text, modify(text, [list], items, { formattingOptions }));
  return items.reduce<string>((grown, item, nth) => {
    const place: JSONPath = [list, there.length + nth];
    return applyEdits(grown, modify(grown, place, item, { formattingOptions, isArrayInsertion: true }));
  }, text);
}

function insertInYaml(text: string, list: string, items: readonly unknown[]): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core', logLevel: 'silent' });
  const spliced =
    isMap(document.contents) && document.contents.flow !== true ? splice(document, text, list, items) : '';
  if (spliced !== '') return spliced;
  // A list on one line, or a text in a form of its own: written anew, with its comments, by the library.
  const there = document.get(list);
  if (!isSeq(there)) document.set(list, document.createNode(items));
  else for (const item of items) there.add(document.createNode(item));
  return document.toString({ lineWidth: 0 });
}

/** The text with the items where they belong, or nothing when the list is in no block of its own. */
function splice(
  document: ReturnType<typeof parseDocument>,
  text: string,
  list: string,
  items: readonly unknown[],
): string {
  const pair = (document.contents as { readonly items: readonly Pair[] } | null)?.items.find(
    ({ key }) => String(key) === list,
  );
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  if (pair === undefined) {
    const before = text.endsWith('\n') ? text : `${text}${newline}`;
    return document.range?.[2] === text.length ? `${before}${list}:${newline}${block(items, '  ', newline)}` : '';
  }
  const at = isSeq(pair.value) ? lastLineOf(pair.value, text) : undefined;
  if (at === undefined) return '';
  const head = text.slice(0, at.end);
  return `${head}${head.endsWith('\n') ? '' : newline}${block(items, at.indent, newline)}${text.slice(at.end)}`;
}

/** Where the line of the last item ends, and how far the items are set in. */
function lastLineOf(list: YAMLSeq, text: string): { readonly end: number; readonly indent: string } | undefined {
  const last = list.items.at(-1) as { readonly range?: readonly [number, number, number] } | undefined;
  if (list.flow === true || last?.range === undefined || list.range === undefined || list.range === null)
    return undefined;
  const start = list.range[0];
  const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (/[^ ]/.test(indent)) return undefined;
  const content = text.slice(0, last.range[1]).trimEnd().length;
  const end = text.indexOf('\n', content);
  return { end: end < 0 ? text.length : end + 1, indent };
}

function block(items: readonly unknown[], indent: string, newline: string): string {
  const lines = stringify(items, { lineWidth: 0 }).trimEnd().split('\n');
  return lines.map((line) => (line === '' ? newline : `${indent}${line}${newline}`)).join('');
}
