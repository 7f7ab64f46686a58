import { type Block, list, paragraph, section, table } from '@sanctions-packet/core/document';
import {
  groundsReliedOn,
  type Heading,
  involvementSection,
  type SectionContext,
  type SectionPlan,
  speakingWords,
} from '@sanctions-packet/core/regime';

/** Considerations of policy are pleaded as statements under this prefix and printed in their own section. */
export const FACTOR = 'factor.';

/** The claims with their facts; then, by door and mode with its letter, the facts that carry it and their sources. */
export function involvementPart(heading: Heading): SectionPlan {
  const claims = involvementSection(heading, { leaveOut: (element) => element.startsWith(FACTOR) });
  return {
    ...heading,
    build: (context) => [
      ...claims.build(context),
      section(`${heading.id}-modes`, context.t('uk.involvement.modes'), modes(context)),
    ],
  };
}

function modes(context: SectionContext): readonly Block[] {
  const { t, law } = context;
  const relied = groundsReliedOn(context).filter(({ ground }) => !ground.endsWith('-urgent'));
  if (relied.length === 0) return [paragraph(t('basis.none'))];
  return [
    paragraph(t('uk.involvement.modes.intro')),
    table(
      [
        { header: t('uk.involvement.mode'), share: 4 },
        { header: t('uk.involvement.facts'), share: 8 },
      ],
      relied.map(({ provision, elements }) => {
        const facts = elements
          .filter(({ element }) => CARRYING.test(element))
          .flatMap(({ speaksFor }) => speaksFor.map((speaking) => speakingWords(context, speaking)));
        return [
          t('basis.element-cited', { title: law.title(provision), citation: law.citation(provision) }),
          facts.length === 0 ? t('state.not-shown.long') : list('unordered', facts),
        ];
      }),
    ),
  ];
}

/** Elements of a ground that say how the target is involved, not what was done. */
const CARRYING = /^(?:mode-|(?:ghr|gac)-)/;
