import { describe, expect, it } from '@jest/globals';
import { extension, extensionOf } from './extension.ts';

describe('extension', () => {
  it('takes the facts that only Estonia asks for', () => {
    const facts = { result: ['death'], accessGrounds: ['12', '15'], state: 'LT', years: 5 };
    expect(extension.safeParse(facts).success).toBe(true);
    expect(extensionOf({ ext: { ee: facts } })).toEqual(facts);
  });

  it.each([{ result: ['bruises'] }, { accessGrounds: ['14'] }, { state: 'Lithuania' }, { years: 0 }, { anything: 1 }])(
    'refuses %j',
    (facts) => {
      expect(extension.safeParse(facts).success).toBe(false);
      expect(extensionOf({ ext: { ee: facts } })).toEqual({});
    },
  );

  it('is empty on a record without it', () => {
    expect(extensionOf({})).toEqual({});
    expect(extensionOf({ ext: { lt: { years: 5 } } })).toEqual({});
  });
});
