import { type Block, table } from '@sanctions-packet/core/document';
import { involvementSection, type SectionContext, type SectionPlan } from '@sanctions-packet/core/regime';
import { CONTRIBUTED, TOOK_PART } from '../modes.ts';

const involvements = involvementSection({ id: 'role', title: 'ee.section.role' });

/** Each allegation in the law's own two words, took part or contributed, then what it rests on. */
export const role: SectionPlan = {
  ...involvements,
  build: (context) => [...inWordsOfTheLaw(context), ...involvements.build(context)],
};

function inWordsOfTheLaw({ t, words, target }: SectionContext): readonly Block[] {
  if (target.involvements.length === 0) return [];
  return [
    table(
      [
        { header: t('ee.role.allegation'), share: 7 },
        { header: t('ee.role.word'), share: 4 },
      ],
      target.involvements.map(({ involvement: { mode } }, index) => [
        t('involvement.title', { number: words.count(index + 1, 'involvement-number'), mode: t(`mode.${mode}`) }),
        t(`ee.role.${wordOf(mode)}`),
      ]),
    ),
  ];
}

function wordOf(mode: string): 'took-part' | 'contributed' | 'neither' {
  if (TOOK_PART.includes(mode)) return 'took-part';
  return CONTRIBUTED.includes(mode) ? 'contributed' : 'neither';
}
