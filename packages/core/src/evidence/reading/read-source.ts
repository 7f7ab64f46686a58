import type { FilePosition } from '../../problem.ts';
import { LIMITS } from '../schema/limits.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { readJson } from './read-json.ts';
import { finding, type ReadTree } from './read-tree.ts';
import { readYaml } from './read-yaml.ts';
import type { Finding, ReadingCode } from './reading-code.ts';
import { formatOf, LineIndex, type ParsedSource, type SourceText } from './source-text.ts';

/** What a source gives: a tree, and how to tell a place in it. */
export interface ReadSource {
  readonly tree: ReadTree;
  readonly positionAt: (offset: number) => FilePosition | undefined;
}

/** Reads a file as far as plain data: size, encoding, syntax. */
export function readSource(source: SourceText | ParsedSource): ReadSource {
  if ('parsed' in source) return { tree: plain(source.parsed), positionAt: () => undefined };
  const { file } = source;
  const length = source.text.length;
  if (length > LIMITS.fileBytes) return failed(file, tooLarge());
  const decoded = typeof source.text === 'string' ? { ok: true as const, text: source.text } : decodeUtf8(source.text);
  if (!decoded.ok) {
    const { line, column } = decoded;
    return { ...failed(file, notUtf8()), positionAt: () => ({ file, line, column }) };
  }
  const text = decoded.text.startsWith('\uFEFF') ? decoded.text.slice(1) : decoded.text;
  if (!/\S/.test(text)) return failed(file, empty());
  const lines = new LineIndex(file, text);
  const tree = formatOf(source, text) === 'json' ? readJson(text) : readYaml(text);
  const isEmpty = tree.findings.length === 0 && (tree.value === null || tree.value === undefined);
  return isEmpty ? failed(file, empty()) : { tree, positionAt: (offset) => lines.at(offset) };
}

function plain(value: unknown, findings: readonly Finding<ReadingCode>[] = []): ReadTree {
  return { value, findings, locate: (wanted) => wanted.map(() => undefined) };
}

function failed(file: string, one: Finding<ReadingCode>): ReadSource {
  return { tree: plain(undefined, [one]), positionAt: () => ({ file, line: 1, column: 1 }) };
}

function tooLarge(): Finding<ReadingCode> {
  const what = `The file is larger than ${LIMITS.fileBytes / (1024 * 1024)} MiB.`;
  return finding('evidence.file-too-large', what, 'Divide the case, or keep long documents as evidence files.', {
    offset: 0,
  });
}

function notUtf8(): Finding<ReadingCode> {
  const fix = 'Save it as UTF-8; the column counts bytes up to the first wrong one.';
  return finding('evidence.not-utf-8', 'The file is not UTF-8 text.', fix, { offset: 0 });
}

function empty(): Finding<ReadingCode> {
  return finding('evidence.empty-file', 'The file holds nothing.', 'Begin it with schemaVersion, id and title.', {
    offset: 0,
  });
}
