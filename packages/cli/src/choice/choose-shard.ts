import type { Filing } from './choose-filings.ts';

/** The `part`-th of `of` parts, counted from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

/**
 * One part of the packets: all parts together are all packets, and none is in two. A part keeps to as few regimes as it
 * can, since a dossier is disclosed once for all targets of a regime.
 */
export function chooseShard(filings: readonly Filing[], shard: Shard | undefined): readonly Filing[] {
  if (shard === undefined) return filings;
  const total = filings.reduce((sum, { targets }) => sum + targets.length, 0);
  const from = Math.floor((total * (shard.part - 1)) / shard.of);
  const to = Math.floor((total * shard.part) / shard.of);
  let before = 0;
  return filings.flatMap(({ regime, targets }) => {
    const own = targets.slice(Math.max(0, from - before), Math.max(0, to - before));
    before += targets.length;
    return own.length === 0 ? [] : [{ regime, targets: own }];
  });
}
