import { isPlainLine, plainScalar, type Scalar } from './plain-yaml-scalar.ts';

/** A scalar that may run over several lines, and the raw line after it. */
export interface RunningScalar extends Scalar {
  readonly next: number;
}

/**
 * Reads a plain or quoted scalar that begins with `rest` on line `at`, below a node indented by `parent`; lines that
 * go on with it are indented further and are folded. `undefined` when it is more than plain.
 */
export function readScalar(
  raw: readonly string[],
  at: number,
  parent: number,
  rest: string,
): RunningScalar | undefined {
  const quote = rest.charAt(0);
  if (quote === '"' || quote === "'") return readQuoted(raw, at, parent, rest, quote);
  const { lines, next } = furtherLines(raw, at + 1, parent);
  if (lines.length === 0) {
    const scalar = plainScalar(rest);
    return scalar && { ...scalar, next };
  }
  const first = rest.trimEnd();
  if (!isPlainLine(first, true) || !lines.every((line) => line === '' || isPlainLine(line, false))) return undefined;
  return { value: foldFlow([first, ...lines]), next };
}

/** Lines indented beyond the parent, trimmed; blank ones between them are kept as empty. */
function furtherLines(
  raw: readonly string[],
  from: number,
  parent: number,
): { readonly lines: string[]; readonly next: number } {
  const lines: string[] = [];
  let kept = 0;
  let at = from;
  for (; at < raw.length; at += 1) {
    const line = raw[at] ?? '';
    const depth = line.search(/[^ ]/);
    if (depth !== -1 && depth <= parent) break;
    lines.push(line.trim());
    if (depth !== -1) kept = lines.length;
  }
  return { lines: lines.slice(0, kept), next: from + kept };
}

function foldFlow(lines: readonly string[]): string {
  let text = lines[0] ?? '';
  let blanks = 0;
  for (const line of lines.slice(1)) {
    if (line === '') blanks += 1;
    else {
      text += (blanks === 0 ? ' ' : '\n'.repeat(blanks)) + line;
      blanks = 0;
    }
  }
  return text;
}

const CLOSING = { '"': /(?:^|[^\\])(?:\\\\)*"/, "'": /(?:^|[^'])(?:'')*'(?!')/ } as const;
const WHOLE = { '"': /^"(?:[^"\\]|\\["\\/nt ])*"$/, "'": /^'(?:[^']|'')*'$/ } as const;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

function readQuoted(
  raw: readonly string[],
  at: number,
  parent: number,
  rest: string,
  quote: '"' | "'",
): RunningScalar | undefined {
  // An escaped blank at the end of a line would be lost by trimming.
  if (/\\ +$/.test(rest)) return undefined;
  let text = rest.trimEnd();
  let next = at + 1;
  let blanks = 0;
  for (let closed = CLOSING[quote].test(text.slice(1)); !closed; next += 1) {
    const line = raw[next];
    if (line === undefined) return undefined;
    const trimmed = line.trim();
    if (trimmed === '') {
      blanks += 1;
      continue;
    }
    if (line.search(/[^ ]/) <= parent || /\\ +$/.test(line)) return undefined;
    const joined = joinQuoted(text, blanks, trimmed, quote);
    if (joined === undefined) return undefined;
    text = joined;
    blanks = 0;
    closed = CLOSING[quote].test(trimmed);
  }
  if (!WHOLE[quote].test(text)) return undefined;
  const inside = text.slice(1, -1);
  if (quote === "'") return { value: inside.replaceAll("''", "'"), next };
  return { value: inside.replaceAll(/\\(.)/g, (_escape, sign: string) => ESCAPES[sign] ?? sign), next };
}

/** Joins two lines of a quoted text; a backslash at the end of a line swallows the break. */
function joinQuoted(text: string, blanks: number, line: string, quote: '"' | "'"): string | undefined {
  if (quote === '"' && text.endsWith('\\')) {
    const swallowed = blanks === 0 && /[^\\]\\$/.test(text);
    return swallowed ? text.slice(0, -1) + line : undefined;
  }
  return text + (blanks === 0 ? ' ' : '\n'.repeat(blanks)) + line;
}
