import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { regimesOnDisk } from '../conformance/regimes.ts';
import { type Answer, assessSituation } from './assess-situation.ts';
import { printTable } from './print-table.ts';
import { CHAPTERS } from './stories/index.ts';
import type { Verdict } from './verdict.ts';

const STORIES = CHAPTERS.flatMap(({ stories }) => stories);
/** The template of a regime, which is not shipped, is no law of any state. */
const REGIMES = regimesOnDisk().filter(({ shipped }) => shipped);

describe.each(REGIMES)('$name', ({ regime }) => {
  it('has a column, test/situations/verdicts/<id>.ts, with a verdict of every situation and of no other', () => {
    expect(Object.keys(columnOf(regime.id)).sort()).toEqual(STORIES.map(({ id }) => id).sort());
  });

  it.each(STORIES)('$id', (story) => {
    const expected = columnOf(regime.id)[story.id];
    const answer = assessSituation(story, regime);
    expect(expected === undefined ? answer : told(answer, expected)).toEqual(expected && inWords(expected));
  });
});

describe('the table', () => {
  it('tells every situation once', () => {
    expect(new Set(STORIES.map(({ id }) => id)).size).toBe(STORIES.length);
  });

  it('is printed for lawyers in SITUATIONS.md; UPDATE_SITUATIONS=1 writes it anew', () => {
    const file = join(__dirname, 'SITUATIONS.md');
    const printed = printTable(
      CHAPTERS,
      REGIMES.map(({ regime }) => ({ id: regime.id, column: columnOf(regime.id) })),
    );
    if (process.env['UPDATE_SITUATIONS'] === '1') writeFileSync(file, printed);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(printed);
  });
});

/** The column of a regime; without the file every test of that regime fails. */
function columnOf(regime: string): Readonly<Record<string, Verdict>> {
  const file = join(__dirname, 'verdicts', `${regime}.ts`);
  if (!existsSync(file)) throw new Error(`regime-${regime} has no column: write test/situations/verdicts/${regime}.ts`);
  const exported = (require(file) as Readonly<Record<string, Readonly<Record<string, Verdict>>>>)[regime];
  if (exported === undefined) throw new Error(`test/situations/verdicts/${regime}.ts must export \`${regime}\``);
  return exported;
}

/** A verdict as a comparison reads it. */
function inWords({ verdict, eligible, weak, missing, excluded }: Verdict) {
  return {
    verdict,
    eligible: [...eligible].sort(),
    weak: [...weak].sort(),
    missing: pairs(missing),
    excluded: pairs(excluded),
  };
}

/** The program's answer, of what is missing or excluded as far as the verdict speaks of it. */
function told(answer: Answer, expected: Verdict) {
  return {
    verdict: answer.verdict,
    eligible: [...answer.eligible].sort(),
    weak: [...answer.weak].sort(),
    missing: pairs(expected.missing).filter((pair) => answer.missing.includes(pair)),
    excluded: pairs(expected.excluded).filter((pair) => answer.excluded.includes(pair)),
  };
}

function pairs(named: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(named).map(([ground, stop]) => `${ground}/${stop}`);
}
