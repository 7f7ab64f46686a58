import { expect, it } from '@jest/globals';
import * as language from './index.ts';

it('exports exactly these names', () => {
  expect(Object.keys(language).sort()).toEqual([
    'PACKED_LANGUAGES',
    'checkReview',
    'checkStrings',
    'countryName',
    'createTranslator',
    'dateWords',
    'defineStrings',
    'fillPhrase',
    'formatMoney',
    'formatNumber',
    'joinList',
    'languageName',
    'languageStrings',
    'listParts',
    'moneyWords',
    'noteMarkOf',
    'packTexts',
    'pinpointWords',
  ]);
});
