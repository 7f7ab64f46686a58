import { type Block, paragraph, table } from '@sanctions-packet/core/document';
import {
  actsOf,
  groundSections,
  type Heading,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';
import { asksUrgently, type Regulations, regulationsNamed } from './regulations.ts';

/** What the Regulations ask for, beside each ground, in the order of argument. */
const REQUIREMENTS: Readonly<Record<Regulations, readonly string[]>> = {
  ghr: [
    'uk-ghr-4-2',
    'uk-ghr-4-2-a',
    'uk-ghr-4-2-b',
    'uk-ghr-4-2-c',
    'uk-ghr-4-3',
    'uk-ghr-4-4',
    'uk-ghr-6-4',
    'uk-ghr-6-5',
  ],
  gac: ['uk-gac-4-1', 'uk-gac-4-2', 'uk-gac-4-3', 'uk-gac-4-4', 'uk-gac-4-5'],
};

/** The test of the day, what it asks for, then each ground with its elements, records and exhibits. */
export function legalBasisSection(heading: Heading, contrary: string): SectionPlan {
  return {
    ...heading,
    build: (context) => [
      paragraph(context.t('uk.legal.intro')),
      ...regulationsNamed(context).flatMap((id) => regulation(context, id)),
      ...hypothetical(context),
      ...alternatives(context),
      ...groundSections(context, heading, contrary),
    ],
  };
}

function regulation(context: SectionContext, id: Regulations): readonly Block[] {
  const { t, law } = context;
  const urgent = asksUrgently(context) ? [`uk-${id}-urgent`] : [];
  return [
    paragraph(t('uk.legal.test', { regulations: law.instrument(id), citation: law.citation(`uk-${id}-test`) })),
    paragraph(law.statement(`uk-${id}-test`)),
    table(
      [
        { header: t('uk.legal.provision'), share: 5 },
        { header: t('uk.legal.says'), share: 7 },
      ],
      [...REQUIREMENTS[id], ...urgent, `uk-${id}-8`].map((provision) => [
        law.citation(provision),
        law.statement(provision),
      ]),
      { caption: law.instrument(id) },
    ),
    ...(urgent.length === 0 ? [] : [paragraph(t('uk.legal.urgent'))]),
  ];
}

/** The hypothetical-State test is stated; whether the actor was one of the State's or not, it makes no difference. */
function hypothetical(context: SectionContext): readonly Block[] {
  if (!regulationsNamed(context).includes('ghr')) return [];
  const { target } = context.target;
  const status = 'officialStatus' in target ? target.officialStatus : undefined;
  const actor = context.target.posts.length > 0 || status?.endsWith('-official') === true ? 'state' : 'other';
  return [paragraph(context.t(`uk.legal.hypothetical.${status === 'not-official' ? 'other' : actor}`))];
}

/** Another set of regulations that the facts may fit better. */
function alternatives(context: SectionContext): readonly Block[] {
  if (!actsOf(context).some(({ kind }) => kind === 'trafficking-in-persons')) return [];
  return [paragraph(context.t('uk.legal.trafficking', { citation: context.law.citation('uk-trafficking') }))];
}
