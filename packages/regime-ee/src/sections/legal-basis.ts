import { fieldTable, paragraph } from '@sanctions-packet/core/document';
import { groundSections, groundsReliedOn, type SectionPlan } from '@sanctions-packet/core/regime';

const heading = { id: 'legal-basis', title: 'ee.section.legal-basis' };

/** The two routes and what each rests on, then each ground with its elements and the records that speak to them. */
export const legalBasis: SectionPlan = {
  ...heading,
  build: (context) => {
    const { t, law } = context;
    const relied = new Set(groundsReliedOn(context).map(({ instrument }) => instrument));
    const rows = [
      ...(relied.has('rsans')
        ? ['ee-rsans-27-1', 'ee-rsans-3-1', 'ee-rsans-10', 'ee-practice-formula', 'ee-practice-not-eu-listed']
        : []),
      ...(relied.has('vss') ? ['ee-vss', 'ee-vss-1-1'] : []),
      'ee-practice-accountability',
    ];
    const standard = relied.has('vss') ? law.standard('vss') : undefined;
    return [
      ...(relied.size > 1 ? [paragraph(t('ee.legal-basis.order'))] : []),
      ...(relied.size === 0
        ? []
        : [fieldTable(rows.map((id) => ({ label: law.citation(id), value: law.statement(id) })))]),
      ...(standard === undefined ? [] : [fieldTable([{ label: t('ee.legal-basis.standard'), value: standard }])]),
      ...groundSections(context, heading, 'contrary'),
    ];
  },
};
