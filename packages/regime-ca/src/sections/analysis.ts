import { type Block, list, paragraph } from '@sanctions-packet/core/document';
import {
  basisSection,
  groundsReliedOn,
  type Heading,
  type SectionContext,
  type SectionPlan,
} from '@sanctions-packet/core/regime';
import { regulationsFor } from '../states.ts';

/** The legal analysis: how the grounds stand to each other, the claims, then each ground with its elements. */
export function analysisSection(heading: Heading, contrary: string): SectionPlan {
  return {
    ...heading,
    build: (context) => [...intro(context), ...basisSection(heading, { contrary }).build(context)],
  };
}

/** The lettered criteria of the state's regulations. */
function criteria({ t, law, target }: SectionContext): readonly Block[] {
  const ids = regulationsFor(target).flatMap(({ participation, corruption }) => [participation, corruption]);
  const citations = ids.flatMap((id) => (id === undefined ? [] : [law.citation(id)]));
  return citations.length === 0 ? [] : [paragraph(t('ca.regulations.criteria')), list('unordered', citations)];
}

function intro(context: SectionContext): readonly Block[] {
  const { t, law } = context;
  const acts = new Set(groundsReliedOn(context).map(({ instrument }) => instrument));
  return [
    ...(acts.has('jvcfoa') && acts.has('sema') ? [paragraph(t('ca.analysis.alternative'))] : []),
    ...(acts.has('jvcfoa')
      ? [paragraph(t('ca.analysis.complicity', { citation: law.citation('ca-practice-complicity') }))]
      : []),
    ...(acts.has('sema') ? [paragraph(t('ca.analysis.two-steps')), ...criteria(context)] : []),
  ];
}
