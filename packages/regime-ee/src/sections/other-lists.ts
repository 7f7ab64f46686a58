import { fieldTable } from '@sanctions-packet/core/document';
import { listingsSection, recordWords, type SectionPlan } from '@sanctions-packet/core/regime';
import { unionListings } from '../elements/other-lists.ts';

const listings = listingsSection(
  { id: 'other-lists', title: 'ee.section.other-lists' },
  { interventions: 'elsewhere' },
);

/** Measures elsewhere; first whether the European Union has listed the person, which the ministry asks before all. */
export const otherLists: SectionPlan = {
  ...listings,
  build: (context) => {
    const { t, words, target } = context;
    const union = unionListings(target).map(({ id }) => recordWords(context, id));
    const value = union.length === 0 ? t('ee.union.none') : words.join(union);
    return [fieldTable([{ label: t('ee.union.listed'), value }]), ...listings.build(context)];
  },
};
