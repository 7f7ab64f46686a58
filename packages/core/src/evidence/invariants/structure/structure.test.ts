import { describe, expect, it } from '@jest/globals';
import { type Breach, breachesOf } from '../../../../../../test/fixtures/faultless-case.ts';

const text = (value: string) => [{ lang: 'en', value }];
const person = (id: string, full: string, more: object = {}) => ({
  id,
  names: [
    { role: 'primary', full, tag: 'en' },
    { role: 'native', full: 'Имя', tag: 'ru' },
  ],
  ...more,
});
const tie = (more: object) => ({ id: 'rel_a', from: 'per_judge', to: 'ent_court', type: 'associate', ...more });
const rendition = (id: string, more: object = {}) => ({
  id,
  purpose: 'redacted',
  file: `${id}.pdf`,
  mime: 'application/pdf',
  sha256: 'f'.repeat(64),
  ...more,
});

describe('structure', () => {
  it.each<Breach>([
    [
      'a dangling reference',
      { 'acts[0].place': 'plc_none' },
      'evidence.dangling-reference',
      'block',
      'acts[0].place',
      'act_sentence',
    ],
    [
      'a dangling reference in a list',
      { 'acts[0].victims': ['vic_one', 'vgr_friends', 'vic_two'] },
      'evidence.dangling-reference',
      'block',
      'acts[0].victims[2]',
      'act_sentence',
    ],
    [
      'a dangling source',
      { 'persons[0].birth.src': [{ evidence: 'evi_none' }] },
      'evidence.dangling-reference',
      'block',
      'persons[0].birth.src[0].evidence',
      'per_judge',
    ],
    [
      'a link to nothing',
      { 'evidenceLinks[2].subject': 'idn_none' },
      'evidence.dangling-reference',
      'block',
      'evidenceLinks[2].subject',
      'lnk_3',
    ],
    [
      'a token of nobody',
      { 'incidents[0].summary': text('{{vic_two}} was tried.') },
      'evidence.dangling-reference',
      'block',
      'incidents[0].summary[0].value',
      'inc_trial',
    ],
    [
      'a citation of nothing',
      { 'incidents[0].summary': text('So [@evi_decision; @evi_none, p. 2].') },
      'evidence.dangling-reference',
      'block',
      'incidents[0].summary[0].value',
      'inc_trial',
    ],
    [
      'an id given twice',
      { 'entities[0].id': 'ent_court', 'entities[1].parent': undefined },
      'evidence.duplicate-id',
      'block',
      'entities[1].id',
      'ent_court',
    ],
    [
      'an id of a name given twice',
      { 'persons[0].names[0].id': 'nam_judge-kk' },
      'evidence.duplicate-id',
      'block',
      'persons[0].names[1].id',
      'nam_judge-kk',
    ],
    ['no submitter', { submitters: [] }, 'evidence.no-submitter', 'block', 'submitters', ''],
    [
      'two submitters, nobody leading',
      {
        'submitters[0].lead': false,
        'submitters[+]': { id: 'sub_b', names: [{ role: 'primary', full: 'B', tag: 'en' }], kind: 'ngo' },
      },
      'evidence.lead-submitter',
      'block',
      'submitters',
      '',
    ],
    [
      'two submitters, both leading',
      { 'submitters[+]': { id: 'sub_b', names: [{ role: 'primary', full: 'B', tag: 'en' }], kind: 'ngo', lead: true } },
      'evidence.lead-submitter',
      'block',
      'submitters',
      '',
    ],
    [
      'no primary name',
      { 'persons[0].names[0].role': 'alias' },
      'evidence.primary-name',
      'block',
      'persons[0].names',
      'per_judge',
    ],
    [
      'two primary names',
      { 'entities[1].names[+]': { role: 'primary', full: 'The Court', tag: 'en' } },
      'evidence.primary-name',
      'block',
      'entities[1].names',
      'ent_court',
    ],
    [
      'a tie to oneself',
      { 'relationships[+]': tie({ to: 'per_judge' }) },
      'evidence.self-relationship',
      'block',
      'relationships[0].to',
      'rel_a',
    ],
    [
      'a circular hierarchy',
      { 'entities[0].parent': 'ent_court' },
      'evidence.circular-chain',
      'block',
      'entities[1].parent',
      'ent_court',
    ],
    [
      'a body above itself',
      { 'entities[0].parent': 'ent_ministry' },
      'evidence.circular-chain',
      'block',
      'entities[0].parent',
      'ent_ministry',
    ],
    [
      'a place within itself',
      { 'places[0].within': 'plc_city' },
      'evidence.circular-chain',
      'block',
      'places[0].within',
      'plc_city',
    ],
    [
      'an incident that led to itself',
      { 'incidents[0].chain': [{ type: 'led-to', to: 'inc_trial' }] },
      'evidence.circular-chain',
      'block',
      'incidents[0].chain',
      'inc_trial',
    ],
    [
      'renditions in a circle',
      {
        'evidence[0].renditions[0].derivedFrom': 'ren_b',
        'evidence[0].renditions[+]': rendition('ren_b', { derivedFrom: 'ren_decision' }),
      },
      'evidence.circular-chain',
      'block',
      'evidence[0].renditions[1].derivedFrom',
      'ren_b',
    ],
    [
      'a rendition of another item',
      { 'evidence[1].renditions': [rendition('ren_b', { derivedFrom: 'ren_decision' })] },
      'evidence.derived-from-elsewhere',
      'block',
      'evidence[1].renditions[0].derivedFrom',
      'evi_statement',
    ],
    [
      'a person without a deed',
      { 'persons[+]': person('per_b', 'Bek Toktarov') },
      'evidence.unused-party',
      'warn',
      'persons[1]',
      'per_b',
    ],
    [
      'a victim without an act',
      { 'victims[+]': { id: 'vic_two', pseudonym: 'V-0002' } },
      'evidence.unused-victim',
      'warn',
      'victims[1]',
      'vic_two',
    ],
    [
      'an exhibit for nothing',
      { 'evidenceLinks[2].evidence': 'evi_decision', 'evidenceLinks[2].pinpoint': 'p. 1' },
      'evidence.unused-exhibit',
      'warn',
      'evidence[2]',
      'evi_article',
    ],
    [
      'the same name, spelled otherwise',
      {
        'persons[+]': person('per_b', 'UMBETKALIEV, Jaksybek'.replace('J', 'Zh')),
        'relationships[+]': tie({ from: 'per_b' }),
      },
      'evidence.duplicate-person',
      'warn',
      'persons[1].names[0].full',
      'per_b',
    ],
    [
      'the same name in the other script',
      {
        'persons[+]': person('per_b', 'Жақсыбек Үмбетқалиев', {
          names: [{ role: 'primary', full: 'Жақсыбек Үмбетқалиев', tag: 'kk-Cyrl' }],
        }),
        'relationships[+]': tie({ from: 'per_b' }),
      },
      'evidence.duplicate-person',
      'warn',
      'persons[1].names[0].full',
      'per_b',
    ],
    [
      'the same passport',
      {
        'persons[+]': person('per_b', 'Bek Toktarov', {
          identifiers: [{ scheme: 'passport', value: 'n 7654321', country: 'KZ' }],
        }),
        'relationships[+]': tie({ from: 'per_b' }),
      },
      'evidence.shared-identifier',
      'warn',
      'persons[1].identifiers[0].value',
      'per_b',
    ],
  ])('%s is told', (_what, changes, code, severity, at, about) => {
    expect(breachesOf(changes)).toEqual([[code, severity, at, about === '' ? undefined : about]]);
  });

  it('lets pass what is like a breach and is none', () => {
    expect(breachesOf({ 'submitters[0].lead': undefined })).toEqual([]);
    expect(breachesOf({ 'incidents[0].chain': [{ type: 'same-pattern-as', to: 'inc_trial' }] })).toEqual([]);
    expect(breachesOf({ 'evidence[0].renditions[+]': rendition('ren_b', { derivedFrom: 'ren_decision' }) })).toEqual(
      [],
    );
    expect(breachesOf({ 'acts[0].victims': ['vgr_friends'] })).toEqual([]);
    const namesake = person('per_b', 'Zhaksybek Umbetkaliev', { birth: { date: ['1950'] } });
    expect(breachesOf({ 'persons[+]': namesake, 'relationships[+]': tie({ from: 'per_b' }) })).toEqual([]);
    const abroad = person('per_b', 'Bek Toktarov', {
      identifiers: [{ scheme: 'passport', value: 'N7654321', country: 'KG' }],
    });
    expect(breachesOf({ 'persons[+]': abroad, 'relationships[+]': tie({ from: 'per_b' }) })).toEqual([]);
  });

  it('asks of a request that a claim, a tie, a listing, or a post in a listed body carries it', () => {
    const noClaim = {
      'involvements[0].person': 'ent_court',
      'involvements[0].basis': 'conduct',
      'involvements[0].postHeld': undefined,
    };
    const resting = (changes: object) => breachesOf({ ...noClaim, ...changes }).map(([code]) => code);
    const breach = 'evidence.measure-without-involvement';
    expect(resting({ existingListings: [] })).toContain(breach);
    expect(resting({})).not.toContain(breach);
    expect(resting({ existingListings: [], 'relationships[+]': tie({}) })).not.toContain(breach);
    expect(resting({ 'existingListings[0].target': 'ent_court' })).not.toContain(breach);
  });

  it('walks a chain of any length once', () => {
    const entities = Array.from({ length: 20_000 }, (_, index) => ({
      id: `ent_${index}`,
      names: [{ role: 'primary', full: 'A', tag: 'en' }],
      kind: 'unit',
      ...(index > 0 ? { parent: `ent_${index - 1}` } : {}),
    }));
    const whole = breachesOf({
      entities: [...entities, { id: 'ent_court', names: [{ role: 'primary', full: 'A', tag: 'en' }], kind: 'court' }],
    });
    expect(whole).toEqual([]);
    entities[0] = { ...entities[0], parent: 'ent_19999' } as (typeof entities)[0];
    const circular = breachesOf({
      entities: [...entities, { id: 'ent_court', names: [{ role: 'primary', full: 'A', tag: 'en' }], kind: 'court' }],
    });
    expect(circular).toEqual([['evidence.circular-chain', 'block', 'entities[1].parent', 'ent_1']]);
  });

  it('compares the vault with the dossier', () => {
    expect(breachesOf({}, { vault: { dossier: 'dos_other' } })).toEqual([
      ['evidence.vault-of-another-dossier', 'block', 'dossier', 'vlt_small'],
    ]);
    expect(breachesOf({}, { vault: { 'people[1].subject': 'vic_two' } })).toEqual([
      ['evidence.vault-subject-unknown', 'block', 'people[1].subject', 'vic_two'],
    ]);
    expect(breachesOf({}, { vault: { 'people[1].subject': 'vic_one' } })).toEqual([
      ['evidence.vault-subject-twice', 'block', 'people[1].subject', 'vic_one'],
    ]);
  });
});
