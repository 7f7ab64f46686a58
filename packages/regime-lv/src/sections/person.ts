import { paragraph } from '@sanctions-packet/core/document';
import { identificationSection, type SectionPlan, targetParticularsSection } from '@sanctions-packet/core/regime';
import { registerSection } from './register.ts';

const identification = identificationSection({ id: 'person', title: 'lv.section.person' });
const particulars = targetParticularsSection({ id: 'annex-target', title: 'lv.section.annex-target' });

/** Who is proposed, then every field of the list of foreigners, as far as it may be shared. */
export const person: SectionPlan = {
  ...identification,
  build: (context) => [
    ...identification.build(context),
    ...registerSection(context, 'person-register'),
    paragraph(context.t('lv.register.more')),
  ],
};

/** For the restricted annex: the particulars that the submission leaves out, and the fields of the list with them. */
export const personInFull: SectionPlan = {
  ...particulars,
  build: (context) => [...particulars.build(context), ...registerSection(context, 'annex-register')],
};
