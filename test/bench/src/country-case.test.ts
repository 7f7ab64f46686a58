import { describe, expect, it } from '@jest/globals';
import { parseDossier, parseVault } from '@sanctions-packet/core/evidence';
import { ASKED, COUNTRY, countryCase } from './country-case.ts';

describe('the country that is measured', () => {
  it('is the same at every call, and has its numbers of records', () => {
    const { dossier } = countryCase();
    expect(countryCase().dossier).toEqual(dossier);
    const count = (list: string) => (dossier[list] as readonly unknown[]).length;
    expect(['persons', 'victims', 'incidents', 'evidence'].map(count)).toEqual(Object.values(COUNTRY));
    expect(count('requestedMeasures')).toBe(COUNTRY.targets * ASKED.length);
  });

  it('parses without a blocking problem', () => {
    const made = countryCase({ targets: 12, victims: 30, incidents: 40, evidence: 120 });
    const vault = parseVault({ parsed: made.vault });
    if (!vault.ok) throw new Error(JSON.stringify(vault.problems));
    expect(parseDossier({ parsed: made.dossier }, { vault: vault.value })).toMatchObject({ ok: true });
  });
});
