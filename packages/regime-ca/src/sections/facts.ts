import { type Block, list, paragraph, section } from '@sanctions-packet/core/document';
import {
  cited,
  type Heading,
  incidentsSection,
  recordWords,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';
import { victimsExercising, victimsExposing } from '../elements/victims.ts';
import { pleadedBlocks } from './pleaded-blocks.ts';

/** The incidents, those harmed, what each of them sought to do, and who of them is tied to Canada. */
export function factsSection(heading: Heading): SectionPlan {
  return {
    ...heading,
    build: (context) => [
      ...incidentsSection(heading).build(context),
      ...(context.target.kind === 'individual'
        ? [section(`${heading.id}-status`, context.t('ca.victims.status'), victimStatus(context))]
        : []),
      section(`${heading.id}-canadian`, context.t('ca.victims.canadian'), canadian(context)),
    ],
  };
}

/** The facts that section 4(2)(a) asks of the victim, one list a subparagraph. */
function victimStatus(context: SectionContext): readonly Block[] {
  const { t, target } = context;
  const exposing = victimsExposing(target).speaksFor.filter((id) => !id.startsWith('inv_'));
  const exercising = victimsExercising(target).speaksFor.filter((id) => !id.startsWith('inv_'));
  const pleaded = pleadedBlocks(context, ['victim-exposing', 'victim-exercising']);
  if (exposing.length + exercising.length + pleaded.length === 0) {
    context.lacks('ca.lacks.victim-status', target.target.id);
    return [paragraph(t('ca.victims.status.none'))];
  }
  return [
    ...statusList(context, 'ca-jvcfoa-4-2-a-i', 'ca.victims.exposing', exposing),
    ...statusList(context, 'ca-jvcfoa-4-2-a-ii', 'ca.victims.exercising', exercising),
    ...pleaded,
  ];
}

function statusList(
  context: SectionContext,
  provision: string,
  intro: string,
  ids: readonly string[],
): readonly Block[] {
  if (ids.length === 0) return [];
  return [
    paragraph(context.t(intro, { citation: context.law.citation(provision) })),
    list(
      'unordered',
      ids.map((id) => cited(context, recordWords(context, id), id)),
    ),
  ];
}

function canadian(context: SectionContext): readonly Block[] {
  const pleaded = pleadedBlocks(context, ['canadian-victim']);
  return pleaded.length > 0 ? pleaded : [paragraph(context.t('ca.victims.canadian.none'))];
}
