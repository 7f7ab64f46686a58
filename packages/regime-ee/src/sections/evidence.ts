import { evidenceSection, type SectionPlan } from '@sanctions-packet/core/regime';
import { accessTable } from './access.ts';

const listed = evidenceSection({ id: 'evidence', title: 'ee.section.evidence' });

/** The exhibits, then the restriction of access asked for each. */
export const evidence: SectionPlan = {
  ...listed,
  build: (context) => [...listed.build(context), ...accessTable(context)],
};
