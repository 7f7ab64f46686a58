/** A block scalar and the raw line after it. */
export interface BlockScalar {
  readonly value: string;
  readonly next: number;
}

/**
 * Reads a literal (`|`) or folded (`>`) block below a node indented by `parent`, its end clipped or stripped (`-`).
 * `undefined` for an explicit indentation, kept blank lines at the end, or folded lines of unequal indentation.
 */
export function readBlockScalar(
  raw: readonly string[],
  from: number,
  parent: number,
  header: string,
): BlockScalar | undefined {
  const [, style, chomp] = /^([|>])(-?) *$/.exec(header) ?? [];
  if (style === undefined) return undefined;
  const lines: string[] = [];
  let indent = -1;
  let next = from;
  for (; next < raw.length; next += 1) {
    const line = raw[next] ?? '';
    const depth = line.search(/[^ ]/);
    if (depth === -1) {
      if (indent === -1 ? line.length > 0 : line.length > indent) return undefined;
      lines.push('');
      continue;
    }
    if (depth <= parent) break;
    if (indent === -1) indent = depth;
    if (depth < indent || (style === '>' && depth > indent)) return undefined;
    lines.push(line.slice(indent));
  }
  while (lines.at(-1) === '') lines.pop();
  if (lines.length === 0) return undefined;
  const body = style === '|' ? lines.join('\n') : fold(lines);
  return { value: chomp === '-' ? body : `${body}\n`, next };
}

/** One line break becomes a space; of several, all but the first stay. */
function fold(lines: readonly string[]): string {
  let text = '';
  let blanks = 0;
  let begun = false;
  for (const line of lines) {
    if (line === '') {
      blanks += 1;
      continue;
    }
    if (blanks > 0) text += '\n'.repeat(blanks);
    else if (begun) text += ' ';
    text += line;
    blanks = 0;
    begun = true;
  }
  return text;
}
