import { type Section, walkTexts } from '../document/index.ts';
import type { RegimeProblem } from './assessment.ts';
import type { SectionPlan } from './contract.ts';
import type { SectionContext } from './section-context.ts';

/** A section that has more words than its plan allows; the words of its notes do not count. */
export function wordLimitProblems(
  plan: SectionPlan,
  section: Section,
  context: SectionContext,
): readonly RegimeProblem[] {
  const most = plan.mostWords?.(context);
  if (most === undefined || countWords(section) <= most) return [];
  return [
    {
      code: 'regime.summary-too-long',
      severity: 'warn',
      at: `sections.${plan.id}`,
      about: context.target.target.id,
      what: `This section has more than the ${most} words that readers of such a filing expect.`,
      fix: 'Name fewer grounds or acts in this filing, or divide it.',
    },
  ];
}

function countWords(section: Section): number {
  let words = 0;
  for (const child of section.children) {
    walkTexts(child, ({ value }, { ancestors }) => {
      const inNote = ancestors.some(({ type }) => type === 'note');
      if (!inNote) words += value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    });
  }
  return words;
}
