import type { GroundAssessment } from '../assessment.ts';
import type { SectionContext } from '../section-context.ts';

/** The grounds a document argues: asked for, and able to reach the target. */
export function groundsReliedOn({ assessment }: SectionContext): readonly GroundAssessment[] {
  return assessment.grounds.filter(({ requested, verdict }) => requested && verdict !== 'excluded');
}
