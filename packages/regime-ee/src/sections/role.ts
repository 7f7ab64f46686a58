import type { InvolvementMode } from '@sanctions-packet/core/evidence';
import { involvementSection, type SectionPlan, wordsOfTheLaw } from '@sanctions-packet/core/regime';
import { CONTRIBUTED, TOOK_PART } from '../modes.ts';

const involvements = involvementSection({ id: 'role', title: 'ee.section.role' });

/** Each allegation in the law's own two words, took part or contributed, then what it rests on. */
export const role: SectionPlan = {
  ...involvements,
  build: (context) => [
    ...wordsOfTheLaw(context, {
      allegation: 'ee.role.allegation',
      word: 'ee.role.word',
      wordOf: (mode) => `ee.role.${wordOf(mode)}`,
    }),
    ...involvements.build(context),
  ],
};

function wordOf(mode: InvolvementMode): 'took-part' | 'contributed' | 'neither' {
  if (TOOK_PART.includes(mode)) return 'took-part';
  return CONTRIBUTED.includes(mode) ? 'contributed' : 'neither';
}
