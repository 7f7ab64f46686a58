import { paragraph } from '@sanctions-packet/core/document';
import {
  contactPointSection,
  contrarySection,
  type DocumentPlan,
  declarationSection,
  exhibitParticularsSection,
  interestSection,
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
import { accessNotice, accessRequest } from './sections/access.ts';
import { annexes } from './sections/annexes.ts';
import { evidence } from './sections/evidence.ts';
import { facts } from './sections/facts.ts';
import { legalBasis } from './sections/legal-basis.ts';
import { letterOpening } from './sections/letter.ts';
import { measures } from './sections/measures.ts';
import { otherLists } from './sections/other-lists.ts';
import { person } from './sections/person.ts';
import { role } from './sections/role.ts';
import { summary } from './sections/summary.ts';
import { submissionOpening } from './sections/title-block.ts';

const heading = (id: string) => ({ id, title: `ee.section.${id}` });

/** The memorandum's order; no authority prescribes one. Every section is always there, so the numbers never move. */
const submission: readonly SectionPlan[] = [
  accessRequest,
  summary,
  submittersSection(heading('applicant'), { contact: 'ee.applicant.contact' }),
  person,
  otherLists,
  legalBasis,
  facts,
  victimsSection(heading('victims')),
  role,
  interventionsSection(heading('remedies'), { intro: 'ee.remedies.intro' }),
  contrarySection(heading('contrary')),
  interestSection(heading('why-estonia'), { intro: 'ee.why-estonia.intro', assets: 'ee.why-estonia.assets' }),
  measures,
  evidence,
  publicSourcesSection(heading('sources'), { none: 'ee.sources.none' }),
  declarationSection(heading('declaration'), {
    intro: 'ee.declaration.intro',
    confirmed: ['ee.declaration.truth', 'ee.declaration.consent', 'ee.declaration.contrary'],
    contact: { words: 'ee.declaration.contact', section: 'applicant' },
    place: true,
  }),
  annexes,
];

/** What goes to the minister: the letter, the memorandum, the index of evidence, and the annex that names persons. */
export const documents: readonly DocumentPlan[] = [
  {
    id: 'cover-letter',
    title: 'document.cover-letter',
    profile: 'disclosable',
    container: 'disclosable',
    formats: ['docx', 'pdf'],
    handling: 'ee.handling.requested',
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
    handling: 'ee.handling.requested',
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
    handling: 'ee.handling.restricted',
    contents: 0,
    opening: (context) => [accessNotice(context, 'naming'), paragraph(context.t('ee.annex.intro'))],
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
    handling: 'ee.handling.requested',
    contents: 1,
    opening: (context) => [accessNotice(context), paragraph(context.t('ee.evidence-index.intro'))],
    sections: [evidence, exhibitParticularsSection(heading('exhibits'))],
  },
];
