import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LIKELY_NAMES } from '../../../../../test/fixtures/likely-names.ts';
import { foldWords } from '../../evidence/folding/fold.ts';
import { WithheldTerms } from './withheld-terms.ts';

const TEST = join(__dirname, '../../../../../test');
const terms = new WithheldTerms({
  names: LIKELY_NAMES.map((text, at) => ({ subject: `vic_${at}`, text })),
  numbers: [],
  phrases: [],
  publicNames: [],
  publicTitles: [],
});

const golden = (folder: string) =>
  readdirSync(join(TEST, 'golden', folder)).map((name) => join(TEST, 'golden', folder, name));

/**
 * The documents that the program makes of its example, in each language of a filing, and a report in Russian that is
 * full of words which are names too (вера, любовь, надежда, роман); with the ceiling in ten thousand words.
 */
const PROSE: readonly (readonly [language: string, files: readonly string[], ceiling: number])[] = [
  ['en', golden('us/en'), 40],
  ['fr', golden('ca/fr'), 20],
  ['et', golden('ee/et'), 30],
  ['lv', golden('lv/lv'), 15],
  ['lt', golden('lt/lt'), 25],
  ['ru', [join(TEST, 'fixtures/russian-report.txt')], 110],
];

/** Alarms for ten thousand words with a hundred people in the vault: one for each line and person. */
function alarms(files: readonly string[]): { readonly words: number; readonly full: number; readonly stem: number } {
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  const levels = lines.flatMap((line) => terms.matches(line).map(({ level }) => level));
  const words = lines.reduce((sum, line) => sum + foldWords(line).length, 0);
  const full = levels.filter((level) => level === 'full').length;
  return { words, full, stem: levels.length - full };
}

describe('false alarms', () => {
  it('are counted on a hundred different people', () => {
    expect(new Set(LIKELY_NAMES).size).toBeGreaterThanOrEqual(100);
  });

  it.each(PROSE)('in prose of %s stay below the ceiling', (_language, files, ceiling) => {
    const { words, full, stem } = alarms(files);
    expect(words).toBeGreaterThan(400);
    expect(((full + stem) * 10_000) / words).toBeLessThan(ceiling);
    // What nobody can acknowledge is rare.
    expect(full).toBeLessThanOrEqual(1);
  });
});
