import { type InlineContent, table } from '@sanctions-packet/core/document';
import type { SectionContext, SectionPlan } from '@sanctions-packet/core/regime';
import { namingGrounds } from './access.ts';

interface Annex {
  readonly title: string;
  readonly holds: string;
  /** Grounds of the restriction asked for it. */
  readonly access: (context: SectionContext) => InlineContent;
}

const ANNEXES: readonly Annex[] = [
  {
    title: 'document.evidence-index',
    holds: 'ee.annex.index.holds',
    access: ({ t }) => t('ee.annex.index.access'),
  },
  {
    title: 'ee.annex.exhibits',
    holds: 'ee.annex.exhibits.holds',
    access: ({ t, refer }) => t('ee.annex.exhibits.access', { section: refer.section('evidence') }),
  },
  { title: 'document.annex', holds: 'ee.annex.identities.holds', access: namingGrounds },
];

/** The annexes, what each holds, and the restriction of access asked for each. */
export const annexes: SectionPlan = {
  id: 'annexes',
  title: 'ee.section.annexes',
  build: (context) => {
    const { t, words } = context;
    return [
      table(
        [
          { header: t('ee.annex.annex'), share: 4 },
          { header: t('ee.annex.holds'), share: 5 },
          { header: t('ee.access.requested'), share: 5 },
        ],
        ANNEXES.map(({ title, holds, access }, index) => [
          t('ee.annex.numbered', { number: words.count(index + 1, 'annex-number'), title: t(title) }),
          t(holds),
          access(context),
        ]),
      ),
    ];
  },
};
