import { paragraph, table } from '@sanctions-packet/core/document';
import type { SectionPlan } from '@sanctions-packet/core/regime';

const ANNEXES = [
  { title: 'document.evidence-index', holds: 'lt.annex.index.holds', handling: 'lt.annex.shareable' },
  { title: 'lt.annex.exhibits', holds: 'lt.annex.exhibits.holds', handling: 'lt.annex.each' },
  { title: 'document.annex', holds: 'lt.annex.identities.holds', handling: 'lt.annex.closed' },
] as const;

/** The annexes, what each holds and how it may be used; then which files an electronic document takes, and who signs it. */
export const annexes: SectionPlan = {
  id: 'annexes',
  title: 'lt.section.annexes',
  build: ({ t, words, law }) => [
    table(
      [
        { header: t('lt.annex.annex'), share: 4 },
        { header: t('lt.annex.holds'), share: 5 },
        { header: t('protection.handling'), share: 4 },
      ],
      ANNEXES.map(({ title, holds, handling }, index) => [
        t('lt.annex.numbered', { number: words.count(index + 1, 'annex-number'), title: t(title) }),
        t(holds),
        t(handling),
      ]),
    ),
    paragraph(t('lt.annex.files')),
    paragraph(t('lt.law-cited', { citation: law.citation('lt-adoc'), statement: law.statement('lt-adoc') })),
  ],
};
