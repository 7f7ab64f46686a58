import { type Block, list, paragraph, section } from '@sanctions-packet/core/document';
import {
  assetsTable,
  cited,
  type Heading,
  interestSection,
  recordWords,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';
import { instrumentsNamed } from './instruments-named.ts';
import { pleadedBlocks } from './pleaded-blocks.ts';

/** Why Canada should act, then what ties the case to Canada: persons, property there or through entities, other links. */
export function canadianInterestSection(heading: Heading): SectionPlan {
  return {
    ...heading,
    build: (context) => [
      ...interestSection(heading, { intro: 'ca.interest.intro' }).build(context),
      section(`${heading.id}-links`, context.t('ca.nexus.links'), links(context)),
      section(`${heading.id}-property`, context.t('ca.nexus.property'), property(context)),
    ],
  };
}

function links(context: SectionContext): readonly Block[] {
  const pleaded = pleadedBlocks(context, ['canadian-victim', 'canadian-nexus']);
  if (pleaded.length > 0) return pleaded;
  context.lacks('ca.lacks.nexus', context.target.target.id);
  return [paragraph(context.t('ca.nexus.links.none'))];
}

function property(context: SectionContext): readonly Block[] {
  const { t, law, words, target } = context;
  const named = instrumentsNamed(context);
  const inCanada = target.assets.filter(({ jurisdiction }) => jurisdiction === 'CA');
  const deemed = law.citation(target.kind === 'individual' ? 'ca-jvcfoa-2-01' : 'ca-sema-2-1');
  return [
    paragraph(
      t('ca.nexus.property.intro', { citations: words.join(named.map(({ id }) => law.citation(`ca-${id}-4-1-b`))) }),
    ),
    ...(inCanada.length === 0
      ? [paragraph(t('ca.nexus.property.none'))]
      : [
          list(
            'unordered',
            inCanada.map(({ id }) => cited(context, recordWords(context, id), id)),
          ),
        ]),
    ...controlled(context, deemed),
    ...assetsTable(context),
    paragraph(
      t('ca.nexus.compensation', {
        citations: words.join(named.map(({ id }) => law.citation(id === 'jvcfoa' ? 'ca-jvcfoa-4-4' : 'ca-sema-5-6'))),
      }),
    ),
  ];
}

/** Entities that the target owns by half or more, or controls: their property counts as the target's. */
function controlled(
  context: SectionContext,
  citation: ReturnType<SectionContext['law']['citation']>,
): readonly Block[] {
  const { t, target } = context;
  const ties = target.ties.filter(
    ({ relationship: { type, percent }, outgoing }) =>
      outgoing && (type === 'controls' || (type === 'owner-of' && (percent ?? 0) >= 50)),
  );
  if (ties.length === 0) return [paragraph(t('ca.nexus.controlled.none', { citation }))];
  return [
    paragraph(t('ca.nexus.controlled', { citation })),
    list(
      'unordered',
      ties.map(({ relationship: { id } }) => cited(context, recordWords(context, id), id)),
    ),
  ];
}
