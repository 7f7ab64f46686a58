import { smallAssessment } from '../../../test/fixtures/small-assessment.ts';
import { ca } from '../src/index.ts';

export { AS_OF, type Changes } from '../../../test/fixtures/small-assessment.ts';

/** The small case before the law of Canada. */
export const { assessed, groundOf, stateOf } = smallAssessment(ca);
