import { paragraph } from '@sanctions-packet/core/document';
import type { SectionPlan } from '@sanctions-packet/core/regime';

/** Why the papers should be restricted access information, and that the authority decides. */
export const access: SectionPlan = {
  id: 'access',
  title: 'lv.section.access',
  build: ({ t, law }) => [
    paragraph(t('lv.access.request')),
    paragraph(t('lv.law-cited', { statement: law.statement('lv-ial-5-1'), citation: law.citation('lv-ial-5-1') })),
    paragraph(t('lv.access.decision')),
    paragraph(t('protection.consent')),
    paragraph(t('protection.disclosure')),
  ],
};
