import { describe, expect, it } from '@jest/globals';
import { checkStrings, type Strings } from '../../language/index.ts';
import { SHARED_STRINGS } from './index.ts';

describe.each(Object.entries(SHARED_STRINGS))('shared words in %s', (language, strings) => {
  it('say all that English says, with the same slots and the plurals of the language', () => {
    const { en } = SHARED_STRINGS as { readonly en: Strings };
    expect(checkStrings(en, strings, language)).toEqual([]);
  });
});
