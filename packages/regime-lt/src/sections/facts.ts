import { section } from '@sanctions-packet/core/document';
import { backgroundSection, incidentsSection, type SectionPlan } from '@sanctions-packet/core/regime';

const PARTS = [
  backgroundSection({ id: 'facts-background', title: 'lt.facts.background' }),
  incidentsSection({ id: 'facts-incidents', title: 'lt.facts.incidents' }, { victims: 'elsewhere' }),
];

/** Context in short, then the incidents in the order of time. */
export const facts: SectionPlan = {
  id: 'facts',
  title: 'lt.section.facts',
  build: (context) => PARTS.map((part) => section(part.id, context.t(part.title), part.build(context))),
};
