import { fieldTable, type InlineContent, list, paragraph } from '@sanctions-packet/core/document';
import {
  actsOf,
  groundsReliedOn,
  incidentDates,
  postTitle,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';
import { asks } from './asks.ts';
import { askedYears } from './measures.ts';

/** One page: who, which acts, what is asked for how long, and how far the records carry each ground. */
export const summary: SectionPlan = {
  id: 'summary',
  title: 'lt.section.summary',
  build: (context) => {
    const { t, law, refer } = context;
    const relied = groundsReliedOn(context);
    const states = relied.map(({ provision, verdict }) =>
      t('lt.summary.ground', { title: law.title(provision), state: t(`lt.verdict.${verdict}`) }),
    );
    return [
      fieldTable(rows(context)),
      ...asks(context),
      ...(states.length === 0 ? [] : [paragraph(t('lt.summary.grounds')), list('unordered', states)]),
      paragraph(t('lt.summary.contrary', { section: refer.section('contrary') })),
    ];
  },
};

function rows(context: SectionContext) {
  const { t, words, target } = context;
  const kinds = [...new Set(actsOf(context).map(({ kind }) => `act-kind.${kind}`))].map((key) => t(key));
  const latest = target.posts.at(-1);
  const said = (items: readonly InlineContent[]) => (items.length === 0 ? t('value.not-recorded') : words.join(items));
  return [
    { label: t('lt.letter.person'), value: words.name(target.target.id) },
    ...(latest === undefined ? [] : [{ label: t('posts.post'), value: postTitle(context, latest) }]),
    { label: t('lt.summary.acts'), value: said(kinds) },
    { label: t('incident.when'), value: said(incidentDates(context)) },
    { label: t('lt.measures.years'), value: askedYears(context) },
  ];
}
