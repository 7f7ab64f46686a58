import { expect, it } from '@jest/globals';
import * as door from './index.ts';

it('exports exactly these names', () => {
  expect(Object.keys(door).sort()).toEqual([
    'ACT_KINDS',
    'EVIDENCE_WORDS',
    'INVOLVEMENT_MODES',
    'ISTANBUL_DEGREES',
    'MEASURES',
    'RECORD_PREFIXES',
    'SCHEMA_VERSION',
    'STANDARDS_OF_PROOF',
    'addEvidence',
    'addRecords',
    'addToVault',
    'checkCustodyKept',
    'checkIdentifier',
    'checkInvariants',
    'checkKzIin',
    'dossierJsonSchema',
    'dossierSchema',
    'fieldKindOf',
    'findRecorded',
    'newDossier',
    'newVault',
    'nextIds',
    'parseDossier',
    'parseInstant',
    'parseProse',
    'parseVault',
    'setRecipients',
    'standardDossier',
    'standardVault',
    'vaultJsonSchema',
    'vaultSchema',
    'walkFields',
  ]);
});
