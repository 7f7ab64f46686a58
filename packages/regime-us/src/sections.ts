import {
  type Block,
  type CellContent,
  fieldTable,
  type InlineContent,
  list,
  notice,
  paragraph,
  table,
} from '@sanctions-packet/core/document';
import {
  actsOf,
  contactPoint,
  familyOf,
  groundsReliedOn,
  incidentsOf,
  letterHead,
  letterSignatures,
  placeWords,
  postTitle,
  type SectionContext,
  type SectionPlan,
  submittersInOrder,
} from '@sanctions-packet/core/regime';

type OpeningBlock = Exclude<Block, { type: 'section' }>;

/** Instruments in the order in which they are pleaded: the order first, which is the widest. */
const INSTRUMENTS = [
  { id: 'eo-13818', provision: 'us-eo-13818' },
  { id: 'gma', provision: 'us-gma' },
  { id: 'section-7031c', provision: 'us-7031c' },
] as const;

/**
 * The instruments a document names. Section 7031(c) is left out where other grounds are argued and none of its own is:
 * it reaches officials and their family alone.
 */
function instrumentsNamed(context: SectionContext): (typeof INSTRUMENTS)[number][] {
  const relied = new Set(groundsReliedOn(context).map(({ instrument }) => instrument));
  return INSTRUMENTS.filter(({ id }) => id !== 'section-7031c' || relied.size === 0 || relied.has(id));
}

/** The letter to both Secretaries: what is asked, on which footing, and what is enclosed. */
export function letterOpening(context: SectionContext): readonly OpeningBlock[] {
  const { t, law, words, target } = context;
  const submitters = submittersInOrder(context).map(({ id }) => words.name(id));
  return [
    ...letterHead(context, 'us.letter.subject'),
    paragraph(
      t(
        'us.letter.ask',
        {
          names: words.join(submitters),
          target: words.name(target.target.id),
          instruments: words.join(instrumentsNamed(context).map(({ id }) => law.instrument(id))),
        },
        submitters.length,
      ),
    ),
    paragraph(t('us.letter.hook', { citation: law.citation('us-gma-10102-c-2') })),
    paragraph(t('us.letter.delegation', { citation: law.citation('us-gma-delegation') })),
    ...letterGrounds(context),
    paragraph(t('us.letter.confidentiality')),
    paragraph(t('us.letter.contact')),
    ...(contactPoint(context) as readonly OpeningBlock[]),
    paragraph(t('us.letter.enclosures')),
    list('unordered', [t('document.submission'), t('document.evidence-index')]),
    paragraph(t('us.letter.closing')),
    ...letterSignatures(context),
  ];
}

function letterGrounds(context: SectionContext): readonly OpeningBlock[] {
  const { t } = context;
  const relied = groundsReliedOn(context);
  if (relied.length === 0) return [paragraph(t('us.letter.grounds.none'))];
  return [
    paragraph(t('us.letter.grounds')),
    list(
      'unordered',
      relied.map((ground) => groundWords(context, ground.provision)),
    ),
  ];
}

function groundWords({ t, law }: SectionContext, provision: string): InlineContent {
  return t('us.ground-cited', { title: law.title(provision), citation: law.citation(provision) });
}

/** Title block: concerning whom, to whom, from whom, when; how to read it; that no form is prescribed. */
export function submissionOpening(context: SectionContext): readonly OpeningBlock[] {
  const { t, law, words, target } = context;
  return [
    fieldTable([
      { label: t('us.opening.concerning'), value: words.name(target.target.id) },
      {
        label: t('us.opening.to'),
        value: law.addressees.map(({ office, institution }) =>
          paragraph(t('us.opening.addressee', { office, institution })),
        ),
      },
      { label: t('us.opening.from'), value: words.join(submittersInOrder(context).map(({ id }) => words.name(id))) },
      { label: t('us.opening.date'), value: words.today() },
    ]),
    notice(
      'information',
      t('us.opening.reading.title'),
      paragraph(t('us.opening.reading')),
      paragraph(t('us.opening.withheld')),
    ),
    ...(law.officialForm
      ? []
      : [notice('information', t('us.opening.no-form.title'), paragraph(t('us.opening.no-form')))]),
  ];
}

/** The instruments, their citations of the day and what each allows. */
export const legalBasis: SectionPlan = {
  id: 'legal-basis',
  title: 'us.section.legal-basis',
  build: (context) => {
    const { t, law } = context;
    const instruments = instrumentsNamed(context);
    return [
      paragraph(t('us.legal-basis.intro')),
      table(
        [
          { header: t('us.legal-basis.instrument'), share: 3 },
          { header: t('us.legal-basis.citation'), share: 4 },
          { header: t('us.legal-basis.effect'), share: 5 },
        ],
        instruments.map(({ id, provision }) => [law.instrument(id), law.citation(provision), law.statement(provision)]),
      ),
      ...instruments.flatMap(({ id }) => standard(context, id)),
      paragraph(t('us.legal-basis.emergency', { citation: law.citation('us-eo-13818-emergency') })),
      paragraph(t('us.legal-basis.entry', { citation: law.citation('us-eo-13818-2') })),
      paragraph(t('us.legal-basis.regulations', { citation: law.citation('us-cfr-583-201') })),
      paragraph(t('us.legal-basis.report', { citation: law.citation('us-gma-10103') })),
    ];
  },
};

/** The test of evidence, where the law states one and it was verified. */
function standard({ t, law }: SectionContext, instrument: string): readonly Block[] {
  const words = law.standard(instrument);
  return words === undefined
    ? []
    : [paragraph(t('us.legal-basis.standard', { instrument: law.instrument(instrument), standard: words }))];
}

/** Who, what, when, where, which grounds, which measures: one page. */
export const summary: SectionPlan = {
  id: 'summary',
  title: 'us.section.summary',
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
  const incidents = incidentsOf(context);
  const family = familyOf(context);
  return [
    { label: t('us.summary.who'), value: whoWords(context) },
    { label: t('us.summary.what'), value: kinds.length === 0 ? t('value.not-recorded') : words.join(kinds) },
    {
      label: t('us.summary.when'),
      value: orMissing(
        context,
        incidents.flatMap((incident) => words.date(incident, 'when') ?? []),
      ),
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

/** Why relatives are listed, with the citation of the day. */
export function familyIntro({ t, law }: SectionContext): readonly Block[] {
  return [paragraph(t('us.family.intro', { citation: law.citation('us-7031c-family') }))];
}
