import type { Story } from './base.ts';

/** What stands behind the base case. */
export const PROOF: readonly Story[] = [
  {
    id: 'one-source',
    story: 'The base case on the account of one source alone.',
    facts: { proof: { sources: 'one' } },
  },
  {
    id: 'one-origin',
    story: 'The base case on two papers that go back to one origin.',
    facts: { proof: { sources: 'one-origin' } },
  },
  {
    id: 'no-source',
    story: 'The base case with nothing behind it: no record names any evidence.',
    facts: { proof: { sources: 'none' } },
  },
  {
    id: 'rumour',
    story: 'The base case on two rumours, both graded doubtful.',
    facts: { proof: { sources: 'rumours' } },
  },
  {
    id: 'newspapers',
    story: 'The base case on two newspapers that are independent of each other.',
    facts: { proof: { sources: 'newspapers' } },
  },
  {
    id: 'contradicted',
    story: 'The base case; an official report contradicts that it was the colonel.',
    facts: { proof: { sources: 'two', against: 'contradicted' } },
  },
  {
    id: 'denied',
    story: 'The base case; the ministry denies the torture in a letter.',
    facts: { proof: { sources: 'two', against: 'denied' } },
  },
  {
    id: 'acquitted',
    story: 'The base case; a court acquitted the colonel, and its judgment is recorded as counter-evidence.',
    facts: { proof: { sources: 'two', against: 'acquitted' } },
  },
  {
    id: 'withdrawn',
    story: 'The base case; the claim against the colonel has been withdrawn.',
    facts: { proof: { sources: 'two', against: 'withdrawn' } },
  },
  {
    id: 'admitted',
    story: 'The base case; the colonel admits the torture on television.',
    facts: { proof: { sources: 'two', admitted: true } },
  },
];

/** Whether the victim agreed; a case with one victim alone, an activist. The disclosable form is assessed. */
export const CONSENT: readonly Story[] = [
  {
    id: 'consent-none',
    story: 'The activist refused every use; nobody else is in the dossier.',
    facts: { consent: 'none', series: false },
  },
  {
    id: 'consent-pseudonymous',
    story: 'The activist agreed under a pseudonym; nobody else is in the dossier.',
    facts: { consent: 'pseudonymous', series: false },
  },
  {
    id: 'consent-never-asked',
    story: 'The activist was never asked: no record of consent; nobody else is in the dossier.',
    facts: { consent: 'never-asked', series: false },
  },
];
