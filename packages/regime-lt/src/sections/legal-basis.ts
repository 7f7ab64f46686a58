import { fieldTable, section } from '@sanctions-packet/core/document';
import { groundSections, groundsReliedOn, type SectionPlan } from '@sanctions-packet/core/regime';
import { qualificationTable } from './qualification.ts';

const heading = { id: 'legal-basis', title: 'lt.section.legal-basis' };

/** The paragraph, the test and who decides; the qualification of each act; then each ground with its elements. */
export const legalBasis: SectionPlan = {
  ...heading,
  build: (context) => {
    const { t, law } = context;
    const relied = groundsReliedOn(context).length > 0;
    const standard = law.standard('utpi');
    const provisions = ['lt-utpi', ...(relied ? ['lt-utpi-133-4'] : []), 'lt-utpi-133-8', 'lt-practice-first-list'];
    return [
      fieldTable([
        ...provisions.map((id) => ({ label: law.citation(id), value: law.statement(id) })),
        ...(standard === undefined ? [] : [{ label: t('lt.legal-basis.standard'), value: standard }]),
      ]),
      section('legal-basis-qualification', t('lt.qualification.title'), qualificationTable(context)),
      ...groundSections(context, heading, 'contrary'),
    ];
  },
};
