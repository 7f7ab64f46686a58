import { Composer, type CST, type Document, type ParsedNode, Parser } from 'yaml';
import { LIMITS } from '../schema/limits.ts';
import { finding, tooDeep } from './read-tree.ts';
import type { Finding, ReadingCode } from './reading-code.ts';

export interface Composed {
  readonly root: ParsedNode | null;
  readonly findings: readonly Finding<ReadingCode>[];
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  strict: true,
  uniqueKeys: false,
  merge: false,
  logLevel: 'silent',
  prettyErrors: false,
} as const;

/** Parses one YAML document of plain data; `base` is added to every offset. */
export function composeYaml(text: string, base: number): Composed {
  const composer = new Composer(OPTIONS);
  const documents: Document.Parsed[] = [];
  for (const token of new Parser().parse(text)) {
    const deep = depthBreach(token);
    if (deep !== undefined) return { root: null, findings: [tooDeep({ offset: base + deep })] };
    documents.push(...(composer.next(token) as Iterable<Document.Parsed>));
  }
  documents.push(...(composer.end(documents.length === 0, text.length) as Iterable<Document.Parsed>));
  const [document, second] = documents;
  const findings = (document?.errors ?? []).map(({ code, pos }) => notYaml(code, base + pos[0]));
  if (second !== undefined) {
    const what = 'The file holds several YAML documents.';
    findings.push(
      finding('evidence.several-documents', what, 'Keep one dossier in one file.', { offset: base + second.range[0] }),
    );
  }
  return { root: (document?.contents ?? null) as ParsedNode | null, findings };
}

/** Sentences of our own: the library's messages quote the text. */
const WHAT: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'A tab is used for indentation.',
  BAD_INDENT: 'A line is indented wrongly.',
  MISSING_CHAR: 'A sign is missing, such as a closing quote, a bracket, a comma or the space after a colon.',
  BLOCK_AS_IMPLICIT_KEY: 'A colon stands inside an unquoted value, or a line is indented wrongly.',
  MULTILINE_IMPLICIT_KEY: 'A key runs over several lines, or a colon is missing.',
  UNEXPECTED_TOKEN: 'A sign stands where YAML allows none.',
  BAD_SCALAR_START: 'An unquoted value begins with a sign that has a meaning of its own.',
  BAD_DQ_ESCAPE: 'A quoted value has an unknown escape.',
  BAD_ALIAS: 'An alias is malformed or points to nothing.',
  TAG_RESOLVE_FAILED: 'A tag is not known.',
  BLOCK_IN_FLOW: 'A block list or mapping stands inside brackets.',
  IMPOSSIBLE: 'The text cannot be read as YAML.',
};

function notYaml(code: string, offset: number): Finding<ReadingCode> {
  const what = WHAT[code] ?? 'The text is not valid YAML.';
  return finding('evidence.not-yaml', what, 'Correct the syntax near this place; put text with signs in quotes.', {
    offset,
  });
}

/** Offset of the first token nested beyond the limit; without recursion, before anything recursive sees the tree. */
function depthBreach(token: CST.Token): number | undefined {
  const stack: { token: CST.Token; depth: number }[] = [{ token, depth: 0 }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { depth } = top;
    if (depth > LIMITS.depth) return 'offset' in top.token ? top.token.offset : 0;
    if (top.token.type === 'document' && top.token.value) stack.push({ token: top.token.value, depth });
    if (!('items' in top.token)) continue;
    for (const { key, value } of top.token.items) {
      if (key) stack.push({ token: key, depth: depth + 1 });
      if (value) stack.push({ token: value, depth: depth + 1 });
    }
  }
  return undefined;
}
