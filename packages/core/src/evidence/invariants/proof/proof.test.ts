import { describe, expect, it } from '@jest/globals';
import { type Breach, breachesOf } from '../../../../../../test/fixtures/faultless-case.ts';
import { smallCase } from '../../../../../../test/fixtures/small-case.ts';
import { checkCustodyKept } from './custody.ts';

const online = { 'evidence[2].acquisition.archivedUrls': [] };
const machine = (more: object = {}) => [
  { lang: 'en', value: 'Title', translation: { of: 'ru', by: 'machine', ...more } },
];
const second = {
  'involvements[+]': {
    id: 'inv_b',
    person: 'per_judge',
    acts: ['act_sentence'],
    mode: 'suspected',
    basis: 'conduct',
    narrative: [{ lang: 'en', value: 'Perhaps.' }],
    confidence: 'reasonable-grounds-to-believe',
    counterStatement: [{ lang: 'en', value: 'Denied.' }],
  },
  'evidenceLinks[+]': {
    id: 'lnk_5',
    evidence: 'evi_article',
    subject: 'inv_b',
    relation: 'supports',
    pinpoint: 'para. 9',
  },
};

describe('evidence', () => {
  it.each<Breach>([
    [
      'a claim without a pinpoint',
      { 'evidenceLinks[0].pinpoint': undefined, 'evidenceLinks[1].pinpoint': undefined },
      'evidence.involvement-unsupported',
      'block',
      'involvements[0]',
      'inv_judge',
    ],
    [
      'a claim that its evidence gives context only',
      { 'evidenceLinks[0].relation': 'context', 'evidenceLinks[1].relation': 'context' },
      'evidence.involvement-unsupported',
      'block',
      'involvements[0]',
      'inv_judge',
    ],
    [
      'an element without evidence',
      { 'involvements[0].elements[0].src': [] },
      'evidence.element-without-source',
      'block',
      'involvements[0].elements[0].src',
      'inv_judge',
    ],
    [
      'grade 1 with one corroborating item',
      { 'evidence[0].credibility.corroboratedBy': ['evi_article'] },
      'evidence.uncorroborated',
      'block',
      'evidence[0].credibility.grade',
      'evi_decision',
    ],
    [
      'grade 1 with two items of one origin',
      { 'sources[2].independenceGroup': 'witness' },
      'evidence.uncorroborated',
      'block',
      'evidence[0].credibility.grade',
      'evi_decision',
    ],
    [
      'grade 1 corroborated by itself',
      { 'evidence[0].credibility.corroboratedBy': ['evi_decision', 'evi_article', 'evi_article'] },
      'evidence.uncorroborated',
      'block',
      'evidence[0].credibility.grade',
      'evi_decision',
    ],
    [
      'a rendition that is the original',
      { 'evidence[0].renditions[0].sha256': 'a'.repeat(64) },
      'evidence.rendition-equals-original',
      'block',
      'evidence[0].renditions[0].sha256',
      'evi_decision',
    ],
    [
      'an identical copy that differs',
      { 'evidence[0].renditions[0].identicalCopy': true },
      'evidence.copy-differs',
      'block',
      'evidence[0].renditions[0].identicalCopy',
      'evi_decision',
    ],
    [
      'an item without an original',
      { 'evidence[3].original': undefined },
      'evidence.no-original',
      'warn',
      'evidence[3]',
      'evi_reply',
    ],
    [
      'custody that begins in the middle',
      { 'evidence[0].custody[0].action': 'copied' },
      'evidence.custody-start',
      'block',
      'evidence[0].custody[0].action',
      'evi_decision',
    ],
    [
      'an original without custody',
      { 'evidence[0].custody': [] },
      'evidence.custody-missing',
      'warn',
      'evidence[0].custody',
      'evi_decision',
    ],
    ['a page not archived', online, 'evidence.not-archived', 'warn', 'evidence[2].acquisition', 'evi_article'],
    [
      'a publication not archived',
      { 'evidence[3].publication': { url: 'https://court.example/reply' } },
      'evidence.not-archived',
      'warn',
      'evidence[3].acquisition',
      'evi_reply',
    ],
    [
      'a pending proof',
      { 'evidence[0].proofs': [{ type: 'opentimestamps', status: 'pending' }] },
      'evidence.proof-pending',
      'warn',
      'evidence[0].proofs[0].status',
      'evi_decision',
    ],
    [
      'a late hash',
      { 'evidence[0].original.computedAt': '2020-07-02T10:01+06:00' },
      'evidence.late-hash',
      'warn',
      'evidence[0].original.computedAt',
      'evi_decision',
    ],
    [
      'a machine translation',
      { 'evidence[0].title': machine() },
      'evidence.machine-translation',
      'warn',
      'evidence[0].title[0].translation',
      'evi_decision',
    ],
    [
      'a machine translation of a file',
      { 'evidence[0].renditions[0].translatedBy': 'machine' },
      'evidence.machine-translation',
      'warn',
      'evidence[0].renditions[0].translatedBy',
      'evi_decision',
    ],
    [
      'a contradicted claim that is silent',
      { 'involvements[0].counterEvidence': [] },
      'evidence.contradiction-unanswered',
      'warn',
      'involvements[0].counterEvidence',
      'inv_judge',
    ],
    [
      'a contradicted act',
      { 'involvements[0].counterEvidence': [], 'evidenceLinks[3].subject': 'act_sentence' },
      'evidence.contradiction-unanswered',
      'warn',
      'involvements[0].counterEvidence',
      'inv_judge',
    ],
    [
      'no exculpatory statement',
      { exculpatoryStatement: undefined },
      'evidence.exculpation-missing',
      'warn',
      'exculpatoryStatement',
      '',
    ],
    [
      'a request on suspicion',
      { 'involvements[0].mode': 'suspected' },
      'evidence.weak-mode',
      'block',
      'requestedMeasures[0].target',
      'msr_us',
    ],
    [
      'a request on political responsibility',
      { 'involvements[0].mode': 'general-political-responsibility' },
      'evidence.weak-mode',
      'block',
      'requestedMeasures[0].target',
      'msr_us',
    ],
  ])('%s is told', (_what, changes, code, severity, at, about) => {
    expect(breachesOf(changes)).toEqual([[code, severity, at, about === '' ? undefined : about]]);
  });

  it('of one origin is told', () => {
    const one = {
      'sources[1].independenceGroup': 'court',
      'sources[2].independenceGroup': 'court',
      'evidence[0].credibility': undefined,
    };
    expect(breachesOf(one)).toEqual([['evidence.one-source', 'warn', 'involvements[0]', 'inv_judge']]);
  });

  it('below the declared standard is told, and blocks a request that has nothing better', () => {
    const below = { 'involvements[0].confidence': 'reasonable-grounds-to-suspect' };
    expect(breachesOf(below)).toEqual([
      ['evidence.request-below-standard', 'block', 'requestedMeasures[0].target', 'msr_us'],
      ['evidence.below-standard', 'warn', 'involvements[0].confidence', 'inv_judge'],
    ]);
    expect(breachesOf({ ...below, standardOfProof: 'reasonable-grounds-to-suspect' })).toEqual([]);
    expect(breachesOf({ 'involvements[0].confidence': 'adjudicated' })).toEqual([]);
    expect(breachesOf({ ...below, ...second }).map(([code]) => code)).toEqual(
      ['evidence.below-standard', 'evidence.one-source'].sort(),
    );
  });

  it.each([
    [
      'an identical copy that is declared',
      { 'evidence[0].renditions[0].sha256': 'a'.repeat(64), 'evidence[0].renditions[0].identicalCopy': true },
    ],
    [
      'a page captured instead of archived',
      { ...online, 'evidence[2].acquisition.captures': [{ kind: 'wacz', file: 'page.wacz' }] },
    ],
    ['a machine translation that was reviewed', { 'evidence[0].title': machine({ reviewed: true }) }],
    ['a translation by a person', { 'evidence[0].title': machine({ by: 'human' }) }],
    [
      'a contradiction answered in words',
      {
        'involvements[0].counterEvidence': [],
        'involvements[0].counterStatement': [{ lang: 'en', value: 'The court denies it.' }],
      },
    ],
    ['a confirmed proof', { 'evidence[0].proofs': [{ type: 'rfc3161', status: 'confirmed' }] }],
    ['grade 2 without corroboration', { 'evidence[0].credibility': { grade: 2 } }],
    ['a hash of the next day within 24 hours', { 'evidence[0].original.computedAt': '2020-07-02T09:59+06:00' }],
  ])('%s passes', (_what, changes) => {
    expect(breachesOf(changes)).toEqual([]);
  });

  it('lets suspicion stand beside a stronger claim', () => {
    expect(breachesOf(second).map(([code]) => code)).not.toContain('evidence.weak-mode');
  });
});

describe('custody between two versions', () => {
  const kept = (changes: Record<string, unknown>) =>
    checkCustodyKept(smallCase(), smallCase(changes)).map(({ code, severity, at, about }) => [
      code,
      severity,
      at,
      about,
    ]);

  it('may grow at the end', () => {
    expect(kept({})).toEqual([]);
    expect(kept({ 'evidence[0].custody[+]': { at: '2020-08-01', action: 'verified', by: 'Archivist' } })).toEqual([]);
  });

  it('may not change or shrink', () => {
    const told = (place: number) => [
      ['evidence.custody-rewritten', 'block', `evidence[0].custody[${place}]`, 'evi_decision'],
    ];
    expect(kept({ 'evidence[0].custody[1].by': 'Somebody else' })).toEqual(told(1));
    expect(kept({ 'evidence[0].custody[0].note': 'Added later' })).toEqual(told(0));
    expect(kept({ 'evidence[0].custody': [] })).toEqual(told(0));
  });
});
