import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseDossier, parseVault, SCHEMA_VERSION } from '@sanctions-packet/core/evidence';

const frozen = (file: string) => ({ text: readFileSync(join(__dirname, file)), file });

describe('frozen files of older versions', () => {
  it('reads a dossier of 0.9 as one of today, each single date now a list', () => {
    const result = parseDossier(frozen('dossier-0.9.yaml'));
    const dossier = result.ok ? result.value : undefined;
    expect(result.problems.filter(({ severity }) => severity === 'block')).toEqual([]);
    expect(dossier?.schemaVersion).toBe(SCHEMA_VERSION);
    expect(dossier?.persons.map(({ birth }) => birth?.date)).toEqual([['1960-05'], []]);
    expect(dossier?.persons[0]?.death?.date).toEqual(['2021-01-02~']);
    expect(dossier?.entities).toHaveLength(1);
  });

  it('reads a vault of 0.9', () => {
    const result = parseVault(frozen('vault-0.9.json'));
    expect(result.ok && result.value.people[0]?.birth?.date).toHaveLength(1);
    expect(JSON.stringify(result)).not.toContain('1990');
  });
});
