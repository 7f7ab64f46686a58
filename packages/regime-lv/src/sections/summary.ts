import { fieldTable, list, paragraph } from '@sanctions-packet/core/document';
import {
  actsOf,
  groundsReliedOn,
  incidentDates,
  postTitle,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';
import { asks } from './asks.ts';

/** One page: who, what, what is asked and how far the records carry each ground. */
export const summary: SectionPlan = {
  id: 'summary',
  title: 'lv.section.summary',
  mostWords: ({ law }) => law.summaryWords,
  build: (context) => {
    const { t, law, refer } = context;
    const grounds = groundsReliedOn(context).map(({ provision, verdict }) =>
      t('lv.summary.ground', { title: law.title(provision), state: t(`lv.verdict.${verdict}`) }),
    );
    return [
      fieldTable(rows(context)),
      ...asks(context),
      ...(grounds.length === 0 ? [] : [paragraph(t('lv.summary.grounds')), list('unordered', grounds)]),
      paragraph(t('lv.summary.contrary', { section: refer.section('contrary') })),
    ];
  },
};

function rows(context: SectionContext) {
  const { t, words, target } = context;
  const post = target.posts.at(-1);
  const kinds = [...new Set(actsOf(context).map(({ kind }) => kind))].map((kind) => t(`act-kind.${kind}`));
  const times = incidentDates(context);
  return [
    { label: t('lv.person'), value: words.name(target.target.id) },
    ...(post === undefined ? [] : [{ label: t('lv.summary.post'), value: postTitle(context, post) }]),
    { label: t('lv.summary.acts'), value: kinds.length === 0 ? t('value.not-recorded') : words.join(kinds) },
    { label: t('lv.summary.when'), value: times.length === 0 ? t('value.not-recorded') : words.join(times) },
  ];
}
