import { notice, paragraph } from '@sanctions-packet/core/document';
import {
  backgroundSection,
  contactPointSection,
  contrarySection,
  type DocumentPlan,
  evidenceSection,
  exhibitParticularsSection,
  protectionSection,
  type SectionPlan,
  sourceIdentitiesSection,
  targetParticularsSection,
  victimIdentitiesSection,
} from '@sanctions-packet/core/regime';
import { activitiesSection } from './sections/activities.ts';
import { annexesSection } from './sections/annexes.ts';
import { elsewhereSection } from './sections/elsewhere.ts';
import { handlingSection } from './sections/handling.ts';
import { interestPart } from './sections/interest.ts';
import { involvementPart } from './sections/involvement.ts';
import { legalBasisSection } from './sections/legal-basis.ts';
import { letterOpening } from './sections/letter.ts';
import { listFieldsSection } from './sections/list-fields.ts';
import { submitterPart, titleBlock } from './sections/opening.ts';
import { policySection } from './sections/policy.ts';
import { reasonsSection } from './sections/reasons.ts';
import { sourcesSection } from './sections/sources.ts';
import { summarySection } from './sections/summary.ts';

const heading = (id: string) => ({ id, title: `uk.section.${id}` });

/** Sections 1 to 16, each always there, so that the number on paper is the number of the plan. The letter is 0. */
const submission: readonly SectionPlan[] = [
  handlingSection(heading('handling')),
  summarySection(heading('summary')),
  submitterPart(heading('submitters')),
  listFieldsSection(heading('target')),
  reasonsSection(heading('reasons')),
  backgroundSection(heading('context')),
  activitiesSection(heading('activities')),
  involvementPart(heading('involvement')),
  legalBasisSection(heading('legal-basis'), 'contrary'),
  policySection(heading('policy')),
  interestPart(heading('interest')),
  elsewhereSection(heading('elsewhere')),
  contrarySection(heading('contrary')),
  sourcesSection(heading('sources')),
  protectionSection(heading('safety')),
  annexesSection(heading('annexes')),
];

/** What goes to the Secretary of State: a letter, the submission, its index of evidence, and the restricted annex apart. */
export const documents: readonly DocumentPlan[] = [
  {
    id: 'cover-letter',
    title: 'document.cover-letter',
    profile: 'disclosable',
    container: 'disclosable',
    formats: ['docx', 'pdf'],
    handling: 'uk.mark.disclosable',
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
    handling: 'uk.mark.disclosable',
    contents: 1,
    opening: titleBlock,
    sections: submission,
  },
  {
    id: 'annex',
    title: 'document.annex',
    profile: 'restricted',
    container: 'restricted',
    formats: ['docx', 'pdf'],
    handling: 'uk.mark.restricted',
    contents: 0,
    opening: ({ t }) => [notice('handling', t('uk.annex.title'), paragraph(t('uk.annex.intro')))],
    sections: [
      targetParticularsSection(heading('annex-target')),
      victimIdentitiesSection(heading('annex-victims')),
      sourceIdentitiesSection(heading('annex-sources')),
      contactPointSection(heading('annex-contact')),
      protectionSection(heading('safety')),
    ],
  },
  {
    id: 'evidence-index',
    title: 'document.evidence-index',
    profile: 'disclosable',
    container: 'disclosable',
    formats: ['pdf'],
    handling: 'uk.mark.disclosable',
    contents: 1,
    opening: ({ t }) => [paragraph(t('uk.evidence-index.intro'))],
    sections: [evidenceSection(heading('evidence')), exhibitParticularsSection(heading('exhibits'))],
  },
];
