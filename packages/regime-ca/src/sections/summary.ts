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
  groundsReliedOn,
  type Heading,
  incidentDates,
  incidentsOf,
  placeWords,
  postTitle,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';
import { regulationsFor, statesWithout } from '../states.ts';
import { groundWords } from './ground-words.ts';
import { stateNames } from './states-named.ts';

/** The person, the acts, the grounds and the ask, on one page. */
export function summarySection(heading: Heading): SectionPlan {
  return {
    ...heading,
    mostWords: ({ law }) => law.summaryWords,
    build: (context) => [
      fieldTable(rows(context)),
      ...grounds(context),
      paragraph(context.t('ca.summary.contrary', { section: context.refer.section('contrary') })),
    ],
  };
}

function rows(context: SectionContext): { readonly label: InlineContent; readonly value: CellContent }[] {
  const { t, target } = context;
  const kinds = [...new Set(actsOf(context).map(({ kind }) => kind))].map((kind) => t(`act-kind.${kind}`));
  const incidents = incidentsOf(context);
  const places = [...new Set(incidents.map(({ place }) => place))].flatMap((id) => {
    const place = placeWords(context, id);
    return place === undefined ? [] : [place];
  });
  const urgent = target.measures.some(({ urgency }) => urgency?.level === 'urgent');
  return [
    { label: t('ca.summary.who'), value: who(context) },
    { label: t('ca.summary.what'), value: joined(context, kinds) },
    {
      label: t('ca.summary.when'),
      value: joined(context, incidentDates(context)),
    },
    { label: t('ca.summary.where'), value: joined(context, places) },
    { label: t('ca.summary.ask'), value: ask(context).map((sentence) => paragraph(sentence)) },
    ...(urgent ? [{ label: t('ca.summary.urgency'), value: t('ca.summary.urgent') }] : []),
  ];
}

function who(context: SectionContext): InlineContent {
  const { t, words, target } = context;
  const name = words.name(target.target.id);
  const latest = target.posts.at(-1);
  return latest === undefined ? name : t('ca.summary.who-post', { name, post: postTitle(context, latest) });
}

function joined({ t, words }: SectionContext, items: readonly InlineContent[]): InlineContent {
  return items.length === 0 ? t('value.not-recorded') : words.join(items);
}

/** What is asked: the schedule of the first Act, and that of the state's regulations, present or new. */
export function ask(context: SectionContext): readonly InlineContent[] {
  const { t, law, words, target } = context;
  const regulations = regulationsFor(target).filter(({ participation, corruption }) => participation ?? corruption);
  const amended = regulationsFor(target).filter((one) => !regulations.includes(one));
  const missing = statesWithout(target);
  const relied = groundsReliedOn(context);
  const first = relied.length === 0 || relied.some(({ instrument }) => instrument === 'jvcfoa');
  return [
    ...(target.kind === 'individual' && first ? [t('ca.ask.jvcfoa', { citation: law.citation('ca-jvcfor') })] : []),
    ...regulations.map(({ provision }) => t('ca.ask.sema', { citation: law.citation(provision) })),
    ...amended.map(({ provision }) => t('ca.ask.sema-criterion', { citation: law.citation(provision) })),
    ...(missing.length === 0 ? [] : [t('ca.ask.sema-new', { states: words.join(stateNames(context, missing)) })]),
    measuresAsked(context),
  ];
}

function measuresAsked({ t, words, target }: SectionContext): InlineContent {
  const measures = [...new Set(target.measures.flatMap((one) => one.measures))];
  if (measures.length === 0) return t('ca.ask.measures.none');
  return t('ca.ask.measures', { measures: words.join(measures.map((measure) => t(`measure.${measure}`))) });
}

function grounds(context: SectionContext): readonly Block[] {
  const { t } = context;
  const relied = groundsReliedOn(context);
  if (relied.length === 0) return [paragraph(t('basis.none'))];
  return [
    paragraph(t('ca.summary.grounds')),
    list(
      'unordered',
      relied.map(({ provision, verdict }) =>
        t('ca.summary.ground', { ground: groundWords(context, provision), state: t(`ca.verdict.${verdict}`) }),
      ),
    ),
  ];
}
