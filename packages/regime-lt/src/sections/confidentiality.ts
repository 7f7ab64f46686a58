import { type Notice, notice, paragraph } from '@sanctions-packet/core/document';
import { protectionSection, type SectionContext, type SectionPlan } from '@sanctions-packet/core/regime';

/** The plain request for confidentiality on the first page; the law sheet knows no Lithuanian provision to cite for it. */
export function confidentialityNotice({ t }: SectionContext, of: 'shareable' | 'naming' = 'shareable'): Notice {
  return notice('handling', t('lt.confidential.mark'), paragraph(t(`lt.confidential.request.${of}`)));
}

const protection = protectionSection({ id: 'confidentiality', title: 'lt.section.confidentiality' });

/** What is asked to be kept closed, that the national list is published, then how each exhibit may be used. */
export const confidentiality: SectionPlan = {
  ...protection,
  build: (context) => [
    paragraph(context.t('lt.confidential.intro')),
    paragraph(
      context.t('lt.law-cited', {
        citation: context.law.citation('lt-utpi-133-7'),
        statement: context.law.statement('lt-utpi-133-7'),
      }),
    ),
    ...protection.build(context),
  ],
};
