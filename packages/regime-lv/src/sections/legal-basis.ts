import { fieldTable, paragraph } from '@sanctions-packet/core/document';
import { groundSections, groundsReliedOn, type SectionPlan } from '@sanctions-packet/core/regime';

const heading = { id: 'legal-basis', title: 'lv.section.legal-basis' };

/** What each instrument rests on, in the order in which the routes are pleaded. */
const RESTS_ON: Readonly<Record<string, readonly string[]>> = {
  imig: ['lv-imig-1', 'lv-imig-61-2', 'lv-saeima-2018', 'lv-practice-lists'],
  sankcijas: ['lv-sank-2-1', 'lv-sank-3', 'lv-sank-11-3', 'lv-sank-aims'],
};

/** The law of each route relied on, then each ground with its elements and the records that speak to them. */
export const legalBasis: SectionPlan = {
  ...heading,
  build: (context) => {
    const { t, law } = context;
    const instruments = [...new Set(groundsReliedOn(context).map(({ instrument }) => instrument))];
    const rows = instruments.flatMap((id) => RESTS_ON[id] ?? []);
    return [
      ...(instruments.length > 1 ? [paragraph(t('lv.legal-basis.order'))] : []),
      ...(rows.length === 0
        ? []
        : [fieldTable(rows.map((id) => ({ label: law.citation(id), value: law.statement(id) })))]),
      ...groundSections(context, heading, 'contrary'),
    ];
  },
};
