import { type ElementFinding, type GroundAssessment, groundVerdict, type Verdict } from '@sanctions-packet/core/regime';
import type { FitLift, FitVerdict } from './fit.ts';

/** The verdict of a pair, the ground that comes nearest, and what would lift it. */
export interface PairJudgement {
  readonly verdict: FitVerdict;
  readonly nearest: GroundAssessment;
  readonly lifts: readonly FitLift[];
}

const VERDICTS: Readonly<Record<Verdict, FitVerdict>> = {
  supported: 'eligible',
  weak: 'weak',
  missing: 'missing',
  excluded: 'excluded',
};

const RANK: Readonly<Record<FitVerdict, number>> = { eligible: 0, weak: 1, missing: 2, excluded: 3 };

/**
 * The verdict of a pair from all its grounds: the best one; and which single piece of evidence would lift it. `named`
 * holds the grounds that a measure asks for by name: among equals they come first. `undefined` without a ground.
 */
export function judgePair(
  grounds: readonly GroundAssessment[],
  named: ReadonlySet<string> = new Set(),
): PairJudgement | undefined {
  const [nearest] = grounds
    .map((ground, place) => ({ ground, key: [...distance(ground, named), place] }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ ground }) => ground);
  if (nearest === undefined) return undefined;
  const verdict = VERDICTS[nearest.verdict];
  return { verdict, nearest, lifts: liftsOf(grounds, nearest, verdict) };
}

/** The smaller, the nearer: by verdict, then asked for by name, then by what is lacking, then by what is there. */
function distance(ground: GroundAssessment, named: ReadonlySet<string>): readonly number[] {
  const needed = ground.elements.filter(({ optional }) => optional !== true);
  const of = (state: ElementFinding['state']): number => needed.filter((element) => element.state === state).length;
  return [
    RANK[VERDICTS[ground.verdict]],
    named.has(ground.ground) ? 0 : 1,
    ground.gates.filter(({ state }) => state === 'closed').length,
    of('not-shown') + ground.gates.filter(({ state }) => state === 'unknown').length,
    -of('supported') - of('partly'),
    of('partly') + needed.filter(({ contradicted }) => contradicted).length,
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/**
 * A ground is lifted by one piece when everything else about it would do already. A contradiction is not outweighed by
 * one more document, and a closed gate is not opened by it: neither counts as a piece.
 */
function liftsOf(
  grounds: readonly GroundAssessment[],
  nearest: GroundAssessment,
  verdict: FitVerdict,
): readonly FitLift[] {
  const lifts = [nearest, ...grounds.filter((ground) => ground !== nearest)]
    .flatMap((ground) => piecesOf(ground))
    .filter(({ to }) => RANK[to] < RANK[verdict]);
  const best = new Map<string, FitLift>();
  for (const lift of lifts) {
    const key = `${lift.kind} ${lift.id} ${lift.piece}`;
    const known = best.get(key);
    if (known === undefined || RANK[lift.to] < RANK[known.to]) best.set(key, lift);
  }
  return [...best.values()].sort((a, b) => RANK[a.to] - RANK[b.to]);
}

function piecesOf({ ground, gates, elements }: GroundAssessment): readonly FitLift[] {
  return [
    ...elements.flatMap((element): readonly FitLift[] => {
      const lifted = withOneMore(element);
      if (lifted === element || element.optional === true) return [];
      const others = elements.map((other) => (other === element ? lifted : other));
      const piece = element.state === 'not-shown' ? 'first' : 'second';
      return [{ kind: 'element', id: element.element, piece, ground, to: VERDICTS[groundVerdict(gates, others)] }];
    }),
    ...gates
      .filter(({ state }) => state === 'unknown')
      .map((gate): FitLift => {
        const others = gates.map((other) => (other === gate ? { ...gate, state: 'open' as const } : other));
        return { kind: 'gate', id: gate.gate, piece: 'fact', ground, to: VERDICTS[groundVerdict(others, elements)] };
      }),
  ];
}

/** The element with one more record, of an origin of its own; itself when that changes nothing. */
function withOneMore(element: ElementFinding): ElementFinding {
  if (element.state === 'not-shown' && element.argued === true) return { ...element, state: 'supported' };
  if (element.state === 'not-shown') return { ...element, state: 'partly', independentSources: 1 };
  if (element.state === 'partly' && element.independentSources === 1)
    return { ...element, state: 'supported', independentSources: 2 };
  return element;
}
