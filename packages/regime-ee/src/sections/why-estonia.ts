import { section } from '@sanctions-packet/core/document';
import { assetsSection, interestSection, type SectionPlan } from '@sanctions-packet/core/regime';

const interest = interestSection(
  { id: 'why-estonia', title: 'ee.section.why-estonia' },
  { intro: 'ee.why-estonia.intro' },
);
const assets = assetsSection({ id: 'why-estonia-assets', title: 'ee.why-estonia.assets' });

/** Why this state: the submitters' reasons, its interest, what a measure would change; then property and ties. */
export const whyEstonia: SectionPlan = {
  ...interest,
  build: (context) => [...interest.build(context), section(assets.id, context.t(assets.title), assets.build(context))],
};
