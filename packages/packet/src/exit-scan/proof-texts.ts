import { type FoundText, Unreadable } from './found-text.ts';

/** Bytes of a SHA-256. */
const DIGEST = 32;

/** Of a detached OpenTimestamps proof: its name, sixteen more bytes of magic and version, and the kind of the digest. */
const OPEN_TIMESTAMPS = '\0OpenTimestamps\0';
const DIGEST_AT = 33;

/** A time stamp of RFC 3161: names in its certificates, and every octet string as long as a SHA-256 (X.690, 8.7). */
export function* timeStampTexts(bytes: Uint8Array): Generator<FoundText> {
  yield* runsOfText(bytes);
  for (let at = 2; at + DIGEST <= bytes.length; at += 1)
    if (bytes[at - 2] === 0x04 && bytes[at - 1] === DIGEST) yield digestAt(bytes, at);
}

/** A detached OpenTimestamps proof: addresses of calendars, and the digest that it starts from. Throws `Unreadable`. */
export function* openTimestampsTexts(bytes: Uint8Array): Generator<FoundText> {
  // It has no media type of its own.
  if (String.fromCharCode(...bytes.subarray(0, OPEN_TIMESTAMPS.length)) !== OPEN_TIMESTAMPS)
    throw new Unreadable('A file of an unknown kind');
  yield* runsOfText(bytes);
  yield digestAt(bytes, DIGEST_AT);
}

/**
 * What a program that lists strings finds in a file of numbers, in either Unicode form. Numbers look like short words by
 * chance, so that here, as in markup, a name counts as it is written.
 */
function* runsOfText(bytes: Uint8Array): Generator<FoundText> {
  for (const form of ['utf-8', 'utf-16be', 'utf-16le'])
    for (const start of form === 'utf-8' ? [0] : [0, 1]) {
      const all = new TextDecoder(form).decode(bytes.subarray(start));
      for (const [text] of all.matchAll(/[\p{L}\p{N}\p{P}\p{Zs}]{3,}/gu)) yield { place: 'markup', text };
    }
}

function digestAt(bytes: Uint8Array, at: number): FoundText {
  const digits = [...bytes.subarray(at, at + DIGEST)].map((byte) => byte.toString(16).padStart(2, '0'));
  return { place: 'markup', text: digits.join('') };
}
