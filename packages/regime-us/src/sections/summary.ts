import {
  type Block,
  type CellContent,
  fieldTable,
  type InlineContent,
  list,
  paragraph,
} from '@sanctions-packet/core/document';
import {
  actsOf,
  familyOf,
  groundsReliedOn,
  incidentDates,
  incidentsOf,
  placeWords,
  postTitle,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';
import { groundWords } from './ground-words.ts';

/** Who, what, when, where, which grounds, which measures: one page. */
export const summary: SectionPlan = {
  id: 'summary',
  title: 'us.section.summary',
  mostWords: ({ law }) => law.summaryWords,
  build: (context) => [
    fieldTable(summaryRows(context)),
    ...summaryGrounds(context),
    paragraph(context.t('us.summary.contrary', { section: context.refer.section('contrary') })),
  ],
};

function summaryRows(context: SectionContext): { readonly label: InlineContent; readonly value: CellContent }[] {
  const { t, words, target } = context;
  const acts = actsOf(context);
  const kinds = [...new Set(acts.map(({ kind }) => kind))].map((kind) => t(`act-kind.${kind}`));
  const family = familyOf(context);
  return [
    { label: t('us.summary.who'), value: whoWords(context) },
    { label: t('us.summary.what'), value: kinds.length === 0 ? t('value.not-recorded') : words.join(kinds) },
    {
      label: t('us.summary.when'),
      value: orMissing(context, incidentDates(context)),
    },
    { label: t('us.summary.where'), value: orMissing(context, places(context)) },
    { label: t('us.summary.measures'), value: measureWords(context) },
    ...(family.length === 0
      ? []
      : [
          {
            label: t('us.summary.family'),
            value: words.join(
              family.map(({ relationship, outgoing }) => words.name(outgoing ? relationship.to : relationship.from)),
            ),
          },
        ]),
    ...(target.measures.some(({ urgency }) => urgency?.level === 'urgent')
      ? [{ label: t('us.summary.urgency'), value: t('us.summary.urgent') }]
      : []),
  ];
}

/** The places of the incidents, each once. */
function places(context: SectionContext): readonly InlineContent[] {
  const ids = [...new Set(incidentsOf(context).map(({ place }) => place))];
  return ids.map((id) => placeWords(context, id)).filter((words) => words !== undefined);
}

function whoWords(context: SectionContext): InlineContent {
  const { t, words, target } = context;
  const name = words.name(target.target.id);
  const latest = target.posts.at(-1);
  return latest === undefined ? name : t('us.summary.who-post', { name, post: postTitle(context, latest) });
}

function orMissing({ t, words }: SectionContext, items: readonly InlineContent[]): InlineContent {
  return items.length === 0 ? t('value.not-recorded') : words.join(items);
}

function measureWords({ t, words, target }: SectionContext): InlineContent {
  const measures = [...new Set(target.measures.flatMap(({ measures: asked }) => asked))];
  return measures.length === 0
    ? t('us.summary.measures.none')
    : words.join(measures.map((measure) => t(`measure.${measure}`)));
}

function summaryGrounds(context: SectionContext): readonly Block[] {
  const { t } = context;
  const relied = groundsReliedOn(context);
  if (relied.length === 0) return [paragraph(t('basis.none'))];
  return [
    paragraph(t('us.summary.grounds')),
    list(
      'unordered',
      relied.map(({ provision, verdict }) =>
        t('us.summary.ground', { ground: groundWords(context, provision), state: t(`us.verdict.${verdict}`) }),
      ),
    ),
  ];
}
