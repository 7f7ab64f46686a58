import type { CaseIndex } from '../case-index.ts';
import type { InvariantCode } from '../codes.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';
import { type Field, pathText } from '../walk-strings.ts';

const READ: ReadonlySet<Field['kind']> = new Set(['text', 'prose', 'line', 'internal']);

/** Item 9: characters that deceive the eye or a search. One problem of a kind for each field. */
export function characters({ fields }: CaseIndex): readonly InvariantProblem[] {
  const problems: InvariantProblem[] = [];
  for (const { kind, value, place, about } of fields) {
    if (!READ.has(kind) || PLAIN.test(value)) continue;
    for (const code of deceptions(value)) problems.push(breach(code, pathText(place), about));
  }
  return problems;
}

const PLAIN = /^[\x00-\x7f]*$/;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** Format characters but those of reading direction, and but the joiners that some scripts need between letters. */
const INVISIBLE =
  /(?![\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069])\p{Cf}|(?<![\p{L}\p{M}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}])|[\u115f\u1160\u3164\uffa0]/u;
const JOINER_IN_ALPHABET = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}][\u200c\u200d]/u;
/** A word with letters of two of the three scripts that look alike. */
const MIXED =
  /(?:\p{Script=Latin}[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}]|\p{Script=Cyrillic}[\p{L}\p{M}]*[\p{Script=Latin}\p{Script=Greek}]|\p{Script=Greek}[\p{L}\p{M}]*[\p{Script=Latin}\p{Script=Cyrillic}])/u;

function deceptions(text: string): readonly InvariantCode[] {
  const codes: InvariantCode[] = [];
  if (MIXED.test(text)) codes.push('evidence.mixed-scripts');
  if (text.normalize('NFC') !== text) codes.push('evidence.not-nfc');
  if (BIDI.test(text)) codes.push('evidence.bidi-control');
  if (INVISIBLE.test(text) || JOINER_IN_ALPHABET.test(text)) codes.push('evidence.invisible-character');
  return codes;
}
