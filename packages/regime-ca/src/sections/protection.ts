import { paragraph } from '@sanctions-packet/core/document';
import { type EvidenceOptions, type Heading, protectionSection, type SectionPlan } from '@sanctions-packet/core/regime';

/** Consent and handling, and what may happen to a file: requests for access, review by a court, sharing, compulsion. */
export function sourceProtectionSection(heading: Heading, options: EvidenceOptions): SectionPlan {
  return {
    ...heading,
    build: (context) => {
      const { t, law, words } = context;
      return [
        ...protectionSection(heading, options).build(context),
        paragraph(
          t('ca.protection.access', {
            access: law.citation('ca-atia-4'),
            personal: law.citation('ca-atia-19'),
          }),
        ),
        paragraph(t('ca.protection.review', { citation: law.citation('ca-practice-review') })),
        paragraph(t('ca.protection.sharing', { citation: law.citation('ca-jvcfoa-7-1') })),
        paragraph(
          t('ca.protection.compulsion', {
            citations: words.join([law.citation('ca-jvcfoa-7-3'), law.citation('ca-sema-6-3')]),
          }),
        ),
      ];
    },
  };
}
