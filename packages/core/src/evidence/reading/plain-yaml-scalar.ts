/** A value on one line. */
export interface Scalar {
  readonly value: unknown;
}

const FLOW_WORDS = /^\[ *[A-Za-z0-9][\w.~-]*(?: *, *[A-Za-z0-9][\w.~-]*)* *\]$/;
const PLAIN_START = /^[\p{L}\p{N}_(/$]/u;
const NUMBER_LIKE = /^(?:[0-9]+\.[0-9]*|[0-9]*\.[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[0-9]+(?:\.[0-9]*)?[eE][-+]?[0-9]+)$/;

/** Reads an unquoted scalar of the core schema, or a bracketed list of plain words; `undefined` when it is anything more. */
export function plainScalar(written: string): Scalar | undefined {
  const text = written.trimEnd();
  if (text === '[]') return { value: [] };
  if (text === '{}') return { value: {} };
  if (FLOW_WORDS.test(text)) return wordList(text);
  return isPlainLine(text, true) ? resolve(text) : undefined;
}

/** May a trimmed line stand in a plain scalar without a second look? */
export function isPlainLine(text: string, first: boolean): boolean {
  if (text.includes(': ') || text.includes(' #') || text.endsWith(':')) return false;
  return first ? PLAIN_START.test(text) : !text.startsWith('#');
}

function wordList(text: string): Scalar | undefined {
  const words = text
    .slice(1, -1)
    .split(',')
    .map((word) => resolve(word.trim()));
  return words.includes(undefined) ? undefined : { value: words.map((word) => word?.value) };
}

function resolve(text: string): Scalar | undefined {
  if (/^[0-9]{1,15}$/.test(text)) return { value: Number(text) };
  if (/^[0-9]+$/.test(text) || NUMBER_LIKE.test(text)) return undefined;
  if (/^(?:null|Null|NULL)$/.test(text)) return { value: null };
  if (/^(?:true|True|TRUE)$/.test(text)) return { value: true };
  if (/^(?:false|False|FALSE)$/.test(text)) return { value: false };
  return { value: text };
}
