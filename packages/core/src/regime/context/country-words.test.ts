import { describe, expect, it } from '@jest/globals';
import { type Changes, smallCase, smallVault } from '../../../../../test/fixtures/small-case.ts';
import { disclose } from '../../disclosure/index.ts';
import { createTranslator, languageStrings } from '../../language/index.ts';
import { createTargetView } from '../create-target-view.ts';
import { countryWords } from './country-words.ts';

const PLACE = { id: 'plc_state', country: 'XV', currentName: [{ lang: 'en', value: 'Republic of Saryon' }] };
const from = { record: 'per_judge', field: 'citizenship[0].country' };

function said(code: string, language: string, changes: Changes = {}) {
  const asOf = '2026-11-22';
  const outcome = disclose(smallCase(changes), smallVault(), { profile: 'disclosable', recipient: 'lv', asOf });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const view = createTargetView(outcome.value.dossier, { target: 'per_judge', regime: 'lv', asOf });
  if (view === undefined) throw new Error('The small case has no judge');
  return countryWords(code, from, {
    view,
    translator: createTranslator({ language, layers: [languageStrings(language)] }),
  });
}

describe('countryWords', () => {
  it('names a country that has a name', () => {
    expect(said('KZ', 'lt')).toMatchObject({ value: 'Kazachstanas', from });
  });

  it('takes the name of an invented state from the place that is the state, tagged with its language', () => {
    const places = [
      { ...PLACE, id: 'plc_town' },
      { ...PLACE, kind: { value: 'country' } },
    ];
    const words = said('XV', 'lt', { places });
    expect(words).toMatchObject({ value: 'Republic of Saryon', language: 'en', from: { record: 'plc_state' } });
    expect(said('XV', 'en', { places }).language).toBeUndefined();
  });

  it('says that a code has no name where no place gives one', () => {
    expect(said('XV', 'et', { places: [PLACE] }).value).toBe('riik koodiga XV');
    expect(said('XV', 'lv').value).toBe('valsts ar kodu XV');
  });
});
