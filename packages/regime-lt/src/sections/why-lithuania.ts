import { fieldTable } from '@sanctions-packet/core/document';
import { interestSection, type SectionPlan } from '@sanctions-packet/core/regime';

const interest = interestSection(
  { id: 'why-lithuania', title: 'lt.section.why-lithuania' },
  { intro: 'lt.why-lithuania.intro', assets: 'lt.why-lithuania.assets' },
);

/** Why this state: joint action of the Baltic states, the submitters' reasons, then property and ties. */
export const whyLithuania: SectionPlan = {
  ...interest,
  build: (context) => {
    const { law } = context;
    const facts = ['lt-tsi-1', 'lt-practice-joint'];
    return [
      fieldTable(facts.map((id) => ({ label: law.citation(id), value: law.statement(id) }))),
      ...interest.build(context),
    ];
  },
};
