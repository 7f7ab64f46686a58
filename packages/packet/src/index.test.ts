import { expect, it } from '@jest/globals';
import * as door from './index.ts';

it('exports exactly these names', () => {
  expect(Object.keys(door).sort()).toEqual([
    'CHECKLIST_VERSION',
    'CONTAINERS',
    'FIT_VERSION',
    'INTERNAL_NOTICE',
    'MANIFEST_VERSION',
    'VERDICT_MEANINGS',
    'VERDICT_WORDS',
    'buildDisclosed',
    'buildFiling',
    'buildPacket',
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
    'reasonsOf',
    'verifyPacket',
  ]);
});
