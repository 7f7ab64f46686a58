/** A content stream with nothing but what paints. */
import { joinBytes } from '../../archive/read-zip.ts';
import { type Token, textOf, tokensOf } from './tokens.ts';

export interface CleanContent {
  readonly bytes: Uint8Array;
  /** Names of resources it may use, without the slash, as written. */
  readonly names: ReadonlySet<string>;
  readonly operations: number;
  /** How often each name is painted by `Do`. */
  readonly painted: ReadonlyMap<string, number>;
  readonly dropped: boolean;
}

/** Marked content tells about the page and paints nothing: tags, replaced texts, names of layers. */
const MARKS = new Set(['BMC', 'BDC', 'EMC', 'MP', 'DP']);
const NEWLINE = new Uint8Array([10]);
const SPACE = new Uint8Array([32]);

export function cleanContent(bytes: Uint8Array): CleanContent {
  const parts: Uint8Array[] = [];
  const names = new Set<string>();
  const painted = new Map<string, number>();
  let operands: Token[] = [];
  let operations = 0;
  let dropped = false;
  for (const token of tokensOf(bytes)) {
    if (token.kind === 'inline-data') {
      parts.push(bytes.subarray(token.from, token.to), NEWLINE);
      continue;
    }
    if (token.kind !== 'operator' || isConstant(bytes, token)) {
      operands.push(token);
      continue;
    }
    const operator = textOf(bytes, token);
    operations += 1;
    if (MARKS.has(operator)) dropped = true;
    else {
      for (const operand of operands) {
        if (operand.kind === 'name') names.add(textOf(bytes, operand).slice(1));
        parts.push(bytes.subarray(operand.from, operand.to), SPACE);
      }
      const last = operands.at(-1);
      if (operator === 'Do' && last !== undefined) {
        const name = textOf(bytes, last).slice(1);
        painted.set(name, (painted.get(name) ?? 0) + 1);
      }
      parts.push(bytes.subarray(token.from, token.to), operator === 'ID' ? SPACE : NEWLINE);
    }
    operands = [];
  }
  return { bytes: joinBytes(parts), names, operations, painted, dropped };
}

function isConstant(bytes: Uint8Array, token: Token): boolean {
  const length = token.to - token.from;
  return (length === 4 || length === 5) && /^(true|false|null)$/.test(textOf(bytes, token));
}
