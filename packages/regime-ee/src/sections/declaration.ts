import { list, paragraph } from '@sanctions-packet/core/document';
import { letterSignatures, type SectionPlan } from '@sanctions-packet/core/regime';

/** What the submitters confirm, and where each signs; an electronic signature is put on outside this program. */
export const declaration: SectionPlan = {
  id: 'declaration',
  title: 'ee.section.declaration',
  build: (context) => {
    const { t, refer } = context;
    return [
      paragraph(t('ee.declaration.intro')),
      list('unordered', [t('ee.declaration.truth'), t('ee.declaration.consent'), t('ee.declaration.contrary')]),
      paragraph(t('ee.declaration.contact', { section: refer.section('applicant') })),
      ...letterSignatures(context),
    ];
  },
};
