import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { datePatterns, inLanguage, versionInForce } from '@sanctions-packet/core/law';
import { law } from './index.ts';
import { CRITERIA, REGULATIONS, WORDINGS } from './regulations.ts';

const files = readdirSync(join(__dirname, 'provisions'));

function cited(id: string, day: string, language: string): string | undefined {
  const provision = law.provisions.get(id);
  const version = provision && versionInForce(provision, day);
  return version && inLanguage(version.citation, language);
}

describe('law facts', () => {
  it('are all named in the list of the package, by the name of their file', () => {
    expect([...law.provisions.keys()].map((id) => `${id}.json`).sort()).toEqual([...files].sort());
  });

  it('found both Acts on a provision', () => {
    expect(law.program.instruments.map(({ id, provision }) => [id, provision])).toEqual([
      ['jvcfoa', 'ca-jvcfoa'],
      ['sema', 'ca-sema'],
    ]);
  });

  it.each([
    ['ca-irpa-sanctions-jvcfoa', 's.\u00a035(1)(e)', 's.\u00a035.1(1)(c)', 'al.\u00a035(1)e)', 'al.\u00a035.1(1)c)'],
    ['ca-irpa-sanctions-sema', 's.\u00a035(1)(d)', 's.\u00a035.1(1)(b)', 'al.\u00a035(1)d)', 'al.\u00a035.1(1)b)'],
  ])('%s changes its place on 22 June 2023', (id, before, after, avant, depuis) => {
    expect(cited(id, '2023-06-21', 'en')).toMatch(new RegExp(`${escaped(before)}$`));
    expect(cited(id, '2023-06-22', 'en')).toMatch(new RegExp(`${escaped(after)}$`));
    expect(cited(id, '2023-06-21', 'fr')).toMatch(new RegExp(`${escaped(avant)}$`));
    expect(cited(id, '2023-06-22', 'fr')).toMatch(new RegExp(`${escaped(depuis)}$`));
    expect(cited(id, '2017-10-17', 'en')).toBeUndefined();
  });

  it('leave no day between two versions without law', () => {
    for (const { versions } of law.provisions.values()) {
      versions.slice(1).forEach((version, index) => {
        expect(nextDay(versions[index]?.to ?? '')).toBe(version.from);
      });
    }
  });

  it('explain every fact that nobody read', () => {
    const silent = [...law.provisions.values()].flatMap(({ id, versions }) =>
      versions.some(({ reading, remark }) => reading === 'unverified' && remark === undefined) ? [id] : [],
    );
    expect(silent).toEqual([]);
  });

  it('have regulations of seventeen states, each with its provisions', () => {
    expect(REGULATIONS).toHaveLength(17);
    const named = REGULATIONS.flatMap(({ provision, participation, corruption }) => [
      provision,
      participation,
      corruption,
    ]);
    expect(named.filter((id) => id !== undefined && !law.provisions.has(id))).toEqual([]);
    expect(new Set(REGULATIONS.map(({ state }) => state)).size).toBe(17);
    expect(REGULATIONS.flatMap(({ criteria }) => criteria).filter((one) => !CRITERIA.includes(one))).toEqual([]);
    expect(REGULATIONS.flatMap(({ wording }) => wording ?? []).filter((one) => !WORDINGS.includes(one))).toEqual([]);
    expect(
      REGULATIONS.every(({ wording, participation }) => (wording === undefined) === (participation === undefined)),
    ).toBe(true);
  });

  it.each([
    ['BY', '2(a)', true],
    ['CN', '2(a)', true],
    ['NI', '2(a)', true],
    ['LK', '2(a)', true],
    ['GT', '2(a)', true],
    ['MD', '2(b)', true],
    ['HT', '2(a.1)', true],
    ['SD', '2(b)', false],
    ['RU', '2(a.1)', false],
    ['IR', '2(a.1)', false],
    ['MM', '2(b)', false],
    ['VE', '2(a.1)', true],
    ['SY', '2(e)', false],
    ['ZW', '2(e)', false],
    ['SS', undefined, false],
    ['UA', undefined, false],
    ['KP', undefined, false],
  ])('the regulations for %s list for violations under %s', (state, letter, nationalsOnly) => {
    const found = REGULATIONS.find((one) => one.state === state);
    const citation = found?.participation === undefined ? undefined : cited(found.participation, '2026-11-22', 'en');
    expect(/s\.\u00a0(\S+)$/.exec(citation ?? '')?.[1]).toBe(letter);
    expect(found?.nationalsOnly).toBe(nationalsOnly);
  });

  it('address the Minister by post, in both languages, and ship no mailbox', () => {
    const [minister, ...copies] = law.authority.addressees;
    expect(minister?.office.value).toEqual({
      en: 'Minister of Foreign Affairs',
      fr: 'Ministre des Affaires étrangères',
    });
    expect(copies.map(({ role }) => role)).toEqual(['copy', 'copy']);
    expect(JSON.stringify(law.authority)).not.toContain('@');
  });

  it('file on letter paper, in English or French, each with its own dates', () => {
    const { paper, languages, officialForm } = law.filing;
    expect([paper.value, languages.value, officialForm.value]).toEqual(['letter', ['en', 'fr'], false]);
    expect(datePatterns(law.filing, 'en').sentence).toBe('MMMM d, yyyy');
    expect(datePatterns(law.filing, 'fr').sentence).toBe('do MMMM yyyy');
  });
});

function escaped(text: string): string {
  return text.replaceAll(/[.()]/g, '\\$&');
}

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
