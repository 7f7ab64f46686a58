import { type Block, paragraph, section } from '../../document/index.ts';
import type { SectionPlan } from '../contract.ts';
import type { SectionContext } from '../section-context.ts';
import { assetsSection } from './assets.ts';
import type { Heading } from './heading.ts';

const PARTS = ['rationale', 'nationalInterest', 'impact'] as const;
type Part = (typeof PARTS)[number];

interface InterestOptions {
  /** String key of the introduction. */
  readonly intro: string;
  /** String key of a last part on property and ties, where the country asks for them here. */
  readonly assets?: string;
}

/**
 * Why the government addressed should act, and what a measure would change: the submitters' own words, never the
 * program's. What they have not said is printed as not said, and told to the checklist.
 */
export function interestSection(heading: Heading, { intro, assets }: InterestOptions): SectionPlan {
  return {
    ...heading,
    build: (context) => [
      paragraph(context.t(intro)),
      ...PARTS.map((part) =>
        section(`${heading.id}-${KEBAB[part]}`, context.t(`interest.${KEBAB[part]}`), partBlocks(context, part)),
      ),
      ...(assets === undefined ? [] : [assetsPart(context, { id: `${heading.id}-assets`, title: assets })]),
    ],
  };
}

const KEBAB: Readonly<Record<Part, string>> = {
  rationale: 'rationale',
  nationalInterest: 'national-interest',
  impact: 'impact',
};

function assetsPart(context: SectionContext, heading: Heading): Block {
  return section(heading.id, context.t(heading.title), assetsSection(heading).build(context));
}

function partBlocks({ t, words, target, lacks }: SectionContext, part: Part): readonly Block[] {
  const said = target.measures.filter((measure) => measure[part] !== undefined);
  if (said.length > 0) return said.flatMap((measure) => words.prose(measure, part));
  lacks(`lacks.${KEBAB[part]}`, target.measures[0]?.id ?? target.target.id);
  return [paragraph(t(`interest.${KEBAB[part]}.missing`))];
}
