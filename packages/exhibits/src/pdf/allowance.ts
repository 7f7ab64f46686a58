/** Work that may still be done for a page; a hostile one asks for more than anybody has time for. */
import { Refusal } from '../exhibit-problem.ts';

export interface Allowance {
  /** Refuses the page when nothing is left. */
  readonly spend: (work: number) => void;
}

export function allowanceOf(work: number, at: string): Allowance {
  let left = work;
  return {
    spend(some) {
      left -= some;
      if (left < 0) throw new Refusal('exhibit.page-too-dense', at);
    },
  };
}
