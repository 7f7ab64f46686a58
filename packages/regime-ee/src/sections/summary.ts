import { fieldTable, type InlineContent, list, paragraph } from '@sanctions-packet/core/document';
import {
  actsOf,
  groundsReliedOn,
  incidentDates,
  postTitle,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';
import { resultsOf } from '../elements/result.ts';
import { asks } from './asks.ts';

/** One page: who, what, with which result, what is proposed and how far the records carry it. */
export const summary: SectionPlan = {
  id: 'summary',
  title: 'ee.section.summary',
  mostWords: ({ law }) => law.summaryWords,
  build: (context) => {
    const { t, law, refer } = context;
    const relied = groundsReliedOn(context);
    return [
      fieldTable(rows(context)),
      ...asks(context),
      ...(relied.length === 0
        ? []
        : [
            paragraph(t('ee.summary.grounds')),
            list(
              'unordered',
              relied.map(({ provision, verdict }) =>
                t('ee.summary.ground', { title: law.title(provision), state: t(`ee.verdict.${verdict}`) }),
              ),
            ),
          ]),
      paragraph(t('ee.summary.contrary', { section: refer.section('contrary') })),
    ];
  },
};

function rows(context: SectionContext) {
  const { t, words, target } = context;
  const acts = actsOf(context);
  const latest = target.posts.at(-1);
  const once = (keys: readonly string[]): readonly InlineContent[] => [...new Set(keys)].map((key) => t(key));
  return [
    { label: t('ee.letter.person'), value: words.name(target.target.id) },
    ...(latest === undefined ? [] : [{ label: t('ee.summary.post'), value: postTitle(context, latest) }]),
    { label: t('ee.summary.acts'), value: orMissing(context, once(acts.map(({ kind }) => `act-kind.${kind}`))) },
    {
      label: t('ee.summary.when'),
      value: orMissing(context, incidentDates(context)),
    },
    {
      label: t('ee.summary.results'),
      value: orMissing(context, once(acts.flatMap(resultsOf).map((result) => `ee.result.${result}`))),
    },
  ];
}

function orMissing({ t, words }: SectionContext, items: readonly InlineContent[]): InlineContent {
  return items.length === 0 ? t('value.not-recorded') : words.join(items);
}
