import { paragraph } from '@sanctions-packet/core/document';
import {
  contactPointSection,
  contrarySection,
  type DocumentPlan,
  type EvidenceOptions,
  exhibitParticularsSection,
  familySection,
  protectionSection,
  type SectionPlan,
  sourceIdentitiesSection,
  targetParticularsSection,
  victimIdentitiesSection,
} from '@sanctions-packet/core/regime';
import { alliedSection } from './sections/allied.ts';
import { analysisSection } from './sections/analysis.ts';
import { annexesSection } from './sections/annexes.ts';
import { associatesSection } from './sections/associates.ts';
import { factsSection } from './sections/facts.ts';
import { targetSection } from './sections/identification.ts';
import { canadianInterestSection } from './sections/interest.ts';
import { legalBasisSection } from './sections/legal-basis.ts';
import { letterOpening } from './sections/letter.ts';
import { openSourcesSection } from './sections/open-sources.ts';
import { submissionOpening } from './sections/opening.ts';
import { sourceProtectionSection } from './sections/protection.ts';
import { situationRecords, situationSection } from './sections/situation.ts';
import { submittingSection } from './sections/submitters.ts';
import { summarySection } from './sections/summary.ts';

const heading = (id: string) => ({ id, title: `ca.section.${id}` });

/** What the submission cites beyond the records of the target: the situation in the state, and how submitters know. */
const evidence: EvidenceOptions = {
  also: (view) => [...view.dossier.submitters, ...situationRecords(view)],
};

/** Sections 1 to 14, all of them in every case; section 0 is the covering letter. */
const submission: readonly SectionPlan[] = [
  legalBasisSection(heading('legal-basis')),
  submittingSection(heading('organizations')),
  summarySection(heading('summary')),
  targetSection(heading('target')),
  situationSection(heading('situation')),
  factsSection(heading('facts')),
  analysisSection(heading('analysis'), 'contrary'),
  openSourcesSection(heading('sources'), evidence),
  contrarySection(heading('contrary')),
  canadianInterestSection(heading('interest')),
  alliedSection(heading('allied')),
  associatesSection(heading('associates')),
  sourceProtectionSection(heading('protection'), evidence),
  annexesSection(heading('annexes')),
];

/** What goes to the Minister: a letter, the submission, its index of evidence, and the confidential annex apart. */
export const documents: readonly DocumentPlan[] = [
  {
    id: 'cover-letter',
    title: 'document.cover-letter',
    profile: 'disclosable',
    container: 'disclosable',
    formats: ['docx', 'pdf'],
    handling: 'ca.handling.shareable',
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
    handling: 'ca.handling.shareable',
    contents: 1,
    opening: submissionOpening,
    sections: submission,
  },
  {
    id: 'annex',
    title: 'document.annex',
    profile: 'restricted',
    container: 'restricted',
    formats: ['docx', 'pdf'],
    handling: 'ca.handling.confidential',
    contents: 0,
    opening: ({ t }) => [paragraph(t('ca.annex.intro'))],
    sections: [
      targetParticularsSection(heading('annex-target')),
      familySection(heading('annex-family'), { intro: ({ t }) => [paragraph(t('ca.annex.family'))] }),
      victimIdentitiesSection(heading('annex-victims')),
      sourceIdentitiesSection(heading('annex-sources'), evidence),
      contactPointSection(heading('annex-contact')),
      protectionSection(heading('protection'), evidence),
    ],
  },
  {
    id: 'evidence-index',
    title: 'document.evidence-index',
    profile: 'disclosable',
    container: 'disclosable',
    formats: ['pdf'],
    handling: 'ca.handling.shareable',
    contents: 1,
    opening: ({ t }) => [paragraph(t('ca.evidence-index.intro'))],
    sections: [
      openSourcesSection(heading('sources'), evidence),
      exhibitParticularsSection(heading('exhibits'), evidence),
    ],
  },
];
