import { smallAssessment } from '../../../test/fixtures/small-assessment.ts';
import { eu } from '../src/index.ts';

export { AS_OF, type Changes } from '../../../test/fixtures/small-assessment.ts';

/** The small case before the law of the Union. */
export const { assessed, groundOf, stateOf } = smallAssessment(eu);
