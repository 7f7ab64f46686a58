import { expect, it } from '@jest/globals';
import * as door from './index.ts';

it('exports exactly these names', () => {
  expect(Object.keys(door).sort()).toEqual([
    'CHECKLIST_VERSION',
    'CONTAINERS',
    'FIT_VERSION',
    'INTERNAL_NOTICE',
    'MANIFEST_VERSION',
    'SEARCHED',
    'VERDICT_MEANINGS',
    'VERDICT_WORDS',
    'buildDisclosed',
    'buildFiling',
    'buildPacket',
    'buildPlanned',
    'checkedGrounds',
    'countVerdicts',
    'createDisclosures',
    'fitPage',
    'judgePair',
    'labelOf',
    'liftWords',
    'listingWords',
    'makeChecklist',
    'makeFit',
    'noLiftWords',
    'packetInputs',
    'pairUnder',
    'planPacket',
    'reasonsOf',
    'searchAgain',
    'verifyPacket',
  ]);
});
