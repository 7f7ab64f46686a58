import { describe, expect, it } from '@jest/globals';
import { type Changes, groundOf } from '../test/assessed.ts';
import { grounds } from './grounds.ts';

const kind = (value: string): Changes => ({ 'acts[0].kind': value });
const mode = (value: string): Changes => ({ 'involvements[0].mode': value });
const gate = (ground: string, gateKind: string, changes: Changes = {}, target?: string) =>
  groundOf(ground, changes, target).gates.find((finding) => finding.gate === gateKind)?.state;

const BY_ACT = ['j-a-i', 'j-a-ii', 'j-b', 'j-c', 'j-d'];

describe('grounds', () => {
  it('are those of the first Act, then those of the second with its derivative criteria', () => {
    expect(grounds.map(({ label }) => label)).toEqual([
      'CA-J-a-i',
      'CA-J-a-ii',
      'CA-J-b',
      'CA-J-c',
      'CA-J-d',
      'CA-S-c',
      'CA-S-d',
      'CA-S-official',
      'CA-S-associate',
      'CA-S-family',
      'CA-S-entity',
      'CA-S-entity-official',
    ]);
  });

  it.each(grounds.map(({ id }) => id))('%s reaches no Canadian', (ground) => {
    expect(gate(ground, 'foreign')).toBe('open');
    expect(gate(ground, 'foreign', { 'persons[0].citizenship[0].country': 'CA' })).toBe('closed');
    expect(gate(ground, 'foreign', { 'persons[0].citizenship': [] })).toBe('unknown');
  });

  it.each(BY_ACT)('%s names individuals alone', (ground) => {
    expect(gate(ground, 'target-kind')).toBe('open');
    expect(gate(ground, 'target-kind', {}, 'ent_court')).toBe('closed');
  });

  it('the second Act reaches entities too', () => {
    expect(groundOf('s-c', {}, 'ent_court').verdict).not.toBe('excluded');
    expect(gate('s-entity', 'target-kind', {}, 'ent_court')).toBe('open');
    expect(gate('s-entity', 'target-kind')).toBe('closed');
  });

  it.each([
    ['j-a-i', 'torture', 'unfair-trial'],
    ['j-a-ii', 'religious-persecution', 'censorship'],
    ['j-b', 'torture', 'bribery'],
    ['j-c', 'bribery', 'torture'],
    ['s-c', 'unfair-trial', 'bribery'],
    ['s-d', 'money-laundering', 'torture'],
  ])('%s covers %s and not %s', (ground, covered, other) => {
    expect(gate(ground, 'conduct', kind(covered))).toBe('open');
    expect(gate(ground, 'conduct', kind(other))).toBe('closed');
  });

  it('the first Act reaches assistance to corruption alone', () => {
    const helping = mode('material-support');
    expect(groundOf('j-d', { ...helping, ...kind('torture') }).verdict).toBe('excluded');
    expect(groundOf('j-d', { ...helping, ...kind('bribery') }).verdict).not.toBe('excluded');
    expect(groundOf('j-d', kind('bribery')).verdict).toBe('excluded');
  });

  it('complicity is enough; leadership alone is not', () => {
    const gross = kind('torture');
    expect(groundOf('j-a-i', { ...gross, ...mode('aided-abetted') }).verdict).toBe('weak');
    expect(groundOf('j-a-i', { ...gross, ...mode('leader-of-entity') }).verdict).toBe('missing');
  });

  it('the first Act asks what the victim sought to do', () => {
    const bystander: Changes = { ...kind('torture'), 'victims[0].roleTags': ['bystander'] };
    expect(groundOf('j-a-i', bystander).verdict).toBe('missing');
    expect(groundOf('j-a-ii', bystander).verdict).toBe('missing');
    expect(groundOf('j-a-ii', kind('torture')).verdict).toBe('weak');
  });

  it('no official status is needed for violations; for corruption it is', () => {
    const private_: Changes = {
      'persons[0].officialStatus': 'not-official',
      postsHeld: [],
      'involvements[0].postHeld': undefined,
      'involvements[0].basis': 'conduct',
    };
    expect(groundOf('j-a-i', { ...kind('torture'), ...private_ }).verdict).toBe('weak');
    expect(groundOf('j-c', { ...kind('bribery'), ...mode('ordered'), ...private_ }).verdict).toBe('missing');
    expect(groundOf('s-official', private_).verdict).toBe('excluded');
  });

  it('an isolated violation does not make a situation', () => {
    expect(groundOf('s-c', { victimGroups: [], 'acts[0].victims': ['vic_one'] }).verdict).toBe('missing');
    expect(groundOf('s-c').verdict).toBe('weak');
  });
});
