import { eligible, excluded, missing, refused, type Verdict, weak } from '../verdict.ts';

/** An official: the crime, and taking part in activity of his state against international law. */
const OFFICIAL = 'person';
const PRIVATE = { missing: { support: 'unlawful-activity' } };
const UNQUALIFIED = { missing: { person: 'qualification' } };
const STATE_ACTIVITY =
  'No serious crime against a person is qualified; that he took part in activity of a state against international law (since 2 June 2021) would have to be pleaded.';
const PLEAD =
  'First eligible by the limb of 2021. That an activity of the state is against international law is a judgement the lawyer pleads; the program never reads it from the records.';
const NO_PART = { person: 'mode', support: 'unlawful-activity' };
const ENTITY = { person: 'target-kind' };
const UNION = { person: 'foreign' };
const LISTED = 'person lists';
const QUALIFIED = 'A corruption-type criminal act, with its article; no gravity is asked for.';

/** Lithuania: Law on the Legal Status of Foreigners (UTPĮ), art. 133(4). */
export const lt: Readonly<Record<string, Verdict>> = {
  'colonel-torture': eligible(OFFICIAL, 'Very serious crime against a person, qualified.', {
    missing: { support: 'unlawful-activity' },
    note: 'Every official here was first given the limb of 2021 as well. That an activity of the state is against international law is a judgement the lawyer pleads; the program never reads it from the records. It did not count those who take part, only those who support; it does now, once it is pleaded. It also called every case weak, because length and proposal stood on the request, which has no sources; they are asked for, not proved.',
  }),

  'private-perpetrator': eligible('person', 'No state activity for the ground of 2021.', PRIVATE),
  'police-acquiescence': eligible(OFFICIAL, 'Otherwise took part (kitaip dalyvavo).'),
  company: excluded(ENTITY, 'A foreigner is an individual.'),
  'state-enterprise': excluded(ENTITY, 'A foreigner is an individual.'),
  judge: missing({ person: 'qualification', support: 'unlawful-activity' }, STATE_ACTIVITY, { note: PLEAD }),
  prosecutor: missing({ person: 'gravity', support: 'unlawful-activity' }, STATE_ACTIVITY, { note: PLEAD }),
  'prison-officer': eligible(OFFICIAL, 'No victim status is asked for.'),
  'minister-by-post': missing(NO_PART, 'Committed, incited or otherwise took part: a post is none of them.'),
  'minister-ordered': eligible(OFFICIAL, 'Incited (kurstė).'),
  'commander-knew': eligible(OFFICIAL, 'Otherwise took part (kitaip dalyvavo).'),
  'commander-no-control': eligible(OFFICIAL, 'Superior responsibility: otherwise took part.', {
    note: 'First missing, the story being read as a superior without power; see the United States.',
  }),
  'leader-tenure-over': missing(NO_PART, 'A post is no part.'),
  'leader-tenure-undated': missing(NO_PART, 'A post is no part.'),
  'former-official': eligible(OFFICIAL),
  proxy: eligible(OFFICIAL, ''),
  'international-official': eligible('corruption', QUALIFIED),
  'suspected-only': refused(
    'Serious ground to believe: more than suspicion; the dossier itself is refused.',
    'First missing. The rules of the dossier refuse the claim before any law is asked.',
  ),
  'no-birth-date': eligible(OFFICIAL, 'A field of the register, no element of the law.'),
  'dead-target': weak(OFFICIAL, 'Nobody dead enters.', {
    note: 'No provision closes the ground; a death now speaks against the identity of the target. It used to say otherwise.',
  }),

  'killing-activist': eligible(OFFICIAL),
  'killing-bystander': eligible(OFFICIAL),
  'single-killing': eligible(OFFICIAL),
  disappearance: eligible(OFFICIAL),
  'detention-no-torture': missing({ person: 'gravity', support: 'unlawful-activity' }, STATE_ACTIVITY, { note: PLEAD }),
  'detention-with-torture': eligible(OFFICIAL),
  'detention-over-the-date': missing({ person: 'gravity', support: 'unlawful-activity' }, STATE_ACTIVITY, {
    note: PLEAD,
  }),
  'sexual-violence': eligible(OFFICIAL),
  'forced-labour': eligible(OFFICIAL),
  trafficking: eligible('person', 'No state activity.', PRIVATE),
  slavery: eligible('person', 'No state activity.', PRIVATE),
  'expression-charge': missing({ person: 'qualification', support: 'unlawful-activity' }, STATE_ACTIVITY, {
    note: PLEAD,
  }),
  'attack-on-journalist': eligible(OFFICIAL),
  'attack-on-lawyer': eligible(OFFICIAL),
  minority: eligible(OFFICIAL),
  lgbt: eligible(OFFICIAL),
  'religious-believers': eligible(OFFICIAL),
  'internet-shutdown': missing({ person: 'qualification', support: 'unlawful-activity' }, STATE_ACTIVITY, {
    note: PLEAD,
  }),
  'medical-experiments': eligible(OFFICIAL),
  conscription: eligible('support', 'An unlawful war is activity of a state against international law.', UNQUALIFIED),
  'war-crime': eligible(OFFICIAL),
  genocide: eligible('person', 'No state activity.', PRIVATE),
  deportation: missing({ person: 'qualification', support: 'unlawful-activity' }, STATE_ACTIVITY, { note: PLEAD }),
  'election-fraud': missing({ person: 'qualification', support: 'unlawful-activity' }, STATE_ACTIVITY, { note: PLEAD }),
  'cover-up': eligible(OFFICIAL, 'Otherwise took part (kitaip dalyvavo).'),
  harassment: missing({ person: 'qualification', support: 'unlawful-activity' }, STATE_ACTIVITY, { note: PLEAD }),
  'financier-of-abuse': eligible(OFFICIAL, 'Otherwise took part (kitaip dalyvavo).'),

  'bribes-of-official': eligible('corruption', QUALIFIED),
  'petty-bribe': eligible('corruption', QUALIFIED),
  'bribery-between-businesses': eligible('corruption', QUALIFIED),
  'bribe-giver': eligible('corruption', QUALIFIED),
  misappropriation: eligible('corruption', QUALIFIED),
  'rigged-contracts': eligible('corruption', QUALIFIED),
  'extraction-before-the-law': eligible('corruption', `${QUALIFIED} No limitation.`),
  'laundering-agent': eligible(
    'laundering corruption',
    'A criminal act with the features of money laundering; otherwise took part in the corruption.',
    {
      note: 'First money laundering alone. The claim ties him to the bribery whose proceeds he moved, so both limbs stand.',
    },
  ),
  'proceeds-facilitator': eligible(
    'laundering corruption',
    'A criminal act with the features of money laundering; otherwise took part in the corruption.',
    {
      note: 'First money laundering alone. The claim ties him to the bribery whose proceeds he moved, so both limbs stand.',
    },
  ),
  'obstructing-anticorruption': missing({ corruption: 'corruption' }, 'Obstruction is no corruption by its kind.', {
    note: 'First eligible by the article recorded. The program goes by the kind of act, and obstruction is none of the corruption kinds; the bribery itself is laid to the deputy minister.',
  }),

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
  'act-in-lithuania': missing(
    { person: 'abroad', support: 'unlawful-activity' },
    'The crime must have been in a foreign state.',
    { note: PLEAD },
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
  'citizen-unknown': weak(
    OFFICIAL,
    'No citizenship is recorded; a post in a body of another state points to a foreigner.',
    { note: 'First missing. A post in a foreign body speaks to it, with the gate in doubt.' },
  ),

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
  'no-source': refused(
    'Serious ground to believe: none.',
    'First missing. The rules of the dossier refuse the claim before any law is asked.',
  ),
  rumour: weak(OFFICIAL, 'Doubtful information counts as no source, but the claim is there.', {
    note: 'First: doubtful information carries nothing. The program tells a claim on doubtful information from no claim: it is weak, with no independent source behind it.',
  }),
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
