import { smallAssessment } from '../../../test/fixtures/small-assessment.ts';
import { uk } from '../src/index.ts';

export { AS_OF, type Changes } from '../../../test/fixtures/small-assessment.ts';

/** The small case before the law of the United Kingdom. */
export const { assessed, groundOf, stateOf } = smallAssessment(uk);
