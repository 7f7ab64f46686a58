import { eligible, excluded, missing, type Verdict, weak } from '../verdict.ts';

/** An official: the crime, and taking part in activity of his state against international law. */
const OFFICIAL = 'person support';
const PRIVATE = { missing: { support: 'unlawful-activity' } };
const NOT_SERIOUS = { missing: { person: 'gravity' } };
const UNQUALIFIED = { missing: { person: 'qualification' } };
const STATE_ACTIVITY =
  'No serious crime against a person is qualified; taking part in activity of a state against international law remains (since 2 June 2021).';
const NO_PART = { person: 'mode', support: 'support' };
const ENTITY = { person: 'target-kind' };
const UNION = { person: 'foreign' };
const LISTED = 'person support lists';
const QUALIFIED = 'A corruption-type criminal act, with its article; no gravity is asked for.';

/** Lithuania: Law on the Legal Status of Foreigners (UTPĮ), art. 133(4). */
export const lt: Readonly<Record<string, Verdict>> = {
  'colonel-torture': eligible(
    OFFICIAL,
    'Very serious crime against a person, qualified; and an official takes part in activity of his state against international law.',
  ),

  'private-perpetrator': eligible('person', 'No state activity for the ground of 2021.', PRIVATE),
  'police-acquiescence': eligible(OFFICIAL, 'Otherwise took part (kitaip dalyvavo).'),
  company: excluded(ENTITY, 'A foreigner is an individual.'),
  'state-enterprise': excluded(ENTITY, 'A foreigner is an individual.'),
  judge: eligible('support', STATE_ACTIVITY, UNQUALIFIED),
  prosecutor: eligible('support', STATE_ACTIVITY, NOT_SERIOUS),
  'prison-officer': eligible(OFFICIAL, 'No victim status is asked for.'),
  'minister-by-post': missing(NO_PART, 'Committed, incited or otherwise took part: a post is none of them.'),
  'minister-ordered': eligible(OFFICIAL, 'Incited (kurstė).'),
  'commander-knew': eligible(OFFICIAL, 'Otherwise took part (kitaip dalyvavo).'),
  'commander-no-control': missing(NO_PART, 'No part.'),
  'leader-tenure-over': missing(NO_PART, 'A post is no part.'),
  'leader-tenure-undated': missing(NO_PART, 'A post is no part.'),
  'former-official': eligible(OFFICIAL),
  proxy: eligible(OFFICIAL, 'Takes part in activity of the state for whose administration he acts.'),
  'international-official': eligible('corruption', QUALIFIED),
  'suspected-only': missing(NO_PART, 'Serious ground to believe: more than suspicion.'),
  'no-birth-date': eligible(OFFICIAL, 'A field of the register, no element of the law.'),
  'dead-target': missing({ person: 'identity' }, 'Nobody dead enters.'),

  'killing-activist': eligible(OFFICIAL),
  'killing-bystander': eligible(OFFICIAL),
  'single-killing': eligible(OFFICIAL),
  disappearance: eligible(OFFICIAL),
  'detention-no-torture': eligible('support', STATE_ACTIVITY, NOT_SERIOUS),
  'detention-with-torture': eligible(OFFICIAL),
  'detention-over-the-date': eligible('support', STATE_ACTIVITY, NOT_SERIOUS),
  'sexual-violence': eligible(OFFICIAL),
  'forced-labour': eligible(OFFICIAL),
  trafficking: eligible('person', 'No state activity.', PRIVATE),
  slavery: eligible('person', 'No state activity.', PRIVATE),
  'expression-charge': eligible('support', STATE_ACTIVITY, UNQUALIFIED),
  'attack-on-journalist': eligible(OFFICIAL),
  'attack-on-lawyer': eligible(OFFICIAL),
  minority: eligible(OFFICIAL),
  lgbt: eligible(OFFICIAL),
  'religious-believers': eligible(OFFICIAL),
  'internet-shutdown': eligible('support', STATE_ACTIVITY, UNQUALIFIED),
  'medical-experiments': eligible(OFFICIAL),
  conscription: eligible('support', 'An unlawful war is activity of a state against international law.', UNQUALIFIED),
  'war-crime': eligible(OFFICIAL),
  genocide: eligible('person', 'No state activity.', PRIVATE),
  deportation: eligible('support', STATE_ACTIVITY, UNQUALIFIED),
  'election-fraud': eligible('support', STATE_ACTIVITY, UNQUALIFIED),
  'cover-up': eligible(OFFICIAL, 'Otherwise took part (kitaip dalyvavo).'),
  harassment: eligible('support', STATE_ACTIVITY, UNQUALIFIED),
  'financier-of-abuse': eligible(OFFICIAL, 'Otherwise took part; actively supports activity of the state.'),

  'bribes-of-official': eligible('corruption', QUALIFIED),
  'petty-bribe': eligible('corruption', QUALIFIED),
  'bribery-between-businesses': eligible('corruption', QUALIFIED),
  'bribe-giver': eligible('corruption', QUALIFIED),
  misappropriation: eligible('corruption', QUALIFIED),
  'rigged-contracts': eligible('corruption', QUALIFIED),
  'extraction-before-the-law': eligible('corruption', `${QUALIFIED} No limitation.`),
  'laundering-agent': eligible('laundering', 'A criminal act with the features of money laundering.'),
  'proceeds-facilitator': eligible(
    'laundering',
    'A criminal act with the features of money laundering; otherwise took part.',
  ),
  'obstructing-anticorruption': eligible('corruption', QUALIFIED),

  associate: missing(NO_PART, 'A tie is no part.'),
  spouse: missing(NO_PART, 'A tie is no part.'),
  'adult-child': missing(NO_PART, 'A tie is no part.'),
  'in-law': missing(NO_PART, 'A tie is no part.'),
  'owned-company': excluded(ENTITY, 'A foreigner is an individual.'),
  'part-owned-company': excluded(ENTITY, 'A foreigner is an individual.'),
  'director-of-owned-company': missing(NO_PART, 'A tie is no part.'),
  'leader-of-listed-entity': missing({ lists: 'lists' }, 'The listing is not of the chairman.'),
  'supplier-of-listed-person': eligible(OFFICIAL, 'As the financier.'),
  'nominee-of-listed-person': missing(NO_PART, 'A tie is no part; the listing is of another.'),

  'acts-before-the-laws': eligible(OFFICIAL, 'No limitation is stated.'),
  'act-in-us': eligible(OFFICIAL),
  'act-in-uk': eligible(OFFICIAL),
  'act-in-canada': eligible(OFFICIAL),
  'act-in-estonia': eligible(OFFICIAL, 'A foreign state for Lithuania.'),
  'act-in-latvia': eligible(OFFICIAL, 'A foreign state for Lithuania.'),
  'act-in-lithuania': eligible(
    'support',
    'The crime must have been in a foreign state; the activity must be of a foreign state, wherever it is.',
    { missing: { person: 'abroad' } },
  ),
  'act-in-germany': eligible(OFFICIAL),

  'citizen-us': eligible(OFFICIAL),
  'dual-us': eligible(OFFICIAL),
  'citizen-uk': eligible(OFFICIAL, 'No longer of the Union.'),
  'citizen-uk-in-uk': eligible(OFFICIAL),
  'citizen-ca': eligible(OFFICIAL),
  'resident-ca': eligible(OFFICIAL),
  'resident-us': eligible(OFFICIAL),
  'resident-ee': eligible(OFFICIAL),
  'victim-citizen': eligible(OFFICIAL),
  'citizen-ee': excluded(UNION, 'Art. 133(6): a citizen of the Union only for security or public order.'),
  'citizen-lv': excluded(UNION, 'Art. 133(6): a citizen of the Union only for security or public order.'),
  'citizen-lt': excluded(UNION, 'Art. 2(32): not a foreigner.'),
  'citizen-eu': excluded(UNION, 'Art. 133(6): a citizen of the Union only for security or public order.'),
  'citizen-eea': eligible(OFFICIAL, 'Art. 133(6) names citizens of the Union and their family.'),
  'citizen-ch': eligible(OFFICIAL, 'Art. 133(6) names citizens of the Union and their family.'),
  'citizen-unknown': missing({ person: 'foreigner' }, 'Whether he is a foreigner is not recorded.'),

  'listed-us': eligible(LISTED, 'National list of a NATO state.'),
  'listed-uk': eligible(LISTED, 'National list of a NATO state.'),
  'listed-uk-freeze': eligible(OFFICIAL, 'A freeze is no list of those who may not enter.', {
    missing: { lists: 'lists' },
  }),
  'listed-eu': eligible(OFFICIAL, 'The list of the Union is no national list.', { missing: { lists: 'lists' } }),
  'listed-ca': eligible(LISTED, 'National list of a NATO state.'),
  'listed-ee': eligible(LISTED, 'National list of a state of the Union.'),
  'listed-lv': eligible(LISTED, 'National list of a state of the Union.'),
  'listed-lt': eligible(OFFICIAL, 'Its own list is not that of another state.', { missing: { lists: 'lists' } }),
  'listed-schengen': eligible(LISTED, 'National list of a state of the Union.'),
  'listed-elsewhere': eligible(OFFICIAL, 'Neither EU, EFTA nor NATO.', { missing: { lists: 'lists' } }),
  delisted: eligible(OFFICIAL, 'The foreigner must be on the list.', { missing: { lists: 'lists' } }),
  'listing-alone': eligible('lists', '“And/or”: the list is read as enough by itself.', {
    missing: { person: 'person' },
  }),

  'one-source': weak(OFFICIAL, 'Serious ground to believe on one source is in doubt.'),
  'one-origin': weak(OFFICIAL, 'Two papers of one origin are one source.'),
  'no-source': missing({ person: 'standard' }, 'Serious ground to believe: none.'),
  rumour: missing({ person: 'standard' }, 'Serious ground to believe: none.'),
  newspapers: eligible(OFFICIAL),
  contradicted: weak(OFFICIAL, 'Contrary information is told.'),
  denied: weak(OFFICIAL, 'Contrary information is told.'),
  acquitted: weak(OFFICIAL, 'Contrary information is told.'),
  withdrawn: missing(NO_PART, 'Nobody claims it any more.'),
  admitted: eligible(OFFICIAL),

  'consent-none': eligible(OFFICIAL, 'No victim status is asked for.'),
  'consent-pseudonymous': eligible(OFFICIAL),
  'consent-never-asked': eligible(OFFICIAL, 'No victim status is asked for.'),
};
