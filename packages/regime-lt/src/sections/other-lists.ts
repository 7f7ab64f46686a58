import { fieldTable } from '@sanctions-packet/core/document';
import { entryBans, listingsSection, recordWords, type SectionPlan } from '@sanctions-packet/core/regime';
import { listedBy } from '../elements/request.ts';
import { PARTNERS } from '../states.ts';

const listings = listingsSection(
  { id: 'other-lists', title: 'lt.section.other-lists' },
  { interventions: 'elsewhere' },
);

/** Bans of other states of the Union, of EFTA and of NATO first, since the paragraph names them; then every listing. */
export const otherLists: SectionPlan = {
  ...listings,
  build: (context) => {
    const { t, law, words, target } = context;
    const bans = entryBans(target, PARTNERS, listedBy).filter(({ delistedOn }) => delistedOn === undefined);
    const value = bans.length === 0 ? t('lt.lists.none') : words.join(bans.map(({ id }) => recordWords(context, id)));
    return [
      fieldTable([
        { label: law.citation('lt-utpi-133-4-lists'), value: law.statement('lt-utpi-133-4-lists') },
        { label: t('lt.lists.partners'), value },
      ]),
      ...listings.build(context),
    ];
  },
};
