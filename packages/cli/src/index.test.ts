import { expect, it } from '@jest/globals';
import * as door from './index.ts';

it('exports these names', () => {
  expect(Object.keys(door).sort()).toEqual([
    'buildFiling',
    'buildPacket',
    'checkTargets',
    'dossierJsonSchema',
    'loadRenderers',
    'parseDossier',
    'parseVault',
    'regimes',
    'vaultJsonSchema',
  ]);
});

it('brings every regime under its own id', () => {
  expect([...door.regimes].map(([id, regime]) => [id, regime.id])).toEqual([['us', 'us']]);
});
