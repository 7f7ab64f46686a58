import { describe, expect, it } from '@jest/globals';
import { assessed, type Changes, groundOf } from '../test/assessed.ts';
import { grounds } from './grounds.ts';

const kind = (value: string): Changes => ({ 'acts[0].kind': value });
const gate = (ground: string, gateKind: string, changes: Changes = {}, target?: string) =>
  groundOf(ground, changes, target).gates.find((finding) => finding.gate === gateKind)?.state;
const places = [
  '6-3-a',
  '6-3-b',
  '6-3-c',
  '6-3-d',
  '6-3-e',
  '6-3-f',
  '6-3-g',
  '6-3-h',
  '6-2-b',
  '6-2-c',
  '6-2-d',
  'urgent',
];

describe('grounds', () => {
  it('are the modes and doors of both sets of regulations, and the urgent route', () => {
    expect(grounds.map(({ id }) => id)).toEqual([
      ...places.map((at) => `ghr-${at}`),
      ...places.map((at) => `gac-${at}`),
    ]);
  });

  it('reach violations of the three rights and corruption, and nothing else', () => {
    expect(gate('ghr-6-3-a', 'conduct', kind('torture'))).toBe('open');
    expect(gate('ghr-6-3-a', 'conduct', kind('arbitrary-detention'))).toBe('open');
    expect(gate('ghr-6-3-a', 'conduct', kind('censorship'))).toBe('closed');
    expect(gate('ghr-6-3-a', 'conduct', kind('bribery'))).toBe('closed');
    expect(gate('gac-6-3-a', 'conduct', kind('bribery'))).toBe('open');
    expect(gate('gac-6-3-a', 'conduct', kind('torture'))).toBe('closed');
  });

  it('let nobody but bodies be owned or controlled', () => {
    expect(gate('ghr-6-2-b', 'target-kind')).toBe('closed');
    expect(gate('ghr-6-2-b', 'target-kind', {}, 'ent_court')).toBe('open');
  });

  it('ask for no office, no nationality and no kind of target elsewhere', () => {
    const kinds = grounds.flatMap(({ gates }) => gates.map((one) => one.kind));
    expect([...new Set(kinds)]).toEqual(['conduct', 'target-kind']);
  });

  it.each<[string, Changes, string, string]>([
    ['torture by a judge', kind('torture'), 'ghr-6-3-a', 'weak'],
    ['a detention without ill-treatment', kind('arbitrary-detention'), 'ghr-6-3-a', 'missing'],
    ['censorship alone', kind('censorship'), 'ghr-6-3-a', 'excluded'],
    ['a bribe of unknown size', kind('bribery'), 'gac-6-3-a', 'missing'],
    ['a post alone', { ...kind('torture'), 'involvements[0].mode': 'leader-of-entity' }, 'ghr-6-3-a', 'missing'],
    ['suspicion alone', { ...kind('torture'), 'involvements[0].mode': 'suspected' }, 'ghr-6-3-a', 'missing'],
  ])('%s', (_case, changes, ground, verdict) => {
    expect(groundOf(ground, changes).verdict).toBe(verdict);
  });

  it('are asked for where every element is spoken to, and by name', () => {
    const measure = { id: 'msr_uk', regime: 'uk', target: 'per_judge', measures: ['asset-freeze'] };
    const asked = assessed({ ...kind('torture'), 'requestedMeasures[+]': measure }).grounds.filter(
      ({ requested }) => requested,
    );
    expect(asked.map(({ ground }) => ground)).toEqual(['ghr-6-3-a']);
  });
});
