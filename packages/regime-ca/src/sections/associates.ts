import { paragraph } from '@sanctions-packet/core/document';
import { familyOf, familyTable, type Heading, type SectionPlan, tiesTable } from '@sanctions-packet/core/regime';

/** Associates, entities and family: criteria of the second Act alone; no conduct is laid to them here. */
export function associatesSection(heading: Heading): SectionPlan {
  return {
    ...heading,
    build: (context) => {
      const { t, law, target, lacks } = context;
      const family = familyOf(context);
      const tables = [...tiesTable(context), ...(family.length === 0 ? [] : [familyTable(context, family)])];
      const asked = target.measures.some(({ includeFamily }) => includeFamily === true);
      if (asked && family.length === 0) lacks('lacks.family', target.target.id);
      return [
        paragraph(
          t('ca.associates.intro', {
            associate: law.citation('ca-sema-criterion-associate'),
            accompanying: law.citation('ca-irpa-42'),
          }),
        ),
        ...(tables.length === 0 ? [paragraph(t('ca.associates.none'))] : tables),
      ];
    },
  };
}
