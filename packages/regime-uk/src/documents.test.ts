import { describe, expect, it } from '@jest/globals';
import { disclose } from '@sanctions-packet/core/disclosure';
import { type Document, plainText } from '@sanctions-packet/core/document';
import { assess, compose } from '@sanctions-packet/core/regime';
import { lawWords } from '../../../test/fixtures/law-words.ts';
import { smallCase, smallVault } from '../../../test/fixtures/small-case.ts';
import { AS_OF, type Changes } from '../test/assessed.ts';
import { uk } from './index.ts';

const en = (value: string) => [{ lang: 'en', value }];
const src = [{ evidence: 'evi_decision' }];

/** The small case asks the United States alone; here it asks the United Kingdom too, about torture. */
const BASE: Changes = {
  'acts[0].kind': 'torture',
  'consents[0].recipients': ['uk'],
  'requestedMeasures[+]': { id: 'msr_uk', regime: 'uk', target: 'per_judge', measures: ['asset-freeze', 'travel-ban'] },
};

function composed(id: string, changes: Changes = {}, { target = 'per_judge', asOf = AS_OF } = {}) {
  const plan = uk.documents.find((document) => document.id === id);
  if (plan === undefined) throw new Error(`There is no document ${id}`);
  const profile = plan.profile === 'restricted' ? 'restricted:uk' : plan.profile;
  const outcome = disclose(smallCase({ ...BASE, 'risks[0].assessedOn': asOf, ...changes }), smallVault(), {
    profile,
    recipient: 'uk',
    asOf,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { dossier } = outcome.value;
  const assessment = assess({ dossier, regime: uk, target, asOf });
  return compose({ dossier, regime: uk, plan, assessment, language: 'en' });
}

function documentOf(...request: Parameters<typeof composed>): Document {
  const outcome = composed(...request);
  if (!outcome.ok || outcome.value === undefined) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const textOf = (...request: Parameters<typeof composed>) => plainText(documentOf(...request));
const told = (...request: Parameters<typeof composed>) => composed(...request).problems.map(({ at }) => at);
const part = (text: string, number: number) => text.split(`\n# ${number} `)[1]?.split(`\n# ${number + 1} `)[0] ?? '';

describe('documents', () => {
  it('are a letter, a submission, an index and, apart, a restricted annex', () => {
    expect(uk.documents.map(({ id, profile, container }) => [id, profile, container])).toEqual([
      ['cover-letter', 'disclosable', 'disclosable'],
      ['submission', 'disclosable', 'disclosable'],
      ['annex', 'restricted', 'restricted'],
      ['evidence-index', 'disclosable', 'disclosable'],
    ]);
  });

  it.each<[string, Changes]>([
    ['with', {}],
    ['without', { involvements: [], evidenceLinks: [], existingListings: [] }],
  ])('keep the sixteen sections in order, each with its number, %s anything to say', (_case, changes) => {
    expect(documentOf('submission', changes).sections.map(({ id, number }) => `${number} ${id}`)).toEqual([
      '1 handling',
      '2 summary',
      '3 submitters',
      '4 target',
      '5 reasons',
      '6 context',
      '7 activities',
      '8 involvement',
      '9 legal-basis',
      '10 policy',
      '11 interest',
      '12 elsewhere',
      '13 contrary',
      '14 sources',
      '15 safety',
      '16 annexes',
    ]);
  });

  it('go on A4 with British spelling and dates', () => {
    expect(documentOf('submission').page.size).toBe('a4');
    const all = uk.documents.map(({ id }) => textOf(id)).join('\n');
    expect(all).toContain('22 November 2026');
    expect(all).not.toMatch(/organization|labor\b|license|nongovernmental|\bprogram\b/i);
  });

  it('address the Secretary of State, with the salutation above the subject', () => {
    const letter = textOf('cover-letter');
    expect(letter).toContain(
      'Secretary of State for Foreign, Commonwealth and Development Affairs\nForeign, Commonwealth & Development Office\nKing Charles Street\nLondon SW1A 2AH',
    );
    expect(letter.indexOf('Dear Sir or Madam,')).toBeLessThan(letter.indexOf('Re: '));
    expect(letter).not.toContain('Dear Foreign Secretary');
    expect(letter).toContain('asset freeze and travel ban');
    expect(letter).not.toContain('no door or mode of involvement');
    expect(textOf('cover-letter', { 'acts[0].kind': 'censorship' })).toContain('no door or mode of involvement');
  });

  it('print the test of the day', () => {
    expect(part(textOf('submission'), 9)).toContain(lawWords(uk.law, 'uk-ghr-test', AS_OF).citation);
    const in2023 = textOf('submission', {}, { asOf: '2023-06-01' });
    const then = lawWords(uk.law, 'uk-ghr-test', '2023-06-01');
    expect(part(in2023, 9)).toContain(then.citation);
    expect(then.citation).not.toBe(lawWords(uk.law, 'uk-ghr-test', AS_OF).citation);
    const in2021 = textOf('submission', { 'acts[0].when': '2020-06-08' }, { asOf: '2021-06-01' });
    expect(part(in2021, 9)).toContain(lawWords(uk.law, 'uk-ghr-test', '2021-06-01').statement);
    expect(part(in2021, 10)).toContain(lawWords(uk.law, 'uk-appropriateness', '2021-06-01').statement);
    expect(part(textOf('submission'), 10)).toContain(lawWords(uk.law, 'uk-appropriateness', AS_OF).statement);
  });

  it('answer the policy factors in their order, and print nothing of those that nobody read', () => {
    const titles = part(textOf('submission'), 10).match(/^## 10\.\d .*$/gm);
    expect(titles).toEqual([
      '## 10.1 Human rights priorities',
      '## 10.2 Nature of those harmed',
      '## 10.3 Seriousness of the conduct',
      '## 10.4 International profile and collective action',
      '## 10.5 Non-State actors',
      '## 10.6 Status and connections of the person',
      '## 10.7 Likely effectiveness',
      '## 10.8 Risk of reprisals',
      '## 10.9 Interaction with law enforcement',
    ]);
    const policy = part(textOf('submission'), 10);
    const cited = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((factor) =>
      policy.includes(lawWords(uk.law, `uk-policy-ghr-${factor}`, AS_OF).citation),
    );
    expect(cited).toEqual([1, 2]);
    const answered: Changes = {
      'involvements[0].elements[+]': { element: 'factor.reprisals', statement: en('None is expected.'), src },
    };
    expect(part(textOf('submission', answered), 10)).toContain('None is expected.');
    expect(part(textOf('submission', answered), 8)).not.toContain('None is expected.');
    expect(told('submission')).toContain('uk.lacks.factor.reprisals');
    expect(told('submission', answered)).not.toContain('uk.lacks.factor.reprisals');
  });

  it('fill the fields of the UK Sanctions List', () => {
    const identification = part(textOf('submission'), 4);
    expect(identification).toMatch(/\| Primary name \| Umbetkaliev(?:\[\d+\])? \| Zhaksybek \|/);
    expect(identification).toContain('| Жақсыбек Үмбетқалиев | Cyrillic | Kazakh |');
    expect(identification).toContain('Regime Name: The Global Human Rights Sanctions Regulations 2020');
    expect(identification).toContain('Sanctions Imposed (as asked for): Asset freeze|Travel Ban');
    expect(identification).not.toContain('N7654321');
  });

  it('cite an exhibit that stays behind once in a note', () => {
    const twice = [
      { lang: 'en', value: 'It was heard [@evi_statement, p. 1; @evi_statement, p. 2; @evi_decision, p. 2].' },
    ];
    const text = textOf('submission', { 'involvements[0].narrative': twice });
    expect(text).toMatch(/^\[\d+\] Exhibit\s2 \(withheld\); Exhibit\s1, p\.\s2/m);
    expect(text).not.toMatch(/\(withheld\);[^\n]*\(withheld\)/);
  });

  it('put no number of an open database into a field for numbers that a state gave', () => {
    const known = { 'persons[0].identifiers[+]': { scheme: 'wikidata', value: 'Q4115189', country: 'KZ', src } };
    const identification = part(textOf('submission', known), 4);
    expect(identification).toContain('National Identifier number: None in the disclosable record; see Annex R');
    expect(identification).toMatch(/Other Information: .*\bWikidata: Q4115189/);
  });

  it('ask for a reduced form of a name with other letters', () => {
    const other = { 'persons[0].names[0].full': 'Zhaqsybek Ümbetqaliev', 'persons[0].names[0].parts': undefined };
    expect(told('submission', other)).toContain('uk.lacks.permitted-name');
    expect(part(textOf('submission', other), 4)).toContain(
      'Forms with letters that a name field does not take: Zhaqsybek Ümbetqaliev',
    );
    const reduced = {
      ...other,
      'persons[0].names[+]': { role: 'spelling-variation', full: 'Zhaqsybek Umbetqaliev', tag: 'en', src },
    };
    expect(told('submission', reduced)).not.toContain('uk.lacks.permitted-name');
    expect(told('submission')).not.toContain('uk.lacks.permitted-name');
  });

  it('offer a draft of 100 to 200 words in the verbs of the Regulations', () => {
    const draft = part(textOf('submission'), 5).split('! Draft\n! ')[1] ?? '';
    expect(draft).toContain('is or has been involved in activities which, if carried out by or on behalf of a State');
    expect(draft).toContain('is responsible for those activities or engaged in them');
    expect(draft.split(/\s+/).length).toBeGreaterThanOrEqual(100);
    expect(draft.split(/\s+/).length).toBeLessThanOrEqual(200);
    expect(told('submission')).not.toContain('uk.lacks.reasons-short');
    expect(part(textOf('submission', { 'acts[0].kind': 'censorship' }), 5)).toContain('No draft can be offered');
  });

  it('offer listings abroad for Condition B alone, and only where they stand in one of the four', () => {
    expect(part(textOf('submission'), 12)).toContain('No standing listing under the law of the United States');
    const listed: Changes = {
      'existingListings[+]': {
        id: 'lst_ca',
        target: 'per_judge',
        regime: 'ca',
        programme: 'JVCFOA',
        measures: ['asset-freeze'],
        listedOn: '2022-05-01',
        asOf: '2026-10',
        src,
      },
      'requestedMeasures[1].urgency': { level: 'urgent', reason: en('He is about to leave.') },
    };
    const text = textOf('submission', listed);
    expect(part(text, 12)).toContain('They open a temporary route only.');
    expect(part(text, 12)).toContain('| 01/05/2022 |');
    expect(part(text, 2)).toContain('Urgent procedure, with the standard procedure in the alternative');
    expect(part(text, 9)).toContain(lawWords(uk.law, 'uk-ghr-urgent', AS_OF).citation);
  });

  it('ask no travel ban of a body', () => {
    const body: Changes = {
      'requestedMeasures[+]': {
        id: 'msr_court',
        regime: 'uk',
        target: 'ent_court',
        measures: ['asset-freeze', 'travel-ban'],
      },
    };
    expect(told('submission', body, { target: 'ent_court' })).toContain('uk.lacks.travel-ban-of-entity');
    expect(part(textOf('submission', body, { target: 'ent_court' }), 2)).toContain(
      'Measures asked for: asset freeze\n',
    );
    expect(told('submission')).not.toContain('uk.lacks.travel-ban-of-entity');
  });

  it('promise nothing: no form, no confidentiality in law, no reply', () => {
    const text = textOf('submission');
    expect(text).toContain('No official form for such submissions was known');
    expect(text).toContain(
      'do not understand any provision of the regulations to make a submission confidential in law',
    );
    expect(text).not.toMatch(/three years|regulation 9\b/);
  });

  it('keep the protected name out of what may be shared, and open it in the annex by consent alone', () => {
    for (const id of ['cover-letter', 'submission', 'evidence-index']) expect(textOf(id)).not.toContain('Sultanbekova');
    expect(textOf('annex')).toContain('Aigerim Sultanbekova');
    expect(textOf('annex', { 'consents[0].recipients': ['us'] })).not.toContain('Sultanbekova');
    expect(textOf('annex')).toContain('N7654321');
  });

  it('stay within the words of the summary', () => {
    expect(part(textOf('submission'), 2).split(/\s+/).length).toBeLessThan(uk.law.filing.summaryWords?.value ?? 0);
  });
});
