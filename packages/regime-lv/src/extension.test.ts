import { describe, expect, it } from '@jest/globals';
import { extension, extensionOf, NATIONALITY_TYPES } from './extension.ts';

describe('extension', () => {
  it.each(NATIONALITY_TYPES)('takes the nationality type %s, and years', (nationalityType) => {
    const facts = { nationalityType, years: 5 };
    expect(extension.safeParse(facts).success).toBe(true);
    expect(extensionOf({ ext: { lv: facts } })).toEqual(facts);
  });

  it.each([{ nationalityType: 'Latvian' }, { years: 0 }, { years: 2.5 }, { years: 100 }, { anything: 1 }])(
    'refuses %j',
    (facts) => {
      expect(extension.safeParse(facts).success).toBe(false);
      expect(extensionOf({ ext: { lv: facts } })).toEqual({});
    },
  );

  it('is empty on a record without it', () => {
    expect(extensionOf({})).toEqual({});
    expect(extensionOf({ ext: { ee: { years: 5 } } })).toEqual({});
  });
});
