import { type Block, paragraph, section } from '@sanctions-packet/core/document';
import type { InvolvementMode } from '@sanctions-packet/core/evidence';
import {
  groundSections,
  type Heading,
  involvementSection,
  type SectionContext,
  type SectionPlan,
  wordsOfTheLaw,
} from '@sanctions-packet/core/regime';
import { OTHER_ACTOR } from '../elements/actor.ts';
import { SERIOUS_CONCERN } from '../elements/acts.ts';
import { INVOLVED, RESPONSIBLE } from '../modes.ts';

/** The claims with the word of Article 3 for each, then each ground with its elements, records and exhibits. */
export function involvementPart(heading: Heading, contrary: string): SectionPlan {
  const elsewhere = [...SERIOUS_CONCERN, ...OTHER_ACTOR];
  const claims = involvementSection(heading, { leaveOut: (element) => elsewhere.includes(element) });
  return {
    ...heading,
    build: (context) => [
      section(`${heading.id}-claims`, context.t('basis.conduct'), claims.build(context)),
      section(`${heading.id}-category`, context.t('eu.involvement.category'), categories(context)),
      ...groundSections(context, heading, contrary),
    ],
  };
}

function categories(context: SectionContext): readonly Block[] {
  const rows = wordsOfTheLaw(context, {
    allegation: 'eu.involvement.allegation',
    word: 'eu.involvement.word',
    wordOf: (mode) => `eu.door.${doorsOf(mode)}`,
  });
  return rows.length === 0 ? [paragraph(context.t('basis.conduct.none'))] : rows;
}

/** Which points of Article 3 a mode may come under. */
function doorsOf(mode: InvolvementMode): string {
  const [a, b] = [RESPONSIBLE.includes(mode), INVOLVED.includes(mode)];
  if (a && b) return 'both';
  return a ? 'a' : b ? 'b' : 'none';
}
