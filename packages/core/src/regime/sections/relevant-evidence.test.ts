import { describe, expect, it } from '@jest/globals';
import { type Changes, smallCase } from '../../../../../test/fixtures/small-case.ts';
import { disclose } from '../../disclosure/index.ts';
import { createTargetView } from '../create-target-view.ts';
import { relevantEvidence } from './relevant-evidence.ts';

function relevant(target: string, changes: Changes = {}) {
  const outcome = disclose(smallCase(changes), undefined, {
    profile: 'disclosable',
    recipient: 'us',
    asOf: '2021-06-01',
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const view = createTargetView(outcome.value.dossier, { target, regime: 'us', asOf: '2021-06-01' });
  if (view === undefined) throw new Error('no such target');
  return relevantEvidence(view).map(({ id }) => id);
}

const UNRELATED: Changes = {
  'evidence[+]': {
    id: 'evi_other',
    kind: 'report',
    title: [{ lang: 'en', value: 'Another case' }],
    sources: ['src_press'],
    sensitivity: 'public',
  },
};

describe('relevantEvidence', () => {
  it('finds what is linked to the records of a target, in the order of the numbers', () => {
    expect(relevant('per_judge')).toEqual(['evi_decision', 'evi_statement', 'evi_article', 'evi_reply']);
  });

  it('leaves out what concerns others', () => {
    expect(relevant('per_judge', UNRELATED)).not.toContain('evi_other');
    expect(relevant('ent_court')).not.toContain('evi_statement');
  });

  it('finds what only prose cites', () => {
    const cited: Changes = {
      ...UNRELATED,
      'involvements[0].narrative': [{ lang: 'en', value: 'See [@evi_other, p. 2].' }],
    };
    expect(relevant('per_judge', cited)).toContain('evi_other');
  });
});
