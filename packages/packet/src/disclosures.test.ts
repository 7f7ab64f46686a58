import { describe, expect, it } from '@jest/globals';
import { inventedRegime } from '../../../test/fixtures/invented-regime.ts';
import { smallCase, smallVault } from '../../../test/fixtures/small-case.ts';
import { createDisclosures } from './disclosures.ts';
import { searchOf } from './exit-scan/search-of.ts';

const dossier = smallCase();
const vault = smallVault();
const one = inventedRegime();
const other = { ...one, id: 'yy' };
const disclosed = (regime: typeof one, more: { readonly date?: string; readonly renumber?: boolean } = {}) =>
  createDisclosures({ dossier, vault, regime, date: '2021-06-01', ...more });

describe('dossiers disclosed for several governments', () => {
  it('are one for the house, and one for each government', () => {
    expect(disclosed(other).of('internal')).toBe(disclosed(one).of('internal'));
    expect(disclosed(other).of('disclosable')).not.toBe(disclosed(one).of('disclosable'));
  });

  it('are others on another day, by another choice, and of another case', () => {
    const today = disclosed(one).of('internal');
    expect(disclosed(one, { date: '2021-06-02' }).of('internal')).not.toBe(today);
    expect(disclosed(one, { renumber: true }).of('internal')).not.toBe(disclosed(one).of('internal'));
    const copy = createDisclosures({ dossier: smallCase(), vault, regime: one, date: '2021-06-01' });
    expect(copy.of('internal')).not.toBe(disclosed(one).of('internal'));
  });

  it('are searched for what is withheld, and each government knows the words of its own law', () => {
    const search = (regime: typeof one) => searchOf({ dossier, regime, disclosures: disclosed(regime) }, 'internal');
    expect(search(one)).toBe(search(one));
    expect(search(other)).not.toBe(search(one));
    expect(search(other).basis).toBe(search(one).basis);
  });
});
