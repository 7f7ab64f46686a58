import { fieldTable, paragraph } from '@sanctions-packet/core/document';
import type { SectionPlan } from '@sanctions-packet/core/regime';
import { extensionOf } from '../extension.ts';
import { asks } from './asks.ts';

/** What is asked and for how long; the practice is an unlimited time. */
export const measures: SectionPlan = {
  id: 'measures',
  title: 'lv.section.measures',
  build: (context) => {
    const { t, law, words, target } = context;
    const asked = [...new Set(target.measures.flatMap((measure) => measure.measures))].map((one) =>
      t(`measure.${one}`),
    );
    const years = target.measures.flatMap((measure) => {
      const count = extensionOf(measure).years;
      return count === undefined ? [] : [words.count(count, 'years')];
    });
    const practice = 'lv-practice-duration';
    return [
      ...asks(context),
      fieldTable([
        { label: t('lv.measures.asked'), value: asked.length === 0 ? t('value.not-recorded') : words.join(asked) },
        years.length === 0
          ? { label: t('lv.measures.length'), value: t('lv.measures.unlimited') }
          : { label: t('lv.measures.years'), value: words.join(years) },
      ]),
      paragraph(t('lv.law-cited', { statement: law.statement(practice), citation: law.citation(practice) })),
    ];
  },
};
