import { section } from '@sanctions-packet/core/document';
import { backgroundSection, incidentsSection, type SectionPlan } from '@sanctions-packet/core/regime';

const PARTS: readonly SectionPlan[] = [
  backgroundSection({ id: 'facts-background', title: 'lv.facts.background' }),
  incidentsSection({ id: 'facts-incidents', title: 'lv.facts.incidents' }, { victims: 'elsewhere' }),
];

/** Context in short, then the incidents in the order of their dates. */
export const facts: SectionPlan = {
  id: 'facts',
  title: 'lv.section.facts',
  build: (context) => PARTS.map(({ id, title, build }) => section(id, context.t(title), build(context))),
};
