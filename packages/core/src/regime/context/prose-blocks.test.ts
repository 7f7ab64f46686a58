import { describe, expect, it } from '@jest/globals';
import { inventedRegime } from '../../../../../test/fixtures/invented-regime.ts';
import { smallCase } from '../../../../../test/fixtures/small-case.ts';
import { disclose } from '../../disclosure/index.ts';
import { plainText } from '../../document/index.ts';
import { assess } from '../assess.ts';
import { compose } from '../compose.ts';
import type { Regime } from '../contract.ts';

/** How a narrative looks on paper. */
function printed(lang: string, value: string, regime: Regime = inventedRegime()): string {
  const changes = { 'requestedMeasures[0].regime': 'zz', 'involvements[0].narrative': [{ lang, value }] };
  const outcome = disclose(smallCase(changes), undefined, {
    profile: 'disclosable',
    recipient: 'zz',
    asOf: '2021-06-01',
  });
  const [plan] = regime.documents;
  if (!outcome.ok || plan === undefined) throw new Error(JSON.stringify(outcome.problems));
  const { dossier } = outcome.value;
  const assessment = assess({ dossier, regime, target: 'per_judge', asOf: '2021-06-01' });
  const composed = compose({ dossier, regime, plan, assessment, language: 'en' });
  if (!composed.ok || composed.value === undefined) throw new Error(JSON.stringify(composed.problems));
  return plainText(composed.value);
}

describe('the mark of a note', () => {
  it('follows the stop in English', () => {
    expect(printed('en', 'One [@evi_decision]. Two [@evi_reply], three.')).toContain('One.[1] Two,[2] three.');
  });

  it('stands before the stop in French', () => {
    expect(printed('fr', 'Un [@evi_decision]. Deux.')).toContain('Un[1]. Deux.');
  });

  it('keeps to its word inside emphasis and at the end', () => {
    expect(printed('en', '*One [@evi_decision].* Two [@evi_reply]')).toMatch(/One\.\[1\]\*? Two\[2\]/);
  });
});

describe('tokens', () => {
  it('print the name of a party and the pseudonym of a victim', () => {
    expect(printed('en', '{{vic_one}} was tried by {{per_judge}}.')).toContain(
      'V-0001 was tried by Zhaksybek Umbetkaliev.',
    );
  });
});

describe('prose in another language', () => {
  const marking = (): Regime => {
    const regime = inventedRegime();
    return { ...regime, law: { ...regime.law, filing: { ...regime.law.filing, markForeignText: true } } };
  };

  it('is headed by the name of its language where the filing wants it', () => {
    expect(printed('fr', 'Un texte.', marking())).toContain('[French] Un texte.');
    expect(printed('fr', '- Un point', marking())).toMatch(/\[French\]\s+- Un point/);
    expect(printed('en', 'A text.', marking())).not.toContain('[English]');
  });

  it('is tagged alone where it does not', () => {
    expect(printed('fr', 'Un texte.')).not.toContain('[French]');
  });
});
