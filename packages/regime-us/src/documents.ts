import { paragraph } from '@sanctions-packet/core/document';
import {
  assetsSection,
  backgroundSection,
  basisSection,
  chronologySection,
  contactPointSection,
  contrarySection,
  type DocumentPlan,
  evidenceSection,
  exhibitParticularsSection,
  familySection,
  identificationSection,
  incidentsSection,
  interestSection,
  listingsSection,
  protectionSection,
  type SectionPlan,
  sourceIdentitiesSection,
  submittersSection,
  targetParticularsSection,
  victimIdentitiesSection,
} from '@sanctions-packet/core/regime';
import { familyIntro } from './sections/family-intro.ts';
import { legalBasis } from './sections/legal-basis.ts';
import { letterOpening } from './sections/letter.ts';
import { summary } from './sections/summary.ts';
import { submissionOpening } from './sections/title-block.ts';

const heading = (id: string) => ({ id, title: `us.section.${id}` });

/** The order of the practice of nongovernmental organizations; no government prescribes one. */
const submission: readonly SectionPlan[] = [
  legalBasis,
  contactPointSection(heading('submitted-by')),
  submittersSection(heading('organizations')),
  summary,
  identificationSection(heading('target')),
  backgroundSection(heading('background')),
  incidentsSection(heading('case')),
  basisSection(heading('basis'), { contrary: 'contrary' }),
  evidenceSection(heading('evidence')),
  contrarySection(heading('contrary')),
  interestSection(heading('interest'), { intro: 'us.interest.intro' }),
  assetsSection(heading('assets')),
  familySection(heading('family'), { intro: familyIntro }),
  listingsSection(heading('listings')),
  protectionSection(heading('protection')),
  chronologySection(heading('appendices')),
];

/** What goes to the Secretaries: a letter, the submission, its index of evidence, and the confidential annex apart. */
export const documents: readonly DocumentPlan[] = [
  {
    id: 'cover-letter',
    title: 'document.cover-letter',
    profile: 'disclosable',
    container: 'disclosable',
    formats: ['docx', 'pdf'],
    handling: 'us.handling.shareable',
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
    handling: 'us.handling.shareable',
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
    handling: 'us.handling.confidential',
    contents: 0,
    opening: ({ t }) => [paragraph(t('us.annex.intro'))],
    sections: [
      targetParticularsSection(heading('annex-target')),
      familySection(heading('family'), { intro: familyIntro }),
      victimIdentitiesSection(heading('annex-victims')),
      sourceIdentitiesSection(heading('annex-sources')),
      contactPointSection(heading('submitted-by')),
      protectionSection(heading('protection')),
    ],
  },
  {
    id: 'evidence-index',
    title: 'document.evidence-index',
    profile: 'disclosable',
    container: 'disclosable',
    formats: ['pdf'],
    handling: 'us.handling.shareable',
    contents: 1,
    opening: ({ t }) => [paragraph(t('us.evidence-index.intro'))],
    sections: [evidenceSection(heading('evidence')), exhibitParticularsSection(heading('exhibits'))],
  },
];
