import { paragraph } from '@sanctions-packet/core/document';
import {
  contactPointSection,
  contrarySection,
  type DocumentPlan,
  declarationSection,
  exhibitParticularsSection,
  interestSection,
  involvementSection,
  listingsSection,
  protectionSection,
  publicSourcesSection,
  type SectionPlan,
  sourceIdentitiesSection,
  submittersSection,
  victimIdentitiesSection,
  victimsSection,
} from '@sanctions-packet/core/regime';
import { access } from './sections/access.ts';
import { annexes } from './sections/annexes.ts';
import { facts } from './sections/facts.ts';
import { investigation } from './sections/investigation.ts';
import { legalBasis } from './sections/legal-basis.ts';
import { measures } from './sections/measures.ts';
import { accessNotice, letterOpening, submissionOpening } from './sections/opening.ts';
import { person, personInFull } from './sections/person.ts';
import { summary } from './sections/summary.ts';
import { evidence } from './sections/translations.ts';

const heading = (id: string) => ({ id, title: `lv.section.${id}` });

/** The submission's order; no authority prescribes one. Every section is always there, so the numbers never move. */
const submission: readonly SectionPlan[] = [
  access,
  summary,
  submittersSection(heading('applicant'), { contact: 'lv.applicant.contact' }),
  person,
  listingsSection(heading('other-lists'), { interventions: 'elsewhere' }),
  legalBasis,
  facts,
  victimsSection(heading('victims')),
  involvementSection(heading('role')),
  investigation,
  contrarySection(heading('contrary')),
  interestSection(heading('why-latvia'), { intro: 'lv.why-latvia.intro', assets: 'lv.why-latvia.assets' }),
  measures,
  evidence,
  publicSourcesSection(heading('sources'), { none: 'lv.sources.none' }),
  declarationSection(heading('declaration'), {
    intro: 'lv.declaration.intro',
    confirmed: ['lv.declaration.truth', 'lv.declaration.consent', 'lv.declaration.contrary'],
    contact: { words: 'lv.declaration.contact', section: 'applicant' },
    place: true,
  }),
  annexes,
];

/** What goes to the minister: the letter, the submission, the index of evidence, and the annex that names persons. */
export const documents: readonly DocumentPlan[] = [
  {
    id: 'cover-letter',
    title: 'document.cover-letter',
    profile: 'disclosable',
    container: 'disclosable',
    formats: ['docx', 'pdf'],
    handling: 'lv.handling.requested',
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
    handling: 'lv.handling.requested',
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
    handling: 'lv.handling.restricted',
    contents: 0,
    opening: (context) => [accessNotice(context), paragraph(context.t('lv.annex.intro'))],
    sections: [
      personInFull,
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
    handling: 'lv.handling.requested',
    contents: 1,
    opening: (context) => [accessNotice(context), paragraph(context.t('lv.evidence-index.intro'))],
    sections: [evidence, exhibitParticularsSection(heading('exhibits'))],
  },
];
