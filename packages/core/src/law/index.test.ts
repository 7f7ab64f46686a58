import { expect, it } from '@jest/globals';
import * as law from './index.ts';

it('exports exactly these names', () => {
  expect(Object.keys(law).sort()).toEqual([
    'Authority',
    'Basis',
    'Filing',
    'LawSource',
    'Localized',
    'Program',
    'Provision',
    'ProvisionVersion',
    'Reading',
    'Review',
    'checkLaw',
    'citationToPrint',
    'datePatterns',
    'inLanguage',
    'lawDue',
    'lawEnding',
    'lawFacts',
    'lawReviews',
    'parseRegimeLaw',
    'provisionsInForce',
    'reviewSheet',
    'statementToPrint',
    'versionInForce',
  ]);
});
