import { describe, expect, it } from '@jest/globals';
import { disclose } from '@sanctions-packet/core/disclosure';
import { type Document, plainText, walk } from '@sanctions-packet/core/document';
import { assess, compose } from '@sanctions-packet/core/regime';
import { smallCase, smallVault } from '../../../test/fixtures/small-case.ts';
import { AS_OF, type Changes } from '../test/assessed.ts';
import { eu } from './index.ts';

const en = (value: string) => [{ lang: 'en', value }];
const src = [{ evidence: 'evi_decision' }];

/** The small case asks the United States alone; here it asks the Union too, about torture. */
const base = (): Changes => ({
  'acts[0].kind': 'torture',
  'requestedMeasures[+]': { id: 'msr_eu', regime: 'eu', target: 'per_judge', measures: ['asset-freeze', 'travel-ban'] },
});
const pleaded = (element: string): Changes => ({
  'involvements[0].elements[+]': { element, statement: en('Hundreds were tried so [@evi_decision, p. 3].'), src },
});

function composed(id: string, changes: Changes = {}, target = 'per_judge', asOf = AS_OF) {
  const plan = eu.documents.find((document) => document.id === id);
  if (plan === undefined) throw new Error(`There is no document ${id}`);
  const profile = plan.profile === 'restricted' ? 'restricted:eu' : plan.profile;
  const outcome = disclose(smallCase({ ...base(), 'risks[0].assessedOn': asOf, ...changes }), smallVault(), {
    profile,
    recipient: 'eu',
    asOf,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const { dossier } = outcome.value;
  const assessment = assess({ dossier, regime: eu, target, asOf });
  return compose({ dossier, regime: eu, plan, assessment, language: 'en' });
}

function documentOf(...request: Parameters<typeof composed>): Document {
  const outcome = composed(...request);
  if (!outcome.ok || outcome.value === undefined) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const textOf = (...request: Parameters<typeof composed>) => plainText(documentOf(...request));
const lacked = (...request: Parameters<typeof composed>) =>
  composed(...request)
    .problems.filter(({ code }) => code === 'regime.section-incomplete')
    .map(({ at }) => at);
const part = (text: string, number: number) => text.split(`\n# ${number} `)[1]?.split(`\n# ${number + 1} `)[0] ?? '';

describe('documents', () => {
  it('are a letter, a submission, an index and, apart, a restricted annex', () => {
    expect(eu.documents.map(({ id, profile, container }) => [id, profile, container])).toEqual([
      ['cover-letter', 'disclosable', 'disclosable'],
      ['submission', 'disclosable', 'disclosable'],
      ['annex', 'restricted', 'restricted'],
      ['evidence-index', 'disclosable', 'disclosable'],
    ]);
  });

  it.each<[string, Changes]>([
    ['with', {}],
    ['without', { involvements: [], evidenceLinks: [], existingListings: [] }],
  ])('keep the nine sections in order, each with its number, %s anything to say', (_case, changes) => {
    expect(documentOf('submission', changes).sections.map(({ id, number }) => `${number} ${id}`)).toEqual([
      '1 proposal',
      '2 entry',
      '3 reasons',
      '4 acts',
      '5 involvement',
      '6 sources',
      '7 objectives',
      '8 contrary',
      '9 annexes',
    ]);
  });

  it('ask those who may propose, and name the Member States addressed', () => {
    const named = { 'requestedMeasures[1].ext': { eu: { memberStates: ['EE', 'LT'] } } };
    expect(textOf('cover-letter', named)).toContain('Member States addressed: Estonia and Lithuania.');
    expect(textOf('cover-letter')).not.toContain('Member States addressed');
    expect(lacked('cover-letter')).toContain('eu.lacks.member-state');
    expect(lacked('cover-letter', named)).not.toContain('eu.lacks.member-state');
    expect(part(textOf('submission', named), 1)).toContain('do not propose a listing themselves');
  });

  it('print no pinpoint that nobody read', () => {
    const text = textOf('submission');
    expect(text).toContain('restriction of entry (Council Decision (CFSP) 2020/1999)');
    expect(text).not.toContain('gravity or impact of the abuses');
  });
});

describe('the entry in Annex I', () => {
  const entryOf = (...request: Parameters<typeof composed>) => {
    const tables: string[][] = [];
    walk(documentOf(...request), (node) => {
      if (node.type === 'table' && node.width === 'wide')
        tables.push(node.columns.map(({ header }) => header.map((one) => ('value' in one ? one.value : '')).join('')));
    });
    return tables;
  };

  it('is one table of six columns', () => {
    expect(entryOf('submission')).toEqual([
      [
        'No.',
        'Names (transliteration into Latin script)',
        'Names (native script)',
        'Identifying information',
        'Reasons for listing',
        'Date of listing',
      ],
    ]);
  });

  it('has the surname in capitals, the labels of the Annex, and only what may be disclosed', () => {
    const text = part(textOf('submission'), 2);
    expect(text).toContain('A. Natural persons');
    expect(text).toContain('Zhaksybek UMBETKALIEV');
    expect(text).toContain('Жақсыбек Үмбетқалиев');
    expect(text).toContain('DOB: 1970 / POB: Kazakhstan / Gender: Male / Nationality: Kazakhstan / Position: Judge');
    expect(text).not.toContain('N7654321');
    expect(textOf('annex')).toContain('Passport: N7654321');
  });

  it('puts no label of the Annex before the number of an open database', () => {
    const known = { 'persons[0].identifiers[+]': { scheme: 'wikidata', value: 'Q4115189', country: 'KZ', src } };
    expect(part(textOf('submission', known), 2)).toMatch(/ \/ Wikidata: Q4115189\b/);
  });

  it('of a body stands in part B', () => {
    const body: Changes = {
      'involvements[0].person': 'ent_court',
      'involvements[0].postHeld': undefined,
      'involvements[0].basis': 'conduct',
      'requestedMeasures[1].target': 'ent_court',
    };
    const text = part(textOf('submission', body, 'ent_court'), 2);
    expect(text).toContain('B. Legal persons, entities and bodies');
    expect(text).toContain('Type of entity: Court / Place of registration: Kazakhstan');
  });
});

describe('the draft reasons', () => {
  const reasons = (changes: Changes = {}) => part(textOf('submission', changes), 3);

  it('say the post with its dates, the point of Article 3, the acts, and what is put forward', () => {
    expect(reasons()).toContain(
      'Zhaksybek Umbetkaliev was Judge, District Court No. 9 from 2018 to 2022. According to the sources, Zhaksybek Umbetkaliev is, in the position held at the time, responsible for torture or other ill-treatment. The acts reported include: Torture (8 June 2020, Almaty, Kazakhstan). On these sources, Zhaksybek Umbetkaliev is put forward for listing as responsible for serious human rights violations or abuses.',
    );
  });

  it('join the points relied on', () => {
    expect(reasons({ 'involvements[0].mode': 'ordered' })).toContain(
      'put forward for listing as responsible for, and involved in, serious',
    );
  });

  it('say of each point the acts of its own claims alone, and a post only where it was held then', () => {
    const act = { incident: 'inc_trial', place: 'plc_city', victims: ['vic_one'], src };
    const claim = {
      person: 'per_judge',
      basis: 'both',
      postHeld: 'pst_judge',
      confidence: 'reasonable-grounds-to-believe',
    };
    const narrative = en('{{per_judge}} led the court [@evi_decision, p. 2].');
    const apart = reasons({
      'involvements[0].mode': 'ordered',
      'acts[+]': { ...act, id: 'act_held', kind: 'arbitrary-detention', when: '2016-03-01' },
      'involvements[+]': {
        ...claim,
        id: 'inv_led',
        acts: ['act_held'],
        mode: 'leader-of-entity',
        narrative,
        elements: [],
      },
    });
    expect(apart).toContain(
      'According to the sources, Zhaksybek Umbetkaliev is responsible for torture or other ill-treatment and arbitrary arrest or detention.',
    );
    expect(apart).toContain(
      'According to the sources, Zhaksybek Umbetkaliev, in the position held at the time, supported, or was otherwise involved in, torture or other ill-treatment.',
    );
  });

  it('are not drafted where no ground has every element spoken to', () => {
    expect(reasons({ 'acts[0].kind': 'bribery' })).toContain('no reasons are drafted');
    expect(lacked('submission', { 'acts[0].kind': 'bribery' })).toContain('lacks.grounds');
  });

  it('are the same in the entry and in their section', () => {
    const text = textOf('submission');
    const draft = /! (Zhaksybek .*)\n/.exec(part(text, 3))?.[1] ?? 'missing';
    expect(part(text, 2)).toContain(draft);
  });
});

describe('the limb of point (d)', () => {
  const trial: Changes = { 'acts[0].kind': 'unfair-trial' };

  it('is asked for where an act falls under it, and told to the checklist when it is not argued', () => {
    expect(part(textOf('submission', trial), 4)).toContain('is not argued in the records');
    expect(lacked('submission', trial)).toContain('eu.lacks.serious-concern');
  });

  it('is printed with its sources where it is argued, and in no other section', () => {
    const text = textOf('submission', { ...trial, ...pleaded('widespread') });
    expect(part(text, 4)).toContain('Hundreds were tried so');
    expect(part(text, 5)).not.toContain('Hundreds were tried so');
    expect(lacked('submission', { ...trial, ...pleaded('widespread') })).not.toContain('eu.lacks.serious-concern');
    expect(part(text, 3)).toContain('regard these acts as widespread, systematic, or otherwise of serious concern');
  });

  it('is not asked for where every act is covered by what it is', () => {
    expect(part(textOf('submission'), 4)).toContain('No act is argued under point (d)');
    expect(lacked('submission')).not.toContain('eu.lacks.serious-concern');
  });
});

it('says of a person whose part in a State is not recorded that it is not, and tells the checklist', () => {
  const nobody: Changes = { postsHeld: [], 'involvements[0].postHeld': undefined, 'involvements[0].basis': 'conduct' };
  expect(part(textOf('submission', nobody), 7)).toContain('The records do not say whether');
  expect(lacked('submission', nobody)).toContain('eu.lacks.actor');
  expect(part(textOf('submission', { ...nobody, ...pleaded('non-state-actor') }), 7)).toContain(
    'Hundreds were tried so',
  );
});
