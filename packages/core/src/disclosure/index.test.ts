import { describe, expect, it } from '@jest/globals';
import * as door from './index.ts';

describe('the door of core/disclosure', () => {
  it('exports exactly these names', () => {
    expect(Object.keys(door).sort()).toEqual([
      'DISCLOSURE_CODES',
      'assertDisclosed',
      'disclose',
      'isProfile',
      'possibleTerms',
      'profileKind',
      'regimeOf',
    ]);
  });
});
