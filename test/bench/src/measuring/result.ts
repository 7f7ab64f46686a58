import type { Spent } from './stopwatch.ts';

/** What one label took: the first time in a fresh process, and the median of the rounds after it. */
export interface Timing {
  readonly label: string;
  readonly cold: Spent;
  /** Absent when there was one round alone. */
  readonly warm?: Spent;
}

/** One work measured in a process of its own. */
export interface WorkResult {
  readonly name: string;
  readonly rounds: number;
  readonly timings: readonly Timing[];
  /** Largest resident set of the process, megabytes of 1,048,576 bytes. */
  readonly peakMb: number;
  /** Of one round. */
  readonly files: number;
  readonly bytes: number;
  readonly pages?: number;
}

/** What a round tells beside its times. */
export interface RoundFacts {
  readonly files: number;
  readonly bytes: number;
  readonly pages?: number;
  /** Of a process of its own, where one did the work. */
  readonly peakMb?: number;
}

export function timings(rounds: readonly ReadonlyMap<string, Spent>[]): readonly Timing[] {
  const [first, ...rest] = rounds;
  return [...(first ?? new Map<string, Spent>())].map(([label, cold]) => {
    const later = rest.flatMap((round) => round.get(label) ?? []);
    return later.length === 0
      ? { label, cold }
      : {
          label,
          cold,
          warm: { cpu: median(later.map(({ cpu }) => cpu)), wall: median(later.map(({ wall }) => wall)), grownMb: 0 },
        };
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}
