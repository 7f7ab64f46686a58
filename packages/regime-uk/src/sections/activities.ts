import { type Block, type CellContent, paragraph, section, table } from '@sanctions-packet/core/document';
import {
  type Heading,
  incidentsSection,
  recordWords,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';
import { RIGHTS } from '../act-kinds.ts';
import { formOf, rightEngaged } from '../activities.ts';
import { regulationsNamed } from './regulations.ts';

/** The incidents; then which right each act engages and how, and which acts are context alone. */
export function activitiesSection(heading: Heading): SectionPlan {
  const incidents = incidentsSection(heading);
  return {
    ...heading,
    build: (context) => [
      ...incidents.build(context),
      section(`${heading.id}-engaged`, context.t('uk.activities.title'), engaged(context)),
    ],
  };
}

function engaged(context: SectionContext): readonly Block[] {
  const { t } = context;
  const rows = actRows(context);
  if (rows.length === 0) return [paragraph(t('chronology.none'))];
  return [
    paragraph(t('uk.activities.intro')),
    table(
      [
        { header: t('uk.activities.act'), share: 4 },
        { header: t('uk.activities.right'), share: 5 },
        { header: t('uk.activities.by'), share: 4 },
      ],
      rows,
    ),
  ];
}

/** Each act once, as the first claim that engages something has it. */
function actRows(context: SectionContext): readonly (readonly CellContent[])[] {
  const rows = new Map<string, readonly CellContent[] | undefined>();
  for (const { involvement, acts } of context.target.involvements) {
    for (const act of acts) {
      if (rows.get(act.id) === undefined) rows.set(act.id, engagedRow(context, involvement, act));
    }
  }
  return [...rows].map(([id, row]) => row ?? contextRow(context, id));
}

type Claim = SectionContext['target']['involvements'][number]['involvement'];
type Act = SectionContext['target']['involvements'][number]['acts'][number];

function engagedRow(context: SectionContext, claim: Claim, act: Act): readonly CellContent[] | undefined {
  const { t, law } = context;
  const named = regulationsNamed(context);
  const right = named.includes('ghr') ? rightEngaged(claim, act) : undefined;
  const provision = RIGHTS.find(({ id }) => id === right?.right)?.provision;
  if (right !== undefined && provision !== undefined) {
    const words = t('basis.element-cited', { title: t(`uk.right.${right.right}`), citation: law.citation(provision) });
    return [recordWords(context, act.id), words, t(`uk.activities.by.${right.by}`)];
  }
  const form = named.includes('gac') ? formOf(claim, act) : undefined;
  if (form === undefined) return undefined;
  const words = t('basis.element-cited', { title: t(`uk.form.${form}`), citation: law.citation('uk-gac-4-3') });
  return [recordWords(context, act.id), words, t('uk.activities.by.form')];
}

function contextRow(context: SectionContext, act: string): readonly CellContent[] {
  return [recordWords(context, act), context.t('uk.activities.none'), context.t('uk.activities.context')];
}
