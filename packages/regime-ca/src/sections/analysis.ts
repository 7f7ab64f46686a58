import { paragraph } from '@sanctions-packet/core/document';
import {
  basisSection,
  groundsReliedOn,
  type Heading,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';

/** The legal analysis: how the grounds stand to each other, the claims, then each ground with its elements. */
export function analysisSection(heading: Heading, contrary: string): SectionPlan {
  return {
    ...heading,
    build: (context) => [...intro(context), ...basisSection(heading, { contrary }).build(context)],
  };
}

function intro(context: SectionContext) {
  const { t, law } = context;
  const acts = new Set(groundsReliedOn(context).map(({ instrument }) => instrument));
  return [
    ...(acts.has('jvcfoa') && acts.has('sema') ? [paragraph(t('ca.analysis.alternative'))] : []),
    ...(acts.has('jvcfoa')
      ? [paragraph(t('ca.analysis.complicity', { citation: law.citation('ca-practice-complicity') }))]
      : []),
    ...(acts.has('sema') ? [paragraph(t('ca.analysis.two-steps'))] : []),
  ];
}
