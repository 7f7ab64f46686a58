/** Words of a content stream (ISO 32000-1, 7.8.2), without comments and white space. */
import { Refusal } from '../../exhibit-problem.ts';

export interface Token {
  readonly kind: 'operator' | 'name' | 'number' | 'string' | 'open' | 'close' | 'inline-data';
  readonly from: number;
  /** Behind its last byte. */
  readonly to: number;
}

const SPACE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITER = new Set([...'()<>[]{}/%'].map((sign) => sign.charCodeAt(0)));
const [LF, CR, PERCENT, SLASH, PAREN, CLOSING, BACKSLASH, LESS, MORE] = [10, 13, 37, 47, 40, 41, 92, 60, 62];
const OPENING = new Set([91, 123]);
const ENDING = new Set([93, 125]);

/** One after the other; refuses a string or dictionary without an end, and picture data whose end cannot be told. */
export function* tokensOf(bytes: Uint8Array): Generator<Token> {
  let at = 0;
  let pictureBegun = false;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (SPACE.has(byte)) at += 1;
    else if (byte === PERCENT) at = endOfLine(bytes, at);
    else {
      const token = tokenAt(bytes, at);
      yield token;
      at = token.to;
      if (token.kind !== 'operator') continue;
      const word = textOf(bytes, token);
      if (word === 'BI') pictureBegun = true;
      if (word !== 'ID' || !pictureBegun) continue;
      pictureBegun = false;
      const data = { kind: 'inline-data', from: at + 1, to: endOfPicture(bytes, at + 1) } as const;
      yield data;
      at = data.to;
    }
  }
}

export function textOf(bytes: Uint8Array, { from, to }: Token): string {
  return String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 4096)));
}

function tokenAt(bytes: Uint8Array, from: number): Token {
  const byte = bytes[from] ?? 0;
  if (byte === PAREN) return { kind: 'string', from, to: endOfString(bytes, from) };
  if (byte === LESS && bytes[from + 1] === LESS) return { kind: 'open', from, to: from + 2 };
  if (byte === MORE && bytes[from + 1] === MORE) return { kind: 'close', from, to: from + 2 };
  if (byte === LESS) return { kind: 'string', from, to: endOfHex(bytes, from) };
  if (OPENING.has(byte)) return { kind: 'open', from, to: from + 1 };
  if (ENDING.has(byte)) return { kind: 'close', from, to: from + 1 };
  if (byte === SLASH) return { kind: 'name', from, to: endOfWord(bytes, from + 1) };
  if (byte === CLOSING || byte === MORE) throw new Refusal('exhibit.damaged');
  const to = endOfWord(bytes, from);
  const isNumber = /^[+-]*[\d.][\d.-]*$/.test(textOf(bytes, { kind: 'number', from, to }));
  return { kind: isNumber ? 'number' : 'operator', from, to };
}

function endOfWord(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && !SPACE.has(bytes[at] ?? 0) && !DELIMITER.has(bytes[at] ?? 0)) at += 1;
  return at;
}

function endOfLine(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) at += 1;
  return at;
}

function endOfString(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === BACKSLASH) at += 1;
    else if (byte === PAREN) depth += 1;
    else if (byte === CLOSING) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  throw new Refusal('exhibit.damaged');
}

function endOfHex(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(MORE, from);
  if (end < 0) throw new Refusal('exhibit.damaged');
  return end + 1;
}

const LOOK_AHEAD = 24;

/** Data of an inline picture ends at EI between white space, with readable content behind it (7.8.2 gives no length). */
function endOfPicture(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 0x45 || bytes[at + 1] !== 0x49) continue;
    const after = bytes.subarray(at + 2, at + 2 + LOOK_AHEAD);
    const before = at === from || SPACE.has(bytes[at - 1] ?? 0);
    const readable = after.every((byte) => SPACE.has(byte) || (byte >= 0x20 && byte < 0x7f));
    if (before && (after.length === 0 || SPACE.has(after[0] ?? 0)) && readable) return at;
  }
  throw new Refusal('exhibit.damaged');
}
