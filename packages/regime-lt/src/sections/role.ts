import type { InvolvementMode } from '@sanctions-packet/core/evidence';
import { involvementSection, type SectionPlan, wordsOfTheLaw } from '@sanctions-packet/core/regime';
import { COMMITTED, INCITED, TOOK_PART } from '../modes.ts';

const involvements = involvementSection({ id: 'role', title: 'lt.section.role' });

/** Each allegation in the law's own words, committed, incited or otherwise took part, then what it rests on. */
export const role: SectionPlan = {
  ...involvements,
  build: (context) => [
    ...wordsOfTheLaw(context, { allegation: 'lt.role.allegation', word: 'lt.role.word', wordOf }),
    ...involvements.build(context),
  ],
};

function wordOf(mode: InvolvementMode): string {
  if (COMMITTED.includes(mode)) return 'lt.role.committed';
  if (INCITED.includes(mode)) return 'lt.role.incited';
  return TOOK_PART.includes(mode) ? 'lt.role.took-part' : 'lt.role.neither';
}
