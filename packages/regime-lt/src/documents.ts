import { paragraph } from '@sanctions-packet/core/document';
import {
  contactPointSection,
  contrarySection,
  type DocumentPlan,
  declarationSection,
  evidenceSection,
  exhibitParticularsSection,
  interventionsSection,
  protectionSection,
  publicSourcesSection,
  type SectionPlan,
  sourceIdentitiesSection,
  submittersSection,
  targetParticularsSection,
  victimIdentitiesSection,
  victimsSection,
} from '@sanctions-packet/core/regime';
import { annexes } from './sections/annexes.ts';
import { confidentiality, confidentialityNotice } from './sections/confidentiality.ts';
import { facts } from './sections/facts.ts';
import { legalBasis } from './sections/legal-basis.ts';
import { letterOpening } from './sections/letter.ts';
import { measures } from './sections/measures.ts';
import { otherLists } from './sections/other-lists.ts';
import { person } from './sections/person.ts';
import { role } from './sections/role.ts';
import { summary } from './sections/summary.ts';
import { submissionOpening } from './sections/title-block.ts';
import { whyLithuania } from './sections/why-lithuania.ts';

const heading = (id: string) => ({ id, title: `lt.section.${id}` });

/** The order of the law sheet; no authority prescribes one. Every section is always there, so the numbers never move. */
const submission: readonly SectionPlan[] = [
  confidentiality,
  summary,
  submittersSection(heading('applicant'), { contact: 'lt.applicant.contact' }),
  person,
  otherLists,
  legalBasis,
  facts,
  victimsSection(heading('victims')),
  role,
  interventionsSection(heading('remedies'), { intro: 'lt.remedies.intro' }),
  contrarySection(heading('contrary')),
  whyLithuania,
  measures,
  evidenceSection(heading('evidence')),
  publicSourcesSection(heading('sources'), { none: 'lt.sources.none' }),
  declarationSection(heading('declaration'), {
    intro: 'lt.declaration.intro',
    confirmed: ['lt.declaration.truth', 'lt.declaration.consent', 'lt.declaration.contrary'],
    contact: { words: 'lt.declaration.contact', section: 'applicant' },
    place: true,
  }),
  annexes,
];

/** What goes to the minister: the request, its grounds, the index of evidence, and the annex that names persons. */
export const documents: readonly DocumentPlan[] = [
  {
    id: 'cover-letter',
    title: 'document.cover-letter',
    profile: 'disclosable',
    container: 'disclosable',
    formats: ['docx', 'pdf'],
    handling: 'lt.handling.requested',
    contents: 0,
    opening: letterOpening,
    sections: [],
  },
  {
    id: 'submission',
    title: 'document.submission',
    profile: 'disclosable',
    container: 'disclosable',
    formats: ['docx', 'pdf'],
    handling: 'lt.handling.requested',
    contents: 2,
    opening: submissionOpening,
    sections: submission,
  },
  {
    id: 'annex',
    title: 'document.annex',
    profile: 'restricted',
    container: 'restricted',
    formats: ['docx', 'pdf'],
    handling: 'lt.handling.restricted',
    contents: 0,
    opening: (context) => [confidentialityNotice(context, 'naming'), paragraph(context.t('lt.annex.intro'))],
    sections: [
      targetParticularsSection(heading('annex-target')),
      victimIdentitiesSection(heading('annex-victims')),
      sourceIdentitiesSection(heading('annex-sources')),
      contactPointSection(heading('annex-contact')),
      protectionSection(heading('protection')),
    ],
  },
  {
    id: 'evidence-index',
    title: 'document.evidence-index',
    profile: 'disclosable',
    container: 'disclosable',
    formats: ['pdf'],
    handling: 'lt.handling.requested',
    contents: 1,
    opening: (context) => [confidentialityNotice(context), paragraph(context.t('lt.evidence-index.intro'))],
    sections: [evidenceSection(heading('evidence')), exhibitParticularsSection(heading('exhibits'))],
  },
];
