import { applyEdits, findNodeAtLocation, modify, type Node, parseTree } from 'jsonc-parser';
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
  const last = lastNodeOf(text, list);
  if (last !== undefined) return spliceJson(text, last, items);
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  return applyEdits(text, modify(text, [list], items, { formattingOptions }));
}

/** The last item of a list at the root; `undefined` when there is none, or no list. */
function lastNodeOf(text: string, list: string): Node | undefined {
  const root = parseTree(text);
  const there = root === undefined ? undefined : findNodeAtLocation(root, [list]);
  return there?.type === 'array' ? there.children?.at(-1) : undefined;
}

/** All items at once: a library that edits would read the whole text again for each of some hundred. */
function spliceJson(text: string, last: Node, items: readonly unknown[]): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text.slice(text.lastIndexOf('\n', last.offset) + 1, last.offset);
  const ownLine = text.includes('\n') && before.trim() === '';
  const written = items.map((item) =>
    ownLine
      ? `,${newline}${before}${JSON.stringify(item, null, 2).replaceAll('\n', `${newline}${before}`)}`
      : `, ${JSON.stringify(item)}`,
  );
  const end = last.offset + last.length;
  return `${text.slice(0, end)}${written.join('')}${text.slice(end)}`;
}

function insertInYaml(text: string, list: string, items: readonly unknown[]): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core', logLevel: 'silent' });
  const spliced =
    isMap(document.contents) && document.contents.flow !== true ? splice(document, text, list, items) : '';
  if (spliced !== '') return spliced;
  // A list on one line, or a text in a form of its own: written anew, with its comments, by the library.
  const there = document.get(list);
  if (!isSeq(there)) document.set(list, document.createNode(items, { aliasDuplicateObjects: false }));
  else for (const item of items) there.add(document.createNode(item, { aliasDuplicateObjects: false }));
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
  const empty = isSeq(pair.value) && pair.value.items.length === 0 ? emptyListOf(pair.value, text) : undefined;
  if (empty !== undefined) {
    const end = empty.line.endsWith('\n') ? '' : newline;
    return `${text.slice(0, empty.start)}${empty.line}${end}${block(items, '  ', newline)}${text.slice(empty.end)}`;
  }
  const at = isSeq(pair.value) ? lastLineOf(pair.value, text) : undefined;
  if (at === undefined) return '';
  const head = text.slice(0, at.end);
  return `${head}${head.endsWith('\n') ? '' : newline}${block(items, at.indent, newline)}${text.slice(at.end)}`;
}

/** Where a list written `[]` begins and its line ends, and what else stands on the line, such as a comment. */
function emptyListOf(
  { range }: YAMLSeq,
  text: string,
): { readonly start: number; readonly line: string; readonly end: number } | undefined {
  if (range === undefined || range === null || !/:[ ]$/.test(text.slice(0, range[0]))) return undefined;
  const newline = text.indexOf('\n', range[1]);
  const end = newline < 0 ? text.length : newline + 1;
  return { start: range[0] - 1, line: text.slice(range[1], end), end };
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
  const lines = stringify(items, { lineWidth: 0, aliasDuplicateObjects: false }).trimEnd().split('\n');
  return lines.map((line) => (line === '' ? newline : `${indent}${line}${newline}`)).join('');
}
