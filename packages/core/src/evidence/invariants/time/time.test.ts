import { describe, expect, it } from '@jest/globals';
import { type Breach, breachesOf } from '../../../../../../test/fixtures/faultless-case.ts';

const act = (id: string, more: object) => ({ id, incident: 'inc_trial', kind: 'beating', when: '2020-06-07', victims: ['vic_one'], ...more });
const tie = (more: object) => ({ 'relationships[+]': { id: 'rel_a', from: 'per_judge', to: 'ent_court', type: 'associate', ...more } });
const other = { id: 'per_b', names: [{ role: 'primary', full: 'Bek Toktarov', tag: 'en' }, { role: 'native', full: 'Имя', tag: 'ru' }] };
const code = (place: object) => Object.fromEntries(Object.entries(place).map(([key, value]) => [`places[0].${key}`, value]));
/** Life dates without the number, which would contradict them. */
const life = (birth: string, death?: string) => ({ 'persons[0].birth.date': [birth], ...(death === undefined ? {} : { 'persons[0].death': { date: [death] } }) });

describe('time', () => {
  it.each<Breach>([
    ['a post that ends before it begins', { 'postsHeld[+]': { id: 'pst_b', person: 'per_judge', position: 'pos_judge', from: '2021-01', to: '2020-12' } }, 'evidence.span-reversed', 'block', 'postsHeld[1].to', 'pst_b'],
    ['a tie that ends before it begins', tie({ since: '2020-03', until: '2020-02' }), 'evidence.span-reversed', 'block', 'relationships[0].until', 'rel_a'],
    ['a tie that may end before it begins', tie({ since: '2020', until: '2020-02' }), 'evidence.span-uncertain', 'warn', 'relationships[0].until', 'rel_a'],
    ['a consent withdrawn before it was given', { 'consents[0].withdrawnOn': '2021-01-09' }, 'evidence.span-reversed', 'block', 'consents[0].withdrawnOn', 'con_one'],
    ['a detention that ends before it begins', { 'acts[0].detention': { from: '2020-06-08', to: '2020-06-07' } }, 'evidence.span-reversed', 'block', 'acts[0].detention.to', 'act_sentence'],
    ['a citizenship that ends before it begins', { 'persons[0].citizenship[0].from': '2001', 'persons[0].citizenship[0].to': '2000' }, 'evidence.span-reversed', 'block', 'persons[0].citizenship[0].to', 'per_judge'],
    ['a delisting before the listing', { 'existingListings[0].delistedOn': '2020-12' }, 'evidence.span-reversed', 'block', 'existingListings[0].delistedOn', 'lst_other'],
    ['a death before birth', { ...life('1970', '1969'), 'involvements[0].basis': 'conduct', postsHeld: [], 'involvements[0].postHeld': undefined, 'involvements[0].person': 'ent_court', ...tie({}), requestedMeasures: [] }, 'evidence.death-before-birth', 'block', 'persons[0].death.date', 'per_judge'],
    ['a post before birth', { 'postsHeld[+]': { id: 'pst_b', person: 'per_judge', position: 'pos_judge', from: '1969', to: '1969' } }, 'evidence.post-before-birth', 'block', 'postsHeld[1].from', 'pst_b'],
    ['a post after death', { ...life('1970', '2021-01'), 'postsHeld[0].to': '2022' }, 'evidence.post-after-death', 'block', 'postsHeld[0].to', 'pst_judge'],
    ['a post that may end after death', { ...life('1970', '2021-01'), 'postsHeld[0].to': '2021' }, 'evidence.post-after-death-uncertain', 'warn', 'postsHeld[0].to', 'pst_judge'],
    ['an act after death', { ...life('1970', '2020-06-07'), 'postsHeld[0].to': undefined }, 'evidence.act-after-death', 'block', 'involvements[0].acts', 'inv_judge'],
    ['an act that may be after death', { ...life('1970', '2020-06'), 'postsHeld[0].to': undefined }, 'evidence.act-after-death-uncertain', 'warn', 'involvements[0].acts', 'inv_judge'],
    ['an act before birth', { ...life('2021'), postsHeld: [], 'involvements[0].postHeld': undefined, 'involvements[0].basis': 'conduct' }, 'evidence.act-before-birth', 'block', 'involvements[0].acts', 'inv_judge'],
    ['an actor of nine', { ...life('2010-12'), 'postsHeld[0].from': '2020' }, 'evidence.age-impossible', 'block', 'involvements[0].acts', 'inv_judge'],
    ['an actor of more than a hundred', life('1900'), 'evidence.age-impossible', 'block', 'involvements[0].acts', 'inv_judge'],
    ['an actor of perhaps nine', { ...life('2010'), 'postsHeld[0].from': '2020' }, 'evidence.age-doubtful', 'warn', 'involvements[0].acts', 'inv_judge'],
    ['an actor of seventeen', { ...life('2003'), 'postsHeld[0].from': '2019' }, 'evidence.perpetrator-minor', 'warn', 'involvements[0].acts', 'inv_judge'],
    ['a beating of the dead', { 'acts[+]': act('act_death', { kind: 'death-in-custody', when: '2020-06-06' }), 'acts[0].kind': 'torture', 'acts[0].victims': ['vic_one', 'vgr_friends'] }, 'evidence.act-after-victim-death', 'block', 'acts[0].when', 'act_sentence'],
    ['a minor without protection', { 'victims[0].ageBand': '12-17' }, 'evidence.minor-unprotected', 'warn', 'victims[0].specialProtection', 'vic_one'],
    ['a minor by age without protection', { 'victims[0].ageBand': undefined, 'victims[0].ageAtTime': 16 }, 'evidence.minor-unprotected', 'warn', 'victims[0].specialProtection', 'vic_one'],
    ['an age outside its band', { 'victims[0].ageAtTime': 29 }, 'evidence.age-band', 'warn', 'victims[0].ageAtTime', 'vic_one'],
    ['a request before the acts', { 'requestedMeasures[0].requestedOn': '2020-06-07' }, 'evidence.request-before-act', 'block', 'requestedMeasures[0].requestedOn', 'msr_us'],
    ['a listing before the acts', { 'existingListings[0].listedOn': '2019' }, 'evidence.listing-before-act', 'warn', 'existingListings[0].listedOn', 'lst_other'],
    ['an act outside its incident', { 'acts[0].when': '2020-06-09' }, 'evidence.act-outside-incident', 'block', 'acts[0].when', 'act_sentence'],
    ['an act that may be outside its incident', { 'acts[0].when': '2020-06' }, 'evidence.act-outside-incident-uncertain', 'warn', 'acts[0].when', 'act_sentence'],
    ['custody that goes back', { 'evidence[0].custody[1].at': '2020-06-29' }, 'evidence.custody-order', 'block', 'evidence[0].custody[1].at', 'evi_decision'],
    ['an acquisition before creation', { 'evidence[0].createdWhen': '2020-07-03' }, 'evidence.acquired-before-created', 'block', 'evidence[0].acquisition.when', 'evi_decision'],
    ['a complaint in the future', { 'interventions[+]': { id: 'itv_a', type: 'court-appeal', date: '2021-05' } }, 'evidence.date-in-future', 'block', 'interventions[0].date', 'itv_a'],
    ['a custody step in the future', { 'evidence[0].custody[1].at': '2021-04-04T00:00Z' }, 'evidence.date-in-future', 'block', 'evidence[0].custody[1].at', 'evi_decision'],
    ['a post of somebody else', { 'persons[+]': other, ...tie({ from: 'per_b' }), 'postsHeld[+]': { id: 'pst_b', person: 'per_b', position: 'pos_judge', from: '2018' }, 'involvements[0].postHeld': 'pst_b' }, 'evidence.post-of-another', 'block', 'involvements[0].postHeld', 'inv_judge'],
    ['a post left before the act', { 'postsHeld[0].to': '2020-06-07' }, 'evidence.post-not-held', 'block', 'involvements[0].postHeld', 'inv_judge'],
    ['no post at all', { postsHeld: [], 'involvements[0].postHeld': undefined }, 'evidence.post-not-held', 'block', 'involvements[0].basis', 'inv_judge'],
    ['a post without dates', { 'postsHeld[0].from': undefined, 'postsHeld[0].to': undefined, 'postsHeld[0].asOf': '2020-10' }, 'evidence.post-undated', 'warn', 'involvements[0].postHeld', 'inv_judge'],
    ['a post in another body', { 'entities[+]': { id: 'ent_prison', names: [{ role: 'primary', full: 'Prison', tag: 'en' }], kind: 'prison', parent: 'ent_ministry' }, 'involvements[0].entity': 'ent_prison' }, 'evidence.post-body', 'block', 'involvements[0].entity', 'inv_judge'],
    ['a post in another area', { ...code({ code: 'KZ-75', codeAsOf: '2024' }), 'positions[0].area': 'KZ-71' }, 'evidence.post-area', 'warn', 'involvements[0].acts', 'inv_judge'],
    ['a code of another country', code({ code: 'KG-B', codeAsOf: '2020' }), 'evidence.place-code-country', 'block', 'places[0].code', 'plc_city'],
    ['a code without its time', code({ code: 'KZ-75' }), 'evidence.place-code-undated', 'warn', 'places[0].code', 'plc_city'],
    ['a code that was replaced', code({ code: 'KZ-ALA', codeAsOf: '2020' }), 'evidence.place-code-replaced', 'warn', 'places[0].code', 'plc_city'],
    ['a place that was called otherwise', code({ code: 'KZ-71', codeAsOf: '2024' }), 'evidence.place-renamed', 'warn', 'places[0]', 'plc_city'],
    ['an incident outside the period', { period: '2021' }, 'evidence.outside-period', 'warn', 'incidents[0].when', 'inc_trial'],
  ])('%s is told', (_what, changes, code, severity, at, about) => {
    expect(breachesOf(changes)).toEqual([[code, severity, at, about]]);
  });

  it.each([
    ['a post that ends on the day it begins', { 'postsHeld[0].from': '2020-06-08', 'postsHeld[0].to': '2020-06-08' }],
    ['a tie within one year', tie({ since: '2020', until: '2020' })],
    ['a post known by one day before the act', { 'postsHeld[0].from': '2020-01', 'postsHeld[0].to': undefined }],
    ['a post taken up in the year of the act', { 'postsHeld[0].from': '2020' }],
    ['a post that ended at some time', { 'postsHeld[0].to': '2020/2022' }],
    ['a claim on conduct by somebody without a post', { postsHeld: [], 'involvements[0].postHeld': undefined, 'involvements[0].basis': 'conduct' }],
    ['a post in the body below', { 'involvements[0].entity': 'ent_ministry' }],
    ['a national post', { ...code({ code: 'KZ-75', codeAsOf: '2024' }), 'positions[0].area': 'KZ-71', 'positions[0].level': 'national' }],
    ['a death on the day of the act', { ...life('1970', '2020-06-08'), 'postsHeld[0].to': undefined }],
    ['an actor of eighteen', { ...life('2002-06-08'), 'postsHeld[0].from': '2020-06-08' }],
    ['a trial of the dead', { 'acts[+]': act('act_death', { kind: 'death-in-custody', when: '2020-06-06' }) }],
    ['a beating on the day of death', { 'acts[+]': act('act_death', { kind: 'death-in-custody' }), 'acts[0].kind': 'torture', 'acts[0].when': '2020-06-07' }],
    ['a protected minor', { 'victims[0].ageBand': '12-17', 'victims[0].specialProtection': ['minor'] }],
    ['a request on the day of the act', { 'requestedMeasures[0].requestedOn': '2020-06-08' }],
    ['an incident on the edge of the period', { period: '2020-06-08/2021' }],
    ['custody by day and by hour', { 'evidence[0].custody[1].at': '2020-07-01' }],
    ['an acquisition on the day of creation', { 'evidence[0].createdWhen': '2020-07-01' }],
    ['a review that lies ahead', { 'consents[0].reviewBy': '2030-01-01', 'persons[0].identifiers[0].validTo': '2030' }],
    ['a custody step of today, further east', { 'evidence[0].custody[1].at': '2021-04-01T23:30-10:00' }],
    ['a place with its name of the time', code({ code: 'KZ-71', codeAsOf: '2024', nameAtTime: [{ lang: 'en', value: 'Nur-Sultan' }] })],
  ])('%s passes', (_what, changes) => {
    expect(breachesOf(changes)).toEqual([]);
  });

  it('without a day of the check knows no future', () => {
    expect(breachesOf({ 'evidence[0].custody[1].at': '2051-04-04' }, { asOf: '' })).toEqual([]);
  });
});
