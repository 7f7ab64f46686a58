import { expect, it } from '@jest/globals';
import * as door from './index.ts';

it('exports exactly these names', () => {
  expect(Object.keys(door).sort()).toEqual([
    'CHECKLIST_VERSION',
    'MANIFEST_VERSION',
    'buildFiling',
    'buildPacket',
    'createDisclosures',
    'makeChecklist',
  ]);
});
