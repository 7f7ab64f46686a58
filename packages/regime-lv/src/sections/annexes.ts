import { section, table } from '@sanctions-packet/core/document';
import type { SectionPlan } from '@sanctions-packet/core/regime';
import { certifications } from './translations.ts';

const ANNEXES = [
  { title: 'document.evidence-index', holds: 'lv.annex.index.holds' },
  { title: 'lv.annex.exhibits', holds: 'lv.annex.exhibits.holds' },
  { title: 'document.annex', holds: 'lv.annex.identities.holds' },
] as const;

/** The annexes and what each holds, then the certification of translation for each that is not in Latvian. */
export const annexes: SectionPlan = {
  id: 'annexes',
  title: 'lv.section.annexes',
  build: (context) => {
    const { t, words } = context;
    return [
      table(
        [
          { header: t('lv.annex.annex'), share: 5 },
          { header: t('lv.annex.holds'), share: 6 },
        ],
        ANNEXES.map(({ title, holds }, index) => [
          t('lv.annex.numbered', { number: words.count(index + 1, 'annex-number'), title: t(title) }),
          t(holds),
        ]),
      ),
      section('annexes-translation', t('lv.translation.title'), certifications(context)),
    ];
  },
};
