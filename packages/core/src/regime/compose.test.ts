import { describe, expect, it } from '@jest/globals';
import { inventedRegime } from '../../../../test/fixtures/invented-regime.ts';
import { type Changes, smallCase } from '../../../../test/fixtures/small-case.ts';
import { disclose } from '../disclosure/index.ts';
import { plainText, walkTexts } from '../document/index.ts';
import { assess } from './assess.ts';
import { auditUse } from './audit-use.ts';
import { compose } from './compose.ts';
import type { DocumentPlan, Regime } from './contract.ts';
import { createTargetView } from './create-target-view.ts';
import { recordsAround } from './records-around.ts';

const AS_OF = '2021-06-01';

function composed(changes: Changes = {}, regime: Regime = inventedRegime(), asOf = AS_OF) {
  const outcome = disclose(smallCase({ 'requestedMeasures[0].regime': 'zz', ...changes }), undefined, {
    profile: 'disclosable',
    recipient: 'zz',
    asOf,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { dossier } = outcome.value;
  const [plan] = regime.documents;
  if (plan === undefined) throw new Error('no document');
  const assessment = assess({ dossier, regime, target: 'per_judge', asOf });
  return { dossier, outcome: compose({ dossier, regime, plan, assessment, language: 'en' }) };
}

function documentOf(changes: Changes = {}, regime?: Regime) {
  const { outcome } = composed(changes, regime);
  if (!outcome.ok || outcome.value === undefined) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const planOf = (changes: Partial<DocumentPlan>): Regime => {
  const regime = inventedRegime();
  return { ...regime, documents: regime.documents.map((plan) => ({ ...plan, ...changes })) };
};

describe('compose', () => {
  it('numbers sections, resolves references and turns citations into notes', () => {
    const text = plainText(documentOf());
    expect(text).toContain('1 The claim');
    expect(text).toContain('2 Where to look');
    expect(text).toContain('See section 1, under Example Act, s. 1A, about Zhaksybek Umbetkaliev.');
    expect(text).toContain('Zhaksybek Umbetkaliev read the sentence');
    expect(text).toContain('Exhibit 1, p.\u00A02: Decision of 8 June 2020.');
  });

  it('says of every text where it comes from', () => {
    const origins = new Set<string>();
    walkTexts(documentOf(), ({ from }) => origins.add(from.kind));
    expect([...origins].sort()).toEqual(['computed', 'provision', 'record', 'string']);
  });

  it('lists the exhibits it cites, with their case-wide numbers', () => {
    expect(documentOf().exhibits.map(({ id, number }) => [id, number])).toEqual([['evi_decision', 1]]);
  });

  it('gives the page number of a pinpoint to the reference', () => {
    expect(JSON.stringify(documentOf())).toContain('"exhibit":"evi_decision","page":2');
  });

  it('prints prose in its own language, tagged, when there is no version in the document’s, and warns', () => {
    const changes: Changes = {
      'involvements[0].narrative': [{ lang: 'ru-Cyrl', value: 'Судья огласил приговор [@evi_decision, p. 2].' }],
    };
    const languages = new Set<string | undefined>();
    walkTexts(documentOf(changes), ({ language }) => languages.add(language));
    expect(languages).toContain('ru-Cyrl');
    expect(composed(changes).outcome.problems).toContainEqual(
      expect.objectContaining({ code: 'regime.untranslated', about: 'inv_judge' }),
    );
  });

  it('leaves out a section and a document that the case does not need', () => {
    const regime = inventedRegime();
    const sections =
      regime.documents[0]?.sections.map((section) => ({ ...section, when: () => section.id === 'claim' })) ?? [];
    expect(documentOf({}, planOf({ sections })).sections.map(({ id }) => id)).toEqual(['claim']);
    expect(composed({}, planOf({ when: () => false })).outcome).toMatchObject({ ok: true, value: undefined });
  });

  it('numbers nested sections below their parent', () => {
    const nested: DocumentPlan['sections'] = [
      {
        id: 'outer',
        title: 'section.claim',
        build: ({ t }) => [
          {
            type: 'section',
            id: 'inner',
            title: [{ type: 'text', value: 'x', from: { kind: 'computed', by: 'test' } }],
            children: [{ type: 'paragraph', children: documentTexts(t('section.claim')) }],
          },
        ],
      },
    ];
    expect(documentOf({}, planOf({ sections: nested })).sections[0]?.children).toMatchObject([{ number: '1.1' }]);
  });

  it('warns of a section with more words than its plan allows, its notes not counted', () => {
    const limited = (most: number) => {
      const sections =
        inventedRegime().documents[0]?.sections.map((section) => ({ ...section, mostWords: () => most })) ?? [];
      return composed({}, planOf({ sections })).outcome.problems.filter(
        ({ code }) => code === 'regime.summary-too-long',
      );
    };
    expect(limited(5).map(({ at }) => at)).toEqual(['sections.reference']);
    expect(limited(12)).toEqual([]);
  });

  it('blocks when the law of the ground is not in force on the day of the packet', () => {
    const { outcome } = composed({}, inventedRegime(), '2016-06-01');
    expect(outcome.ok).toBe(false);
    expect(outcome.problems).toContainEqual(
      expect.objectContaining({ code: 'law.not-in-force', provision: 'zz-act-1' }),
    );
  });

  it('warns of words that nobody has reviewed', () => {
    expect(composed().outcome.problems).toContainEqual(
      expect.objectContaining({ code: 'regime.language-unreviewed', at: 'strings.en.regime' }),
    );
  });

  it('throws on a string key without words: that is a bug, not a case', () => {
    const sections = [{ id: 'claim', title: 'section.nowhere', build: () => [] }];
    expect(() => composed({}, planOf({ sections }))).toThrow('section.nowhere');
  });
});

describe('auditUse', () => {
  it('names the records around the target that no document drew on', () => {
    const { dossier } = composed();
    const view = createTargetView(dossier, { target: 'per_judge', regime: 'zz', asOf: AS_OF });
    if (view === undefined) throw new Error('no view');
    const unused = auditUse([documentOf()], dossier, recordsAround(view)).map(({ about }) => about);
    expect(unused).toContain('act_sentence');
    expect(unused).not.toContain('inv_judge');
    expect(unused).not.toContain('evi_decision');
  });
});

function documentTexts(content: unknown) {
  return [content].flat(3).map((words) => ({
    type: 'text' as const,
    value: (words as { readonly value: string }).value,
    from: { kind: 'string' as const, key: 'section.claim' },
  }));
}
