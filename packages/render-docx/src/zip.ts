import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Parts } from './canonicalize.ts';

const FIRST = '[Content_Types].xml';
/** Set by measurement: on parts of this size the levels from 3 to 9 take the same time, and 6 is nearly the smallest. */
const LEVEL = 6;
/** fflate reads the local fields, so this is 1 January 1980 in every time zone; noon exists in all of them. */
const TIME = new Date(1980, 0, 1, 12);

/** One zip file, the same for the same parts: names in order, content types first, one time, one level. */
export function zipParts(parts: Parts): Uint8Array {
  const names = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const files: Zippable = {};
  for (const name of names) {
    const part = parts.get(name) ?? '';
    // Pictures are compressed already.
    files[name] = typeof part === 'string' ? [strToU8(part), { level: LEVEL }] : [part, { level: 0 }];
  }
  return zipSync(files, { mtime: TIME });
}

function rank(name: string): number {
  return name === FIRST ? 0 : 1;
}
