import { describe, expect, it } from '@jest/globals';
import { type ElementFinding, type GroundAssessment, groundVerdict } from '@sanctions-packet/core/regime';
import { judgePair } from './judge-pair.ts';

type Sources = 0 | 1 | 2 | 'none' | 'contradicted';

function element(id: string, sources: Sources): ElementFinding {
  const independentSources = typeof sources === 'number' ? sources : sources === 'none' ? 0 : 2;
  const state = sources === 'none' ? 'not-shown' : independentSources === 2 ? 'supported' : 'partly';
  const common = { element: id, state, independentSources, speaksAgainst: [] } as const;
  return { ...common, contradicted: sources === 'contradicted', speaksFor: [] };
}

function ground(
  id: string,
  elements: Readonly<Record<string, Sources>>,
  ...gates: readonly GroundAssessment['gates'][number]['state'][]
): GroundAssessment {
  const findings = Object.entries(elements).map(([name, sources]) => element(name, sources));
  const found = gates.map((state) => ({ gate: 'foreign', provision: 'p', state, records: [] }) as const);
  return {
    ground: id,
    label: id,
    instrument: 'i',
    provision: 'p',
    verdict: groundVerdict(found, findings),
    requested: false,
    gates: found,
    elements: findings,
  };
}

const judged = (...grounds: readonly GroundAssessment[]) => judgePair(grounds);

describe('the verdict of a pair', () => {
  it.each([
    ['eligible', [ground('a', { x: 'none' }), ground('b', { x: 2, y: 2 }, 'open')], 'b'],
    ['weak', [ground('a', { x: 2, y: 1 }), ground('b', { x: 'none' })], 'a'],
    ['weak', [ground('a', { x: 2, y: 'contradicted' })], 'a'],
    ['weak', [ground('a', { x: 2 }, 'unknown')], 'a'],
    ['missing', [ground('a', { x: 2 }, 'closed'), ground('b', { x: 'none', y: 2 })], 'b'],
    ['excluded', [ground('a', { x: 2 }, 'closed', 'closed'), ground('b', { x: 2 }, 'closed', 'open')], 'b'],
  ] as const)('is %s as its best ground is', (verdict, grounds, nearest) => {
    const found = judgePair(grounds);
    expect([found?.verdict, found?.nearest.ground]).toEqual([verdict, nearest]);
  });

  it('takes among equals the ground that is asked for by name, then the one that lacks least', () => {
    const grounds = [ground('a', { x: 'none', y: 'none' }), ground('b', { x: 'none', y: 2 })];
    expect(judgePair(grounds)?.nearest.ground).toBe('b');
    expect(judgePair(grounds, new Set(['a']))?.nearest.ground).toBe('a');
  });

  it('is none without a ground', () => {
    expect(judgePair([])).toBeUndefined();
  });
});

describe('what one more piece would do', () => {
  it('is a first record where one element alone is not shown', () => {
    expect(judged(ground('a', { x: 'none', y: 2 }))?.lifts).toEqual([
      { kind: 'element', id: 'x', piece: 'first', ground: 'a', to: 'weak' },
    ]);
  });

  it('is the argument where one that is asked for is not made', () => {
    const argued = { ...element('x', 'none'), argued: true } as const;
    const only = { ...ground('a', { y: 2 }), verdict: 'missing', elements: [argued, element('y', 2)] } as const;
    expect(judged(only)?.lifts).toEqual([{ kind: 'element', id: 'x', piece: 'first', ground: 'a', to: 'eligible' }]);
  });

  it('changes nothing about an element that is not needed', () => {
    const optional = { ...element('x', 1), optional: true } as const;
    expect(judged({ ...ground('a', { y: 1 }), elements: [optional, element('y', 1)] })?.lifts).toEqual([
      { kind: 'element', id: 'y', piece: 'second', ground: 'a', to: 'eligible' },
    ]);
  });

  it('is a second source where one element alone rests on one', () => {
    expect(judged(ground('a', { x: 1, y: 2 }))?.lifts).toEqual([
      { kind: 'element', id: 'x', piece: 'second', ground: 'a', to: 'eligible' },
    ]);
  });

  it('is a fact where one gate alone is not known', () => {
    expect(judged(ground('a', { x: 2 }, 'unknown'))?.lifts).toEqual([
      { kind: 'gate', id: 'foreign', piece: 'fact', ground: 'a', to: 'eligible' },
    ]);
  });

  it('is told of a ground that is not the nearest too, the best first and each piece once', () => {
    const weak = ground('a', { x: 1, y: 1 });
    const other = ground('b', { x: 1, z: 2 });
    expect(judged(weak, other, ground('c', { x: 1, z: 2 }))?.lifts).toEqual([
      { kind: 'element', id: 'x', piece: 'second', ground: 'b', to: 'eligible' },
    ]);
  });

  it.each([
    ['two elements are not shown', ground('a', { x: 'none', y: 'none' })],
    ['one source more is not enough', ground('a', { x: 0, y: 2 })],
    ['something speaks against it', ground('a', { x: 'contradicted' })],
    ['a gate is closed', ground('a', { x: 1 }, 'closed')],
    ['nothing is lacking', ground('a', { x: 2 })],
  ])('is nothing where %s', (_, only) => {
    expect(judged(only)?.lifts).toEqual([]);
  });
});
