import { table } from '@sanctions-packet/core/document';
import type { SectionPlan } from '@sanctions-packet/core/regime';
import { accessNotice } from './access.ts';

const ANNEXES = [
  { title: 'document.evidence-index', holds: 'ee.annex.index.holds', access: 'ee.annex.index.access' },
  { title: 'ee.annex.exhibits', holds: 'ee.annex.exhibits.holds', access: 'ee.annex.exhibits.access' },
  { title: 'document.annex', holds: 'ee.annex.identities.holds', access: 'ee.annex.identities.access' },
] as const;

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
          { header: t('ee.access.requested'), share: 4 },
        ],
        ANNEXES.map(({ title, holds, access }, index) => [
          t('ee.annex.numbered', { number: words.count(index + 1, 'annex-number'), title: t(title) }),
          t(holds),
          t(access),
        ]),
      ),
      accessNotice(context, 'naming'),
    ];
  },
};
