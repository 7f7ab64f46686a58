import type { GroundAssessment } from '../assessment.ts';
import type { SectionContext } from '../section-context.ts';

/**
 * The grounds a document argues: asked for and not excluded. A ground with an element that no record speaks to is
 * argued only where the dossier names it, so that a file without chosen grounds does not list every ground of the law.
 */
export function groundsReliedOn({ assessment, target }: SectionContext): readonly GroundAssessment[] {
  const chosen = target.measures.some(({ grounds }) => grounds.length > 0);
  return assessment.grounds.filter(
    ({ requested, verdict }) => requested && (verdict === 'supported' || verdict === 'weak' || (verdict === 'missing' && chosen)),
  );
}
