import { section } from '@sanctions-packet/core/document';
import { assetsSection, type Heading, interestSection, type SectionPlan } from '@sanctions-packet/core/regime';

/** Reasons, the interest of the United Kingdom and the effect expected; then property and ties, wherever they are. */
export function interestPart(heading: Heading): SectionPlan {
  const interest = interestSection(heading, { intro: 'uk.interest.intro' });
  const assets = assetsSection(heading);
  return {
    ...heading,
    build: (context) => [
      ...interest.build(context),
      section(`${heading.id}-assets`, context.t('uk.interest.assets'), assets.build(context)),
    ],
  };
}
