import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Problem } from '@sanctions-packet/core';
import { type Dossier, parseDossier, parseVault } from '@sanctions-packet/core/evidence';

const EXAMPLES = join(__dirname, '../../examples');
const GOVERNMENTS = ['ca', 'ee', 'lt', 'lv', 'uk', 'us'];
const AND_THE_UNION = [...GOVERNMENTS, 'eu'].sort();

function read(example: string, file: string) {
  return { file, text: readFileSync(join(EXAMPLES, example, file)) };
}

function dossierOf(example: string): { readonly dossier: Dossier; readonly problems: readonly Problem[] } {
  const vault = example === 'detained-journalist' ? parseVault(read(example, 'vault.yaml')) : undefined;
  const outcome = parseDossier(read(example, 'dossier.yaml'), vault?.ok === true ? { vault: vault.value } : {});
  if (!outcome.ok || vault?.ok === false) {
    throw new Error(
      `${example} does not parse: ${[...outcome.problems, ...(vault?.problems ?? [])].map(({ code, at }) => `${code} ${at}`)}`,
    );
  }
  return { dossier: outcome.value, problems: [...outcome.problems, ...(vault?.problems ?? [])] };
}

function counts(problems: readonly Problem[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { code } of problems) found[code] = (found[code] ?? 0) + 1;
  return found;
}

function regimesAsked({ requestedMeasures }: Dossier, target: string): readonly string[] {
  return requestedMeasures
    .filter((measure) => measure.target === target)
    .map(({ regime }) => regime)
    .sort();
}

describe('examples/kazakhstan-2020', () => {
  const { dossier, problems } = dossierOf('kazakhstan-2020');

  it('warns of what one press article leaves open, and of nothing else', () => {
    expect(problems.every(({ severity }) => severity === 'warn')).toBe(true);
    expect(counts(problems)).toEqual({
      'evidence.native-name-missing': 24,
      'evidence.no-original': 2,
      'evidence.not-archived': 1,
      'evidence.one-source': 29,
      'evidence.post-undated': 10,
    });
  });

  it('asks all six governments and the Union for measures against the five first named, and against nobody else', () => {
    const targets = ['per_01', 'per_02', 'per_03', 'per_04', 'per_05'];
    expect([...new Set(dossier.requestedMeasures.map(({ target }) => target))]).toEqual(targets);
    for (const target of targets) expect(regimesAsked(dossier, target)).toEqual(AND_THE_UNION);
  });

  it('adds nothing that the article does not give: no birth, number, citizenship or other script', () => {
    expect(dossier.persons).toHaveLength(24);
    for (const { birth, identifiers, citizenship, nationality, names } of dossier.persons) {
      expect([birth, identifiers, citizenship, nationality]).toEqual([undefined, [], [], []]);
      expect(names.map(({ tag }) => tag)).toEqual(['en']);
    }
  });

  it('knows its victims by pseudonym alone', () => {
    expect(dossier.victims.map(({ pseudonym }) => pseudonym)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `V-000${number}`),
    );
    expect(dossier.victims.some(({ inVault }) => inVault)).toBe(false);
    const text = ['dossier.yaml', 'README.md']
      .map((file) => read('kazakhstan-2020', file).text.toString('utf8'))
      .join();
    expect(text).not.toMatch(/agadil|khayrolly|orazov|asabaev|erimbetov|dzhakishev|bokayev|semenova/i);
  });

  it('cites the article for every claim and every victim group', () => {
    const linked = new Set(dossier.evidenceLinks.map(({ subject }) => subject));
    expect(dossier.involvements.filter(({ id }) => !linked.has(id))).toEqual([]);
    expect(dossier.victimGroups.map(({ count }) => count?.value)).toEqual([1119, 7000, 200]);
    expect(dossier.victimGroups.every(({ count }) => (count?.src.length ?? 0) > 0)).toBe(true);
  });
});

describe('examples/detained-journalist', () => {
  const { dossier, problems } = dossierOf('detained-journalist');

  it('gives the warnings its README tells of, and no other', () => {
    expect(problems.every(({ severity }) => severity === 'warn')).toBe(true);
    expect(counts(problems)).toEqual({
      'evidence.below-standard': 1,
      'evidence.machine-translation': 2,
      'evidence.no-original': 2,
      'evidence.not-archived': 1,
      'evidence.one-source': 1,
      'evidence.proof-pending': 1,
    });
  });

  it('holds every kind of consent the gate decides on, and a victim without any', () => {
    const asked = new Set(dossier.consents.map(({ subject }) => subject));
    expect(dossier.victims.filter(({ id }) => !asked.has(id)).map(({ id }) => id)).toEqual(['vic_0005']);
    expect(dossier.consents.filter(({ withdrawnOn }) => withdrawnOn !== undefined)).toHaveLength(1);
    expect(new Set(dossier.consents.map(({ level }) => level))).toEqual(
      new Set(['public-named', 'public-pseudonymous', 'share-confidential', 'share-pseudonymous']),
    );
  });

  it('asks all six governments about the minister and the governor, and the Union, which knows no corruption, about the first', () => {
    expect(regimesAsked(dossier, 'per_01')).toEqual(AND_THE_UNION);
    expect(regimesAsked(dossier, 'per_05')).toEqual(GOVERNMENTS);
  });

  it('describes the files in its evidence folder, byte for byte, and every one of them', () => {
    const declared = dossier.evidence.flatMap(({ original, renditions }) => [
      ...(original?.path === undefined ? [] : [{ ...original, file: original.path }]),
      ...renditions,
    ]);
    const there = declared.map(({ file }) => {
      const bytes = readFileSync(join(EXAMPLES, 'detained-journalist/evidence', file));
      return { file, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    });
    expect(there).toEqual(declared.map(({ file, bytes, sha256 }) => ({ file, bytes, sha256 })));
    const onDisk = ['originals', 'copies'].flatMap((folder) =>
      readdirSync(join(EXAMPLES, 'detained-journalist/evidence', folder)).map((name) => `${folder}/${name}`),
    );
    expect(onDisk.sort()).toEqual(declared.map(({ file }) => file).sort());
  });

  it('has files that its script makes again, byte for byte', () => {
    const script = join(EXAMPLES, 'detained-journalist/make-evidence/make-evidence.mjs');
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
  }, 60_000);
});
