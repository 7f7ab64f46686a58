import { list, paragraph, section } from '@sanctions-packet/core/document';
import { chronologySection, type Heading, type SectionPlan } from '@sanctions-packet/core/regime';

/** The chronology, and which other documents belong to the submission. */
export function annexesSection(heading: Heading): SectionPlan {
  return {
    ...heading,
    build: (context) => {
      const { t } = context;
      return [
        section(`${heading.id}-chronology`, t('ca.annexes.chronology'), chronologySection(heading).build(context)),
        section(`${heading.id}-documents`, t('ca.annexes.documents'), [
          list('unordered', [t('document.evidence-index'), t('ca.annexes.exhibits')]),
          paragraph(t('ca.annexes.apart')),
        ]),
      ];
    },
  };
}
