import { provisionsInForce, versionInForce } from './in-force.ts';
import type { RegimeLaw } from './regime-law.ts';

/** A provision that is in force no longer, or soon will not be, as far as the law facts know. */
export interface EndingProvision {
  /** Id of the provision. */
  readonly file: string;
  /** Last day (`YYYY-MM-DD`) on which a version of it is known to be in force. */
  readonly lastDay: string;
  readonly ended: boolean;
}

/**
 * What blocks a packet dated on a day (`YYYY-MM-DD`) because it has ended without being marked so, or will within the
 * notice that `provisionsInForce` gives; the first to end first.
 */
export function lawEnding(law: RegimeLaw, day: string): readonly EndingProvision[] {
  return provisionsInForce(law, day)
    .problems.filter(({ code }) => code === 'law.ends-soon' || code === 'law.not-in-force')
    .flatMap(({ provision: id }) => {
      const provision = law.provisions.get(id ?? '');
      const ends = provision?.versions.flatMap(({ to }) => (to === null ? [] : [to])).at(-1);
      if (provision === undefined || ends === undefined) return [];
      return [{ file: provision.id, lastDay: ends, ended: versionInForce(provision, day) === undefined }];
    })
    .sort((a, b) => (a.lastDay < b.lastDay ? -1 : a.lastDay > b.lastDay ? 1 : 0));
}
