import { describe, expect, it } from '@jest/globals';
import { smallCase, smallVault } from '../../../../test/fixtures/small-case.ts';
import type { Dossier } from '../evidence/schema/types.ts';
import { disclose } from './disclose.ts';
import type { DisclosedDossier } from './disclosed-dossier.ts';
import { assertDisclosed } from './witness.ts';

function made(): DisclosedDossier<'disclosable'> {
  const outcome = disclose(smallCase(), smallVault(), { profile: 'disclosable', asOf: '2021-06-01' });
  if (!outcome.ok) throw new Error('The small case must pass the gate.');
  return outcome.value.dossier;
}

/** Stands for whatever prints. */
function prints(dossier: DisclosedDossier): string {
  assertDisclosed(dossier);
  return dossier.id;
}

function printsRestricted(dossier: DisclosedDossier<'restricted:us'>): string {
  return prints(dossier);
}

describe('what prints', () => {
  it('takes what the gate made', () => {
    expect(prints(made())).toBe('dos_small');
  });

  it('takes no raw dossier, no copy and no look-alike: neither the compiler nor the program', () => {
    const raw: Dossier = smallCase();
    const dossier = made();
    // @ts-expect-error a raw dossier has no brand
    expect(() => prints(raw)).toThrow(TypeError);
    expect(() => prints({ ...dossier })).toThrow(TypeError);
    expect(() => prints(structuredClone(dossier))).toThrow(TypeError);
    expect(() => prints(new Proxy(dossier, {}))).toThrow(TypeError);
    expect(() => prints(Object.create(dossier))).toThrow(TypeError);
    expect(() => assertDisclosed(null)).toThrow(TypeError);
    // @ts-expect-error a look-alike has no brand
    expect(() => prints({ profile: 'disclosable', recipient: undefined, asOf: '2021-06-01' })).toThrow(TypeError);
  });

  it('is held to the profile by the compiler', () => {
    // @ts-expect-error made for another profile
    expect(printsRestricted(made())).toBe('dos_small');
  });
});

describe('the disclosed dossier', () => {
  it('is frozen at every depth', () => {
    const open: string[] = [];
    const look = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) open.push(path);
      for (const [key, part] of Object.entries(value)) look(part, `${path}.${key}`);
    };
    look(made(), '');
    expect(open).toEqual([]);
  });

  it('shares no object with the raw dossier, in any profile', () => {
    const raw = smallCase();
    const own = new Set<object>();
    const collect = (value: unknown, visit: (part: object) => void): void => {
      if (typeof value !== 'object' || value === null) return;
      visit(value);
      for (const part of Object.values(value)) collect(part, visit);
    };
    collect(raw, (part) => own.add(part));
    for (const profile of ['internal', 'restricted:us', 'disclosable'] as const) {
      const outcome = disclose(raw, smallVault(), { profile, asOf: '2021-06-01' });
      const shared: object[] = [];
      collect(outcome.ok ? outcome.value.dossier : undefined, (part) => own.has(part) && shared.push(part));
      expect(outcome.ok).toBe(true);
      expect(shared).toEqual([]);
    }
  });

  it('is the same when made twice', () => {
    expect(JSON.stringify(made())).toBe(JSON.stringify(made()));
  });
});
