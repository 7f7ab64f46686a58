import { paragraph } from '@sanctions-packet/core/document';
import {
  contactPointSection,
  contrarySection,
  type DocumentPlan,
  exhibitParticularsSection,
  protectionSection,
  type SectionPlan,
  sourceIdentitiesSection,
  targetParticularsSection,
  victimIdentitiesSection,
  victimsSection,
} from '@sanctions-packet/core/regime';
import { accessNotice, accessRequest } from './sections/access.ts';
import { annexes } from './sections/annexes.ts';
import { applicant } from './sections/applicant.ts';
import { declaration } from './sections/declaration.ts';
import { evidence } from './sections/evidence.ts';
import { facts } from './sections/facts.ts';
import { legalBasis } from './sections/legal-basis.ts';
import { letterOpening } from './sections/letter.ts';
import { measures } from './sections/measures.ts';
import { otherLists } from './sections/other-lists.ts';
import { person } from './sections/person.ts';
import { publicSources } from './sections/public-sources.ts';
import { remedies } from './sections/remedies.ts';
import { role } from './sections/role.ts';
import { summary } from './sections/summary.ts';
import { submissionOpening } from './sections/title-block.ts';
import { whyEstonia } from './sections/why-estonia.ts';

const heading = (id: string) => ({ id, title: `ee.section.${id}` });

/** The memorandum's order; no authority prescribes one. Every section is always there, so the numbers never move. */
const submission: readonly SectionPlan[] = [
  accessRequest,
  summary,
  applicant,
  person,
  otherLists,
  legalBasis,
  facts,
  victimsSection(heading('victims')),
  role,
  remedies,
  contrarySection(heading('contrary')),
  whyEstonia,
  measures,
  evidence,
  publicSources,
  declaration,
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
