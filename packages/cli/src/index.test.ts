import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import * as door from './index.ts';

it('exports these names', () => {
  expect(Object.keys(door).sort()).toEqual([
    'buildFiling',
    'buildPacket',
    'caseBinder',
    'checkFit',
    'checkTargets',
    'dossierJsonSchema',
    'fitPage',
    'loadRenderers',
    'openContainer',
    'parseDossier',
    'parseVault',
    'regimes',
    'vaultJsonSchema',
  ]);
});

it('brings every regime under its own id', () => {
  const packages = readdirSync(join(__dirname, '../..')).filter((folder) => folder.startsWith('regime-'));
  expect([...door.regimes.keys()].sort()).toEqual(packages.map((folder) => folder.slice('regime-'.length)).sort());
  for (const [id, regime] of door.regimes) expect(regime.id).toBe(id);
});
