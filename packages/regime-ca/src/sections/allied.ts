import { paragraph } from '@sanctions-packet/core/document';
import { type Heading, listingsSection, type SectionPlan } from '@sanctions-packet/core/regime';

/** Allies whose lists Canada looks to, as a dossier names their programmes. */
const ALLIES: readonly string[] = ['us', 'uk', 'eu', 'au'];

/** Listings by allies and others, which allies have none recorded, and what was tried before. */
export function alliedSection(heading: Heading): SectionPlan {
  return {
    ...heading,
    build: (context) => {
      const { t, law, words, target } = context;
      const listing = new Set(target.listings.map(({ regime }) => regime));
      const gaps = ALLIES.filter((ally) => !listing.has(ally)).map((ally) => t(`ca.ally.${ally}`));
      return [
        paragraph(t('ca.allied.intro', { citation: law.citation('ca-practice-allies') })),
        ...listingsSection(heading).build(context),
        ...(gaps.length === 0 ? [] : [paragraph(t('ca.allied.gap', { allies: words.join(gaps) }))]),
      ];
    },
  };
}
