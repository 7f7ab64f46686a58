import { type DaySpan, readEdtf } from '../edtf.ts';
import { spanBetween } from '../edtf-compare.ts';
import type { PostView } from './target-view.ts';

/**
 * Whether a post may have been held on some day that an EDTF date allows. A post with neither start nor end counts only
 * on the day a source shows it (`asOf`); one with no date at all never does.
 */
export function heldOn({ held }: Pick<PostView, 'held'>, when: string): boolean {
  const span = tenureOf(held);
  if (span === undefined) return false;
  const date = readEdtf(when);
  const stretches = date.kind === 'one-of' ? date.members : [date];
  return stretches.some(({ min, max }) => span.min <= max && min <= span.max);
}

function tenureOf({ from, to, asOf }: PostView['held']): DaySpan | undefined {
  if (from === undefined && to === undefined) return asOf === undefined ? undefined : readEdtf(asOf);
  return spanBetween(from === undefined ? undefined : readEdtf(from), to === undefined ? undefined : readEdtf(to));
}
