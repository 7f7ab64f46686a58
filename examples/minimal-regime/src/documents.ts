import { fieldTable, paragraph } from '@sanctions-packet/core/document';
import {
  basisSection,
  contactPointSection,
  contrarySection,
  type DocumentPlan,
  evidenceSection,
  identificationSection,
  incidentsSection,
  protectionSection,
  sourceIdentitiesSection,
  submittersSection,
  targetParticularsSection,
  victimIdentitiesSection,
} from '@sanctions-packet/core/regime';

const heading = (id: string) => ({ id, title: `qz.section.${id}` });

/** Which documents, for whose eyes, with their sections in the order that the government expects. */
export const documents: readonly DocumentPlan[] = [
  {
    id: 'submission',
    title: 'document.submission',
    profile: 'disclosable',
    container: 'disclosable',
    formats: ['docx', 'pdf'],
    handling: 'qz.handling.shareable',
    contents: 1,
    opening: ({ t, law, words, target }) => [
      fieldTable([
        { label: t('qz.opening.to'), value: law.addressees.map(({ institution }) => paragraph(institution)) },
        { label: t('qz.opening.concerning'), value: words.name(target.target.id) },
        { label: t('qz.opening.date'), value: words.today() },
      ]),
      paragraph(t('qz.opening.asks', { citation: law.citation('qz-act-1') })),
    ],
    sections: [
      submittersSection(heading('submitters')),
      identificationSection(heading('target')),
      incidentsSection(heading('facts')),
      basisSection(heading('basis'), { contrary: 'contrary' }),
      contrarySection(heading('contrary')),
      evidenceSection(heading('evidence')),
      protectionSection(heading('protection')),
    ],
  },
  {
    id: 'annex',
    title: 'document.annex',
    profile: 'restricted',
    container: 'restricted',
    formats: ['docx', 'pdf'],
    handling: 'qz.handling.restricted',
    contents: 0,
    opening: ({ t }) => [paragraph(t('qz.annex.intro'))],
    sections: [
      targetParticularsSection(heading('annex-target')),
      victimIdentitiesSection(heading('annex-victims')),
      sourceIdentitiesSection(heading('annex-sources')),
      contactPointSection(heading('contact')),
    ],
  },
];
