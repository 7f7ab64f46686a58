import { describe, expect, it } from '@jest/globals';
import { extension, extensionOf } from './extension.ts';

describe('extension', () => {
  it('takes the facts that only Lithuania asks for', () => {
    const facts = {
      qualification: [{ article: '100-1', part: 2, gravity: 'very-serious' }, { gravity: 'serious' }],
      state: 'US',
      years: 5,
    };
    expect(extension.safeParse(facts).success).toBe(true);
    expect(extensionOf({ ext: { lt: facts } })).toEqual(facts);
  });

  it.each([
    { qualification: [{}] },
    { qualification: [{ part: 1, gravity: 'serious' }] },
    { qualification: [{ article: 'about torture' }] },
    { qualification: [{ article: '129', gravity: 'grave' }] },
    { years: 6 },
    { state: 'USA' },
    { anything: 1 },
  ])('refuses %j', (facts) => {
    expect(extension.safeParse(facts).success).toBe(false);
    expect(extensionOf({ ext: { lt: facts } })).toEqual({});
  });
});
