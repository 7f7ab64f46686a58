import { section } from '@sanctions-packet/core/document';
import { contactPoint, type SectionPlan, submittersSection } from '@sanctions-packet/core/regime';

const submitters = submittersSection({ id: 'applicant', title: 'ee.section.applicant' });

/** Who proposes, and how the reply reaches them: a reply may be refused when either is missing. */
export const applicant: SectionPlan = {
  ...submitters,
  build: (context) => [
    ...submitters.build(context),
    section('applicant-contact', context.t('ee.applicant.contact'), contactPoint(context)),
  ],
};
