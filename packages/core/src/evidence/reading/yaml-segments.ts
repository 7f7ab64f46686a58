/**
 * A stretch of a YAML text that can be read by itself: the whole text, one entry of the root mapping, or some items
 * of the list under one key. Reading a large file in stretches keeps the parser's trees small, which is most of its
 * cost.
 */
export interface YamlSegment {
  readonly start: number;
  readonly end: number;
  /** Set when the stretch holds items of the list under this key. */
  readonly list?: { readonly key: string; readonly keyOffset: number };
}

/** Shorter texts are read whole. */
export const SEGMENT_THRESHOLD = 512 * 1024;
const SEGMENT_LENGTH = 256 * 1024;

const ROOT_KEY = /^([A-Za-z$][A-Za-z0-9]*):(?:[ \r]|$)/;
const ROOT_LINE_TO_IGNORE = /^(?:#|\r?$)/;

interface Line {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text at the lines of its root mapping and, below a key that holds a plain block list, at the items. Only a
 * text whose every unindented line is a plain key, an item, a comment or blank is cut; any other is one stretch.
 */
export function yamlSegments(
  text: string,
  threshold = SEGMENT_THRESHOLD,
  length = SEGMENT_LENGTH,
): readonly YamlSegment[] {
  const whole = [{ start: 0, end: text.length }];
  if (text.length < threshold) return whole;
  const entries: Line[] = [];
  let start = -1;
  for (const line of linesOf(text, 0, text.length)) {
    const sign = text.charCodeAt(line.start);
    if (sign === 0x20 || line.start === line.end) continue;
    const unindented = text.slice(line.start, Math.min(line.end, line.start + 80));
    if (ROOT_KEY.test(unindented)) {
      if (start !== -1) entries.push({ start, end: line.start });
      start = line.start;
    } else if (!ROOT_LINE_TO_IGNORE.test(unindented) && !(start !== -1 && /^- ?/.test(unindented))) return whole;
  }
  if (start === -1) return whole;
  entries.push({ start, end: text.length });
  return entries.flatMap((entry) => cutEntry(text, entry, length));
}

function cutEntry(text: string, entry: Line, length: number): readonly YamlSegment[] {
  if (entry.end - entry.start <= length) return [entry];
  const [head, ...rest] = linesOf(text, entry.start, entry.end);
  if (head === undefined) return [entry];
  const key = /^([A-Za-z$][A-Za-z0-9]*): *(?:#[^\n]*)?\r?$/.exec(text.slice(head.start, head.end))?.[1];
  if (key === undefined) return [entry];
  const cuts: number[] = [];
  let indent = -1;
  for (const line of rest) {
    const depth = indentOf(text, line);
    if (depth === undefined || (indent !== -1 && depth > indent)) continue;
    const first = text.charCodeAt(line.start + depth);
    if (first === 0x23) continue;
    const isItem =
      first === 0x2d && (line.start + depth + 1 >= line.end || /[ \r]/.test(text.charAt(line.start + depth + 1)));
    if (!isItem || (indent !== -1 && depth < indent)) return [entry];
    indent = depth;
    const last = cuts.at(-1);
    if (last === undefined || line.start - last >= length) cuts.push(line.start);
  }
  const list = { key, keyOffset: entry.start };
  return cuts.map((start, index) => ({ start, end: cuts[index + 1] ?? entry.end, list }));
}

/** Spaces before the first sign; `undefined` for a blank line. */
function indentOf(text: string, line: Line): number | undefined {
  let at = line.start;
  while (at < line.end && text.charCodeAt(at) === 0x20) at += 1;
  return at === line.end || text.charCodeAt(at) === 0x0d ? undefined : at - line.start;
}

function* linesOf(text: string, from: number, to: number): Generator<Line> {
  for (let start = from; start < to; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 || newline >= to ? to : newline;
    yield { start, end };
    start = end + 1;
  }
}
