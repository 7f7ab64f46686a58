import { notice, paragraph } from '@sanctions-packet/core/document';
import {
  contactPointSection,
  contrarySection,
  type DocumentPlan,
  evidenceSection,
  exhibitParticularsSection,
  protectionSection,
  publicSourcesSection,
  type SectionPlan,
  sourceIdentitiesSection,
  targetParticularsSection,
  victimIdentitiesSection,
} from '@sanctions-packet/core/regime';
import { actsSection } from './sections/acts.ts';
import { annexEntrySection } from './sections/annex-entry.ts';
import { annexesSection } from './sections/annexes.ts';
import { involvementPart } from './sections/involvement.ts';
import { letterOpening, titleBlock } from './sections/letter.ts';
import { objectivesSection } from './sections/objectives.ts';
import { proposalSection } from './sections/proposal.ts';
import { reasonsSection } from './sections/reasons.ts';

const heading = (id: string) => ({ id, title: `eu.section.${id}` });

/** Sections 1 to 9, each always there, so that the number on paper is the number of the plan. */
const submission: readonly SectionPlan[] = [
  proposalSection(heading('proposal')),
  annexEntrySection(heading('entry')),
  reasonsSection(heading('reasons')),
  actsSection(heading('acts')),
  involvementPart(heading('involvement'), 'contrary'),
  publicSourcesSection(heading('sources'), { none: 'eu.sources.none' }),
  objectivesSection(heading('objectives')),
  contrarySection(heading('contrary')),
  annexesSection(heading('annexes')),
];

/** What goes to those who may propose: a letter, the submission, its index of evidence, and the restricted annex apart. */
export const documents: readonly DocumentPlan[] = [
  {
    id: 'cover-letter',
    title: 'document.cover-letter',
    profile: 'disclosable',
    container: 'disclosable',
    formats: ['docx', 'pdf'],
    handling: 'eu.mark.disclosable',
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
    handling: 'eu.mark.disclosable',
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
    handling: 'eu.mark.restricted',
    contents: 0,
    opening: ({ t }) => [notice('handling', t('eu.annex.title'), paragraph(t('eu.annex.intro')))],
    sections: [
      targetParticularsSection(heading('annex-target')),
      victimIdentitiesSection(heading('annex-victims')),
      sourceIdentitiesSection(heading('annex-sources')),
      contactPointSection(heading('annex-contact')),
      protectionSection(heading('annex-protection')),
    ],
  },
  {
    id: 'evidence-index',
    title: 'document.evidence-index',
    profile: 'disclosable',
    container: 'disclosable',
    formats: ['pdf'],
    handling: 'eu.mark.disclosable',
    contents: 1,
    opening: ({ t }) => [paragraph(t('eu.evidence-index.intro'))],
    sections: [evidenceSection(heading('evidence')), exhibitParticularsSection(heading('exhibits'))],
  },
];
