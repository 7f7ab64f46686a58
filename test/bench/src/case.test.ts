import { describe, expect, it } from '@jest/globals';
import { parseDossier, parseVault } from '@sanctions-packet/core/evidence';
import { buildPacket } from '@sanctions-packet/packet';
import { us } from '@sanctions-packet/regime-us';
import { benchCase, DAY } from './case.ts';

describe('the case that is measured', () => {
  it('is the same at every call', () => {
    expect(benchCase(3)).toEqual(benchCase(3));
  });

  it('keeps a target as it is when others are added', () => {
    const first = (targets: number) => (benchCase(targets).dossier['involvements'] as readonly unknown[])[0];
    expect(first(1)).toEqual(first(5));
  });

  it('gives a hundred targets with names of their own', () => {
    const persons = benchCase(100).dossier['persons'] as readonly {
      readonly names: readonly { readonly full: string }[];
    }[];
    expect(new Set(persons.map(({ names }) => names[0]?.full)).size).toBe(100);
    expect(new Set(persons.map(({ names }) => names[1]?.full)).size).toBe(100);
  });

  it('parses and becomes packets without a blocking problem', async () => {
    const made = benchCase(2);
    const vault = parseVault({ parsed: made.vault });
    if (!vault.ok) throw new Error(JSON.stringify(vault.problems));
    const dossier = parseDossier({ parsed: made.dossier }, { vault: vault.value });
    if (!dossier.ok) throw new Error(JSON.stringify(dossier.problems));
    for (const target of made.targets) {
      const packet = await buildPacket({
        dossier: dossier.value,
        vault: vault.value,
        regime: us,
        target,
        date: DAY,
        renderers: [],
      });
      expect(packet.problems.filter(({ severity }) => severity === 'block')).toEqual([]);
      expect(packet.ok).toBe(true);
    }
  });
});
