import { describe, expect, it } from '@jest/globals';
import { inventedLawFiles } from '../../../../test/fixtures/invented-law.ts';
import { checkLaw } from './check-law.ts';
import { parseRegimeLaw } from './parse-law.ts';

type Files = ReturnType<typeof inventedLawFiles>;

/** Codes and places of what is found after a change of the invented law. */
function found(change: (files: Files) => unknown): readonly string[] {
  const files = inventedLawFiles();
  change(files);
  return checkLaw(parseRegimeLaw(files)).map(({ code, at }) => `${code} ${at}`);
}

function versionOf(files: Files, provision: number, version: number) {
  const value = files.provisions[provision]?.versions[version];
  if (value === undefined) throw new Error('no such version');
  return value;
}

describe('checkLaw', () => {
  it('finds nothing wrong with a good law', () => {
    expect(found(() => undefined)).toEqual([]);
  });

  it('finds versions that are reversed, unordered or overlap', () => {
    expect(found((files) => Object.assign(versionOf(files, 0, 0), { from: '2020-12-31', to: '2020-12-30' }))).toEqual([
      'law.version-reversed provisions.zz-act-1.versions[0]',
    ]);
    expect(found((files) => files.provisions[0]?.versions.reverse())).toEqual([
      'law.versions-unordered provisions.zz-act-1.versions[1]',
    ]);
    expect(found((files) => (versionOf(files, 0, 0).to = '2021-01-01'))).toEqual([
      'law.versions-overlap provisions.zz-act-1.versions[1]',
    ]);
    expect(found((files) => (versionOf(files, 0, 0).to = null))).toEqual([
      'law.versions-overlap provisions.zz-act-1.versions[1]',
    ]);
  });

  it('lets a version follow on the next day, or later', () => {
    expect(found((files) => (versionOf(files, 0, 0).to = '2020-06-30'))).toEqual([]);
  });

  it('asks for the end of what has ended', () => {
    expect(found((files) => (versionOf(files, 1, 0).to = null))).toEqual([
      'law.ended-without-end provisions.zz-act-9.versions[0]',
    ]);
  });

  it('finds ids given twice, strange ids, and a provision that is not there', () => {
    expect(found((files) => files.authority.addressees.push(...files.authority.addressees))).toEqual([
      'law.duplicate-id authority.addressees[1].id',
    ]);
    expect(found((files) => Object.assign(files.program.instruments[0] ?? {}, { provision: 'zz-act-2' }))).toEqual([
      'law.unknown-provision program.instruments[0].provision',
    ]);
    expect(found((files) => (files.program.id = 'yy'))).toEqual([
      'law.foreign-id provisions.zz-act-1.id',
      'law.foreign-id provisions.zz-act-9.id',
    ]);
  });

  it('asks every text for words in every language of the filing', () => {
    const missing = found((files) => files.filing.languages.value.push('fr-CA'));
    expect(missing).toContain('law.language-missing provisions.zz-act-1.versions[1].statement.fr-CA');
    expect(missing).toContain('law.language-missing authority.addressees[0].office.value.fr-CA');
    expect(missing).toHaveLength(16);
  });

  it('finds blank texts', () => {
    expect(found((files) => (files.program.name.en = ' '))).toEqual(['law.blank-text program.name.en']);
  });

  it('finds insecure sources, readings after the review, and reviews put off too long', () => {
    const source = { url: 'http://law.example', readOn: '2026-03-01' };
    expect(found((files) => (versionOf(files, 0, 1).source = source))).toEqual([
      'law.source-not-https provisions.zz-act-1.versions[1].source.url',
      'law.review-before-reading provisions.zz-act-1.versions[1].source.readOn',
    ]);
    expect(found((files) => (files.filing.review = { ...files.filing.review, everyDays: 800 }))).toEqual([
      'law.review-too-rare filing.review.everyDays',
    ]);
  });

  it('finds date patterns that are not of a full date, and repeated languages', () => {
    expect(found((files) => (files.filing.dates.value = { sentence: 'MMMM yyyy', table: 'd MMM yyyy HH' }))).toEqual([
      'law.date-pattern filing.dates.value.sentence',
      'law.date-pattern filing.dates.value.table',
    ]);
    expect(found((files) => (files.filing.dates.value.sentence = "yyyy. 'gada' d. MMMM"))).toEqual([]);
    expect(found((files) => files.filing.languages.value.push('en'))).toEqual([
      'law.duplicate-language filing.languages.value[1]',
    ]);
  });
});
