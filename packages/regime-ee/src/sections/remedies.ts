import { paragraph } from '@sanctions-packet/core/document';
import { interventionsSection, type SectionPlan } from '@sanctions-packet/core/regime';

const interventions = interventionsSection({ id: 'remedies', title: 'ee.section.remedies' });

/** What was tried at home and before international bodies, and what came of it. */
export const remedies: SectionPlan = {
  ...interventions,
  build: (context) => [paragraph(context.t('ee.remedies.intro')), ...interventions.build(context)],
};
