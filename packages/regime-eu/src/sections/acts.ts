import { type Block, type CellContent, paragraph, section, table } from '@sanctions-packet/core/document';
import {
  backgroundSection,
  type Heading,
  incidentsOf,
  incidentsSection,
  recordWords,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';
import { SERIOUS_CONCERN } from '../elements/acts.ts';
import { laid, limbOf } from '../points.ts';
import { pleadedStatements } from './pleaded.ts';

/** What happened; under which point each act falls; and, for the other acts, what makes them grave enough. */
export function actsSection(heading: Heading): SectionPlan {
  const parts = [
    { id: 'background', build: backgroundSection(heading).build },
    { id: 'incidents', build: incidentsSection(heading).build },
    { id: 'points', build: points },
    { id: 'gravity', build: gravity },
  ];
  return {
    ...heading,
    build: (context) =>
      parts.map(({ id, build }) => section(`${heading.id}-${id}`, context.t(`eu.acts.${id}`), build(context))),
  };
}

function points(context: SectionContext): readonly Block[] {
  const { t, law, target } = context;
  const found = laid(target);
  if (found.length === 0) return [paragraph(t('chronology.none'))];
  return [
    paragraph(t('eu.law-cited', { statement: law.statement('eu-dec-1-1'), citation: law.citation('eu-dec-1-1') })),
    paragraph(t('eu.acts.points.intro')),
    table(
      [
        { header: t('eu.acts.act'), share: 5 },
        { header: t('eu.acts.point'), share: 6 },
      ],
      found.map(({ act, points: under }): readonly CellContent[] => [
        recordWords(context, act.id),
        under.length === 0
          ? t('eu.acts.context')
          : under.map((point) => {
              const provision = `eu-reg-2-1-${point}`;
              return paragraph(
                t('basis.element-cited', { title: law.title(provision), citation: law.citation(provision) }),
              );
            }),
      ]),
    ),
    paragraph(t('eu.law-cited', { statement: law.statement('eu-reg-2-2'), citation: law.citation('eu-reg-2-2') })),
  ];
}

/** The limb of point (d): asked for where an act falls under it, and said not to be where none does. */
function gravity(context: SectionContext): readonly Block[] {
  const { t, law, lacks, target } = context;
  const others = laid(target).filter(({ points: under }) => under.some((point) => limbOf(point) === 'other'));
  const said = pleadedStatements(context, SERIOUS_CONCERN);
  if (others.length === 0) return [paragraph(t('eu.gravity.not-needed')), ...size(context), ...said];
  if (said.length === 0) lacks('eu.lacks.serious-concern', target.target.id);
  return [
    paragraph(t('eu.law-cited', { statement: law.statement('eu-reg-2-1-d'), citation: law.citation('eu-reg-2-1-d') })),
    ...size(context),
    ...(said.length === 0 ? [paragraph(t('eu.gravity.missing'))] : [paragraph(t('eu.gravity.argued')), ...said]),
  ];
}

/** What the records count: acts, events, and persons or groups harmed. */
function size(context: SectionContext): readonly Block[] {
  const { t, words, target } = context;
  const found = laid(target).map(({ act }) => act);
  if (found.length === 0) return [];
  return [
    paragraph(
      t('eu.gravity.size', {
        acts: words.count(found.length, 'acts'),
        incidents: words.count(incidentsOf(context).length, 'incidents'),
        victims: words.count(new Set(found.flatMap(({ victims }) => victims)).size, 'victims'),
      }),
    ),
  ];
}
