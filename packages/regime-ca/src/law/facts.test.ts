import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { datePatterns, inLanguage } from '@sanctions-packet/core/law';
import { law } from './index.ts';
import { CRITERIA, REGULATIONS, WORDINGS } from './regulations.ts';

const files = readdirSync(join(__dirname, 'provisions'));

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

  it.each(['ca-irpa-sanctions-jvcfoa', 'ca-irpa-sanctions-sema'])(
    '%s has changed its place, in both languages',
    (id) => {
      for (const language of ['en', 'fr']) {
        const places = law.provisions.get(id)?.versions.map(({ citation }) => inLanguage(citation, language));
        expect(places).toHaveLength(2);
        expect(new Set(places).size).toBe(2);
      }
    },
  );

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
    ['BY', true, true],
    ['CN', true, true],
    ['NI', true, true],
    ['LK', true, true],
    ['GT', true, true],
    ['MD', true, true],
    ['HT', true, true],
    ['SD', true, false],
    ['RU', true, false],
    ['IR', true, false],
    ['MM', true, false],
    ['VE', true, true],
    ['SY', true, false],
    ['ZW', true, false],
    ['SS', false, false],
    ['UA', false, false],
    ['KP', false, false],
  ])('the regulations for %s list for violations: %s, nationals alone: %s', (state, violations, nationalsOnly) => {
    const found = REGULATIONS.find((one) => one.state === state);
    expect([found?.participation !== undefined, found?.nationalsOnly]).toEqual([violations, nationalsOnly]);
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

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
