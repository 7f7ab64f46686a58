import { type Block, paragraph, section } from '@sanctions-packet/core/document';
import {
  type Heading,
  interestSection,
  listingsSection,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';
import { actor, OTHER_ACTOR } from '../elements/actor.ts';
import { pleadedStatements } from './pleaded.ts';

/** Whose acts they are; the objectives of Article 21; property and ties; and what others have done about the target. */
export function objectivesSection(heading: Heading): SectionPlan {
  const interest = interestSection(heading, { intro: 'eu.objectives.intro', assets: 'eu.objectives.assets' });
  const listings = listingsSection(heading);
  return {
    ...heading,
    build: (context) => [
      section(`${heading.id}-actor`, context.t('eu.objectives.actor'), whose(context)),
      ...interest.build(context),
      section(`${heading.id}-elsewhere`, context.t('eu.objectives.elsewhere'), listings.build(context)),
    ],
  };
}

function whose(context: SectionContext): readonly Block[] {
  const { t, law, lacks, target } = context;
  const said = pleadedStatements(context, OTHER_ACTOR);
  const known = actor(target).speaksFor.length > 0;
  if (!known) lacks('eu.lacks.actor', target.target.id);
  return [
    paragraph(t('eu.law-cited', { statement: law.statement('eu-reg-2-3'), citation: law.citation('eu-reg-2-3') })),
    ...(said.length > 0 ? said : [paragraph(t(known ? 'eu.objectives.state-actor' : 'eu.objectives.unknown-actor'))]),
  ];
}
