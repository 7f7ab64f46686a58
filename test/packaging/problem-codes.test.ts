// The index of problems in the documentation is read out of the sources: no code may be without words there.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';

const ROOT = join(__dirname, '..', '..');
const MINUTE = 60_000;

interface Told {
  readonly code: string;
  readonly wordings: readonly { readonly what: string; readonly fix: string }[];
}

it(
  'every problem code says what it means and how to mend it',
  () => {
    const printed = execFileSync(process.execPath, [join(ROOT, 'tools', 'problem-codes.mjs')], { encoding: 'utf8' });
    const codes = JSON.parse(printed) as readonly Told[];
    expect(codes.length).toBeGreaterThan(300);
    // Add what is missing to tools/problem-words.mjs.
    expect(codes.filter(({ wordings }) => wordings.length === 0).map(({ code }) => code)).toEqual([]);
  },
  MINUTE,
);
