import { type Block, fieldTable, paragraph } from '@sanctions-packet/core/document';
import type { SectionContext, SectionPlan } from '@sanctions-packet/core/regime';
import { extensionOf } from '../extension.ts';
import { asks } from './asks.ts';

/** What is proposed and for how long; no number is put into the authority's mouth that was not asked for. */
export const measures: SectionPlan = {
  id: 'measures',
  title: 'ee.section.measures',
  build: (context) => {
    const { t, law } = context;
    return [
      ...asks(context),
      ...requested(context),
      paragraph(
        t('ee.law-cited', {
          statement: law.statement('ee-practice-duration'),
          citation: law.citation('ee-practice-duration'),
        }),
      ),
    ];
  },
};

function requested({ t, words, target }: SectionContext): readonly Block[] {
  const asked = [...new Set(target.measures.flatMap((measure) => measure.measures))];
  const years = target.measures.flatMap((measure) => {
    const count = extensionOf(measure).years;
    return count === undefined ? [] : [words.count(count, 'years')];
  });
  const urgent = target.measures.filter(({ urgency }) => urgency?.level === 'urgent');
  const rows = [
    ...(asked.length === 0
      ? []
      : [{ label: t('ee.measures.asked'), value: words.join(asked.map((one) => t(`measure.${one}`))) }]),
    { label: t('ee.measures.years'), value: years.length === 0 ? t('ee.measures.years.open') : words.join(years) },
    ...(urgent.length === 0 ? [] : [{ label: t('ee.measures.urgency'), value: t('ee.measures.urgent') }]),
  ];
  return [
    fieldTable(rows),
    ...urgent.flatMap((measure) => words.prose(measure, 'urgency.reason')),
    ...(asked.includes('asset-freeze') ? [paragraph(t('ee.measures.freeze'))] : []),
  ];
}
