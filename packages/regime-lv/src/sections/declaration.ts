import { list, paragraph } from '@sanctions-packet/core/document';
import { letterSignatures, type SectionPlan } from '@sanctions-packet/core/regime';

const CONFIRMED = ['truth', 'consent', 'contrary'] as const;

/** What the submitters confirm, and where each signs; an electronic signature is put on outside this program. */
export const declaration: SectionPlan = {
  id: 'declaration',
  title: 'lv.section.declaration',
  build: (context) => [
    paragraph(context.t('lv.declaration.intro')),
    list(
      'unordered',
      CONFIRMED.map((what) => context.t(`lv.declaration.${what}`)),
    ),
    paragraph(context.t('lv.declaration.contact', { section: context.refer.section('applicant') })),
    ...letterSignatures(context),
  ],
};
