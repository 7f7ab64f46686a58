import { expect, it } from '@jest/globals';
import { inventedRegime } from '../../../../test/fixtures/invented-regime.ts';
import { ownTexts } from './own-texts.ts';

it('gives the words of the law, of the regime, of the shared sections and of its languages', () => {
  const texts = [...ownTexts(inventedRegime())];
  for (const text of ['Example Act', 'Listed conduct', 'Contents', 'Kazakhstan', 'May']) expect(texts).toContain(text);
});
