import { expect, it } from '@jest/globals';
import * as door from './index.ts';

it('exports exactly these names', () => {
  expect(Object.keys(door).sort()).toEqual([
    'ISTANBUL_DEGREES',
    'RECORD_PREFIXES',
    'SCHEMA_VERSION',
    'STANDARDS_OF_PROOF',
    'Sealed',
    'checkIdentifier',
    'checkInvariants',
    'checkKzIin',
    'dossierJsonSchema',
    'dossierSchema',
    'fieldKindOf',
    'parseDossier',
    'parseProse',
    'parseVault',
    'vaultJsonSchema',
    'vaultSchema',
    'walkFields',
  ]);
});
