import { fieldTable, type InlineContent, paragraph } from '@sanctions-packet/core/document';
import type { SectionContext, SectionPlan } from '@sanctions-packet/core/regime';
import { extensionOf } from '../extension.ts';
import { asks } from './asks.ts';

/** What is asked, for how long and why; the law caps the length and leaves it to the circumstances. */
export const measures: SectionPlan = {
  id: 'measures',
  title: 'lt.section.measures',
  build: (context) => {
    const { t, law, words, refer, target } = context;
    const asked = [...new Set(target.measures.flatMap((measure) => measure.measures))];
    const urgent = target.measures.filter(({ urgency }) => urgency?.level === 'urgent');
    return [
      ...asks(context),
      fieldTable([
        ...(asked.length === 0
          ? []
          : [{ label: t('lt.measures.asked'), value: words.join(asked.map((one) => t(`measure.${one}`))) }]),
        { label: t('lt.measures.years'), value: askedYears(context) },
        ...(urgent.length === 0 ? [] : [{ label: t('lt.measures.urgency'), value: t('lt.measures.urgent') }]),
        {
          label: t('lt.measures.reasons'),
          value: t('lt.measures.reasons.see', { section: refer.section('why-lithuania') }),
        },
        { label: law.citation('lt-utpi-133-8'), value: law.statement('lt-utpi-133-8') },
        { label: law.citation('lt-utpi-133-9'), value: law.statement('lt-utpi-133-9') },
        { label: law.citation('lt-utpi-136'), value: law.statement('lt-utpi-136') },
      ]),
      ...urgent.flatMap((measure) => words.prose(measure, 'urgency.reason')),
      ...(asked.includes('asset-freeze') ? [paragraph(t('lt.measures.freeze'))] : []),
    ];
  },
};

/** How many years are asked; left to the authority, within the law's cap, when none is recorded. */
export function askedYears({ t, words, target }: SectionContext): InlineContent {
  const years = target.measures.flatMap((measure) => {
    const count = extensionOf(measure).years;
    return count === undefined ? [] : [words.count(count, 'years')];
  });
  return years.length === 0 ? t('lt.measures.years.open') : words.join(years);
}
