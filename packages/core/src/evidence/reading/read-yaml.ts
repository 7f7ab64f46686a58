import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { composeYaml } from './compose-yaml.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { duplicateKey, finding, type ReadTree, type Wanted } from './read-tree.ts';
import type { Finding, Path, ReadingCode } from './reading-code.ts';
import { type YamlSegment, yamlSegments } from './yaml-segments.ts';
import { YamlValueBuilder } from './yaml-value.ts';

/** A stretch already read: where its items stand in the list under its key. */
interface ReadSegment {
  readonly segment: YamlSegment;
  readonly firstIndex: number;
  readonly count: number;
  readonly keys: readonly string[];
}

/** The root mapping as it grows, and where each list in it began, so that a repeated key is seen. */
interface Gathered {
  readonly value: Record<string, unknown>;
  readonly owners: Map<string, number>;
  readonly findings: Finding<ReadingCode>[];
}

/**
 * Reads plain data in YAML 1.2 (core schema): no anchors, aliases, tags, merge keys or repeated keys. A large file is
 * read in stretches; a stretch is read again only when a position in it is asked for.
 */
export function readYaml(text: string, segments: readonly YamlSegment[] = yamlSegments(text)): ReadTree {
  const findings: Finding<ReadingCode>[] = [];
  const read: ReadSegment[] = [];
  if (segments.length === 1 && segments[0]?.list === undefined) {
    const plain = readPlainYaml(text);
    if (plain !== undefined) return { value: plain, findings: [], locate: locateIn(text) };
    const { root, findings: syntax } = composeYaml(text, 0);
    const builder = new YamlValueBuilder(0);
    const value = syntax.length > 0 ? undefined : builder.build(root, []);
    const locate = (wanted: readonly Wanted[]): readonly (number | undefined)[] =>
      wanted.map((one) => offsetIn(root, one.path, one.key));
    return { value, findings: [...syntax, ...builder.findings], locate };
  }
  const gathered: Gathered = { value: {}, owners: new Map(), findings };
  for (const segment of segments) read.push(readSegment(text, segment, gathered));
  const locate = (wanted: readonly Wanted[]): readonly (number | undefined)[] => locateInSegments(text, read, wanted);
  return { value: gathered.value, findings, locate };
}

/** Reads a plain text again, by the library, when a position in it is asked for. */
function locateIn(text: string): ReadTree['locate'] {
  return (wanted) => {
    const { root } = composeYaml(text, 0);
    return wanted.map(({ path, key }) => offsetIn(root, path, key));
  };
}

function readSegment(text: string, segment: YamlSegment, gathered: Gathered): ReadSegment {
  const { findings } = gathered;
  const value = readStretch(text.slice(segment.start, segment.end), segment, findings);
  if (value === undefined) return { segment, firstIndex: 0, count: 0, keys: [] };
  return segment.list === undefined
    ? gatherEntry(value, segment, gathered)
    : gatherItems(value, segment, segment.list, gathered);
}

/** Plain text by the quick way, any other by the library; nothing when it cannot be read. */
function readStretch(stretch: string, { start, list }: YamlSegment, findings: Finding<ReadingCode>[]): unknown {
  const plain = readPlainYaml(stretch);
  if (plain !== undefined) return plain;
  const { root, findings: syntax } = composeYaml(stretch, start);
  const builder = new YamlValueBuilder(start);
  const value = syntax.length > 0 ? undefined : builder.build(root, list === undefined ? [] : [list.key]);
  findings.push(...syntax, ...builder.findings);
  return value;
}

function gatherEntry(entry: unknown, segment: YamlSegment, { value, findings }: Gathered): ReadSegment {
  const fields = typeof entry === 'object' && entry !== null ? Object.entries(entry) : [];
  for (const [key, item] of fields) {
    if (Object.hasOwn(value, key)) findings.push(duplicateKey([], segment.start));
    else value[key] = item;
  }
  return { segment, firstIndex: 0, count: 0, keys: fields.map(([key]) => key) };
}

function gatherItems(
  items: unknown,
  segment: YamlSegment,
  { key, keyOffset }: NonNullable<YamlSegment['list']>,
  { value, owners, findings }: Gathered,
): ReadSegment {
  const nothing = { segment, firstIndex: 0, count: 0, keys: [] };
  if (Object.hasOwn(value, key) && owners.get(key) !== keyOffset) {
    findings.push(duplicateKey([], keyOffset));
    return nothing;
  }
  if (!Array.isArray(items)) {
    const fix = 'Correct the indentation of the list.';
    findings.push(finding('evidence.not-yaml', 'A list is broken.', fix, { offset: segment.start }));
    return nothing;
  }
  const all = (Object.hasOwn(value, key) ? value[key] : []) as unknown[];
  const firstIndex = all.length;
  for (const item of items) all.push(item);
  owners.set(key, keyOffset);
  value[key] = all;
  return { segment, firstIndex, count: items.length, keys: [key] };
}

function locateInSegments(
  text: string,
  read: readonly ReadSegment[],
  wanted: readonly Wanted[],
): readonly (number | undefined)[] {
  const found: (number | undefined)[] = wanted.map(() => undefined);
  const bySegment = new Map<ReadSegment, number[]>();
  for (const [index, { path, key }] of wanted.entries()) {
    const holder = read.find((one) => holds(one, path, key));
    if (holder === undefined) found[index] = 0;
    else bySegment.set(holder, [...(bySegment.get(holder) ?? []), index]);
  }
  for (const [holder, indices] of bySegment) {
    const { segment, firstIndex } = holder;
    const compose = composer(text, holder);
    for (const index of indices) {
      const { path = [], key } = wanted[index] ?? {};
      if (segment.list === undefined || path.length === 1) {
        const offset = segment.list === undefined ? offsetIn(compose().root, path, key) : undefined;
        found[index] = segment.start + (offset ?? 0);
        continue;
      }
      const item = Number(path[1] ?? firstIndex) - firstIndex;
      const { root, start, first } = compose(item);
      found[index] = start + (offsetIn(root, [item - first, ...path.slice(2)], key) ?? 0);
    }
  }
  return found;
}

interface Composed {
  readonly root: ParsedNode | null;
  /** Where in the text it begins. */
  readonly start: number;
  /** Index in the stretch of its first item. */
  readonly first: number;
}

/** Reads a stretch again by the library, each item of a list by itself: few of many are asked for. */
function composer(text: string, { segment, count }: ReadSegment): (item?: number) => Composed {
  const { start, end } = segment;
  const starts = segment.list === undefined ? [] : itemStarts(text.slice(start, end));
  const made = new Map<number, Composed>();
  return (item = -1) => {
    const alone = item >= 0 && starts.length === count;
    const at = alone ? item : -1;
    const known = made.get(at);
    if (known !== undefined) return known;
    const from = alone ? start + (starts[item] ?? 0) : start;
    const to = alone && starts[item + 1] !== undefined ? start + (starts[item + 1] ?? 0) : end;
    const composed = { root: composeYaml(text.slice(from, to), from).root, start: from, first: alone ? item : 0 };
    made.set(at, composed);
    return composed;
  };
}

/** Where the lines begin that hold a dash as deep as the first one. */
function itemStarts(stretch: string): readonly number[] {
  const indent = /^( *)- /m.exec(stretch)?.[1] ?? '';
  return [...stretch.matchAll(new RegExp(`^${indent}-(?= |$)`, 'gm'))].map(({ index }) => index);
}

function holds(one: ReadSegment, path: Path, key: string | undefined): boolean {
  const [first, second] = path;
  if (first === undefined) return key !== undefined && one.keys.includes(key);
  if (!one.keys.includes(String(first))) return false;
  if (one.segment.list === undefined || typeof second !== 'number') return true;
  return second >= one.firstIndex && second < one.firstIndex + one.count;
}

/** Offset of the node at a path, of one of its keys, or of the nearest node above it. */
function offsetIn(root: ParsedNode | null, path: Path, key: string | undefined): number | undefined {
  let node = root;
  let offset = root?.range[0];
  for (const step of path) {
    const [next, at] = childOf(node, step);
    if (at !== undefined) offset = at;
    if (next === undefined) return offset;
    node = next;
    offset = node?.range[0] ?? offset;
  }
  return key === undefined ? offset : (childOf(node, key)[1] ?? offset);
}

/** The child at a step, and where its key or item begins. */
function childOf(
  node: ParsedNode | null,
  step: string | number,
): readonly [ParsedNode | null | undefined, number | undefined] {
  if (isSeq(node) && typeof step === 'number') {
    const item = node.items[step] as ParsedNode | undefined;
    return [item, item?.range[0]];
  }
  if (!isMap(node)) return [undefined, undefined];
  for (const { key, value } of node.items) {
    if (isScalar(key) && String(key.source ?? key.value) === step) {
      return [value as ParsedNode | null, (key as ParsedNode).range[0]];
    }
  }
  return [undefined, undefined];
}
