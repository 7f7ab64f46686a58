import type { Story } from './base.ts';

/** No conduct of the target itself: ties to the colonel of the base case, whose torture is in the dossier. */
export const TIES: readonly Story[] = [
  { id: 'associate', story: 'A business associate of the colonel.' },
  { id: 'spouse', story: 'The wife of the colonel.' },
  { id: 'adult-child', story: 'The grown-up son of the colonel.' },
  { id: 'in-law', story: 'The father-in-law of the colonel.' },
  { id: 'owned-company', story: 'A company of which the colonel holds sixty per cent.' },
  { id: 'part-owned-company', story: 'A company of which the colonel holds forty per cent and nothing more is known.' },
  { id: 'director-of-owned-company', story: 'The director of a company of which the colonel holds sixty per cent.' },
  {
    id: 'leader-of-listed-entity',
    story:
      'The chairman, in office since 2019, of a company that the United States listed under Global Magnitsky in 2023; no act is recorded.',
  },
  {
    id: 'supplier-of-listed-person',
    story: 'As the banker who pays for the torture; the colonel is listed under Global Magnitsky.',
  },
  {
    id: 'nominee-of-listed-person',
    story: 'A nominee who acts for the colonel; the colonel is listed under Global Magnitsky.',
  },
];
