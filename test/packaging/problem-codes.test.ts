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
    // What varies has a name in HOLES of tools/problem-codes.mjs; a place (`row 3`) is not what is wrong.
    const whats = codes.flatMap(({ wordings }) => wordings.map(({ what }) => what));
    expect(whats.filter((what) => /^…|…[\s.]*…|^(row|line|column|page) \S+$/.test(what))).toEqual([]);
    expect(whats).toContain('PATH is not what an import wrote.');
  },
  MINUTE,
);
