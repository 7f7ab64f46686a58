import { describe, expect, it } from '@jest/globals';
import { assessed, type Changes, groundOf } from '../test/assessed.ts';
import { grounds } from './grounds.ts';

const en = (value: string) => [{ lang: 'en', value }];
const src = [{ evidence: 'evi_decision' }];
const kind = (value: string): Changes => ({ 'acts[0].kind': value });
const mode = (value: string): Changes => ({ 'involvements[0].mode': value });
const listing = (target: string): Changes => ({
  'existingListings[+]': { id: 'lst_us', target, programme: 'US-GLOMAG', listedOn: '2021', asOf: '2022', src },
});
const gate = (ground: string, gateKind: string, changes: Changes = {}, target?: string) =>
  groundOf(ground, changes, target).gates.find((finding) => finding.gate === gateKind)?.state;

describe('grounds', () => {
  it('are those of the three instruments, the order first', () => {
    expect(grounds.map(({ id }) => id)).toEqual([
      'eo-a',
      'eo-b1',
      'eo-b2',
      'eo-c1',
      'eo-c2',
      'eo-d',
      'eo-iii-a1',
      'eo-iii-a2',
      'eo-iii-a3',
      'eo-iii-b',
      'eo-iii-c',
      'gma-1a',
      'gma-1b',
      'gma-2',
      'gma-3',
      'gma-4',
      '7031-hr',
      '7031-cor',
      '7031-fam',
    ]);
  });

  it.each(grounds.map(({ id }) => id))('%s reaches foreign persons alone', (ground) => {
    expect(gate(ground, 'foreign')).toBe('open');
    expect(gate(ground, 'foreign', { 'persons[0].citizenship[0].country': 'US' })).toBe('closed');
    expect(gate(ground, 'foreign', { 'persons[0].citizenship': [] })).toBe('unknown');
  });

  it('section 7031(c) reaches officials, past or present, and the order anybody', () => {
    const outsider: Changes = { 'persons[0].officialStatus': 'not-official' };
    expect(gate('7031-hr', 'official')).toBe('open');
    expect(gate('7031-hr', 'official', { 'persons[0].officialStatus': 'former-official' })).toBe('open');
    expect(groundOf('7031-hr', { ...kind('torture'), ...outsider }).verdict).toBe('excluded');
    expect(groundOf('eo-a', { ...kind('torture'), ...outsider }).verdict).not.toBe('excluded');
  });

  it.each(['eo-c1', 'eo-c2', '7031-hr', '7031-cor', '7031-fam'])('%s names individuals, not bodies', (ground) => {
    expect(gate(ground, 'target-kind')).toBe('open');
    expect(gate(ground, 'target-kind', {}, 'ent_court')).toBe('closed');
  });

  it('the order and the Act reach bodies too', () => {
    expect(groundOf('eo-a', {}, 'ent_court').verdict).not.toBe('excluded');
    expect(groundOf('gma-1a', {}, 'ent_court').verdict).not.toBe('excluded');
  });

  it.each([
    ['eo-a', 'torture', 'censorship'],
    ['eo-b1', 'bribery', 'torture'],
    ['eo-b2', 'money-laundering', 'bribery'],
    ['gma-1a', 'torture', 'bribery'],
    ['gma-1b', 'torture', 'unfair-trial'],
    ['gma-2', 'torture', 'bribery'],
    ['gma-3', 'bribery', 'torture'],
    ['7031-hr', 'torture', 'bribery'],
    ['7031-cor', 'bribery', 'torture'],
  ])('%s covers %s and not %s', (ground, covered, other) => {
    expect(gate(ground, 'conduct', kind(covered))).toBe('open');
    expect(gate(ground, 'conduct', kind(other))).toBe('closed');
  });

  it('the Act reaches assistance to corruption alone; the order reaches both', () => {
    const helping = mode('material-support');
    expect(groundOf('gma-4', { ...helping, ...kind('torture') }).verdict).toBe('excluded');
    expect(groundOf('gma-4', { ...helping, ...kind('bribery') }).verdict).not.toBe('excluded');
    expect(groundOf('eo-iii-a1', { ...helping, ...kind('torture') }).verdict).not.toBe('excluded');
    expect(groundOf('eo-iii-a1', { ...helping, ...kind('bribery') }).verdict).not.toBe('excluded');
  });

  it.each(['eo-iii-a1', 'eo-iii-a2', 'eo-iii-a3', 'gma-4'])('%s asks for material support', (ground) => {
    expect(gate(ground, 'mode', mode('material-support'))).toBe('open');
    expect(gate(ground, 'mode', mode('ordered'))).toBe('closed');
  });

  it.each(['eo-c2', 'eo-iii-a2', 'eo-iii-b'])(
    '%s asks for an earlier listing of a party tied to the target',
    (ground) => {
      expect(gate(ground, 'prior-listing', listing('ent_court'))).toBe('open');
      expect(gate(ground, 'prior-listing')).toBe('closed');
    },
  );

  it('the Act asks what the victim sought to do; the order does not', () => {
    const bystander: Changes = { ...kind('torture'), 'victims[0].roleTags': ['bystander'] };
    expect(groundOf('gma-1a', bystander).verdict).toBe('missing');
    expect(groundOf('gma-1b', bystander).verdict).toBe('missing');
    expect(groundOf('eo-a', bystander).verdict).toBe('weak');
    expect(groundOf('gma-1b', { ...kind('torture') }).verdict).toBe('weak');
  });

  it('a leader answers only for the time of the post', () => {
    const led: Changes = { ...kind('torture'), ...mode('leader-of-entity') };
    const gone: Changes = {
      'postsHeld[0].from': '2010',
      'postsHeld[0].to': '2012',
      'involvements[0].postHeld': undefined,
    };
    expect(groundOf('eo-c1', led).verdict).toBe('weak');
    expect(groundOf('eo-c1', { ...led, ...gone }).verdict).toBe('missing');
  });

  it('two independent sources for every element support a ground', () => {
    const second = (subject: string, index: number) => ({
      id: `lnk_second-${index}`,
      evidence: 'evi_article',
      subject,
      relation: 'supports',
      pinpoint: 'para. 2',
    });
    const twice: Changes = {
      ...kind('torture'),
      'involvements[0].counterEvidence': [],
      'evidenceLinks[3]': second('inv_judge', 0),
      'evidenceLinks[+]': second('per_judge', 1),
    };
    expect(groundOf('eo-a', twice).verdict).toBe('supported');
  });

  it('a measure that names a ground asks for it alone', () => {
    const grounded = assessed({ 'requestedMeasures[0].grounds': ['7031-hr'] }).grounds;
    expect(grounded.filter(({ requested }) => requested).map(({ ground }) => ground)).toEqual(['7031-hr']);
  });

  it('reads a pleaded attempt from the words of the claim', () => {
    const attempt: Changes = { 'involvements[0].elements[+]': { element: 'attempt', statement: en('Tried to.'), src } };
    expect(groundOf('eo-d', attempt).verdict).not.toBe('missing');
    expect(groundOf('eo-d').verdict).toBe('missing');
  });
});
