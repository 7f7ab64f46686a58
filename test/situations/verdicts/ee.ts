import { eligible, excluded, missing, refused, type Verdict, weak } from '../verdict.ts';

const BOTH = 'sanction entry-ban';
const NO_RESULT = { missing: { 'entry-ban': 'result' } };
const RESULT =
  'VSS § 29(1): death, serious damage to health, groundless political conviction or another serious consequence.';
const NO_PART = { sanction: 'participation', 'entry-ban': 'participation' };
const NO_VIOLATION = { sanction: 'violation', 'entry-ban': 'violation' };
const NO_CORRUPTION = 'No ground of corruption: a human rights violation is asked for.';
const ENTITY = { sanction: 'target-kind', 'entry-ban': 'target-kind' };
const NOT_ALIEN = { sanction: 'foreign', 'entry-ban': 'foreign' };
const TOOK_PART = 'Took part or contributed (osales, aitas kaasa).';

/** Estonia: Government human rights sanction (RSanS § 27), entry ban (VSS § 29(1)), ban of a partner state. */
export const ee: Readonly<Record<string, Verdict>> = {
  'colonel-torture': eligible(BOTH, 'Serious damage to health; no accountability at home.', {
    note: 'The program used to call every sanction weak: that the person is not yet under measures of the Union, and why a measure is proportionate, stood on the request, which has no sources. They are argued, not proved; it now treats them so.',
  }),

  'private-perpetrator': eligible(BOTH, 'The clause names an alien, not an official.'),
  'police-acquiescence': eligible(BOTH, TOOK_PART),
  company: excluded(ENTITY, 'Both routes bar entry: individuals alone.'),
  'state-enterprise': excluded(ENTITY, 'Both routes bar entry: individuals alone.'),
  judge: eligible(BOTH, 'Groundless conviction for a crime on political motives.'),
  prosecutor: eligible(BOTH, 'Another serious consequence: eight months without liberty.'),
  'prison-officer': eligible(BOTH, 'No victim status is asked for.'),
  'minister-by-post': missing(NO_PART, 'A post is no participation.'),
  'minister-ordered': eligible(BOTH, TOOK_PART),
  'commander-knew': eligible(BOTH, TOOK_PART),
  'commander-no-control': eligible(BOTH, 'Superior responsibility: contributed (aitas kaasa).', {
    note: 'First missing, the story being read as a superior without power; see the United States.',
  }),
  'leader-tenure-over': missing(NO_PART, 'A post is no participation.'),
  'leader-tenure-undated': missing(NO_PART, 'A post is no participation.'),
  'former-official': eligible(BOTH),
  proxy: eligible(BOTH),
  'international-official': missing(NO_VIOLATION, NO_CORRUPTION),
  'suspected-only': refused(
    'Information or good reason to believe that he took part; the dossier itself is refused.',
    'First missing. The rules of the dossier refuse the claim before any law is asked.',
  ),
  'no-birth-date': eligible(BOTH, 'The list prints names alone.'),
  'dead-target': weak(BOTH, 'Nobody dead enters.', {
    note: 'No provision closes the ground; a death now speaks against the identity of the target. It used to say otherwise.',
  }),

  'killing-activist': eligible(BOTH, RESULT),
  'killing-bystander': eligible(BOTH, RESULT),
  'single-killing': eligible(BOTH, RESULT),
  disappearance: eligible(BOTH, RESULT),
  'detention-no-torture': eligible(BOTH, RESULT),
  'detention-with-torture': eligible(BOTH, RESULT),
  'detention-over-the-date': eligible(BOTH, 'No limitation in the clause.'),
  'sexual-violence': eligible(BOTH, RESULT),
  'forced-labour': eligible('sanction', RESULT, NO_RESULT),
  trafficking: eligible(BOTH, RESULT),
  slavery: eligible(BOTH, RESULT),
  'expression-charge': eligible(
    'sanction',
    'A violation of the freedom of expression; no result of the clause.',
    NO_RESULT,
  ),
  'attack-on-journalist': eligible(BOTH, RESULT),
  'attack-on-lawyer': eligible(BOTH, RESULT),
  minority: eligible(BOTH, RESULT),
  lgbt: eligible(BOTH, RESULT),
  'religious-believers': eligible(BOTH, RESULT),
  'internet-shutdown': eligible(
    'sanction',
    'A violation of the freedom of expression; no result of the clause.',
    NO_RESULT,
  ),
  'medical-experiments': eligible(BOTH, RESULT),
  conscription: missing(NO_VIOLATION, 'Which right was violated is not recorded.'),
  'war-crime': eligible(BOTH, RESULT),
  genocide: eligible(BOTH, RESULT),
  deportation: eligible(BOTH, RESULT),
  'election-fraud': eligible(
    'sanction',
    'A violation of the right to take part in elections; no result of the clause.',
    NO_RESULT,
  ),
  'cover-up': eligible(BOTH, TOOK_PART),
  harassment: eligible('sanction', 'A violation without a result of the clause.', NO_RESULT),
  'financier-of-abuse': eligible(BOTH, 'Contributed (aitas kaasa).'),

  'bribes-of-official': missing(NO_VIOLATION, NO_CORRUPTION),
  'petty-bribe': missing(NO_VIOLATION, NO_CORRUPTION),
  'bribery-between-businesses': missing(NO_VIOLATION, NO_CORRUPTION),
  'bribe-giver': missing(NO_VIOLATION, NO_CORRUPTION),
  misappropriation: missing(NO_VIOLATION, NO_CORRUPTION),
  'rigged-contracts': missing(NO_VIOLATION, NO_CORRUPTION),
  'extraction-before-the-law': missing(NO_VIOLATION, NO_CORRUPTION),
  'laundering-agent': missing(NO_VIOLATION, NO_CORRUPTION),
  'proceeds-facilitator': missing(NO_VIOLATION, NO_CORRUPTION),
  'obstructing-anticorruption': missing(NO_VIOLATION, NO_CORRUPTION),

  associate: missing(NO_PART, 'A tie is no participation.'),
  spouse: missing(NO_PART, 'A tie is no participation.'),
  'adult-child': missing(NO_PART, 'A tie is no participation.'),
  'in-law': missing(NO_PART, 'A tie is no participation.'),
  'owned-company': excluded(ENTITY, 'Individuals alone.'),
  'part-owned-company': excluded(ENTITY, 'Individuals alone.'),
  'director-of-owned-company': missing(NO_PART, 'A tie is no participation.'),
  'leader-of-listed-entity': missing(NO_PART, 'The listing is not of the chairman.'),
  'supplier-of-listed-person': eligible(BOTH, 'Contributed (aitas kaasa).'),
  'nominee-of-listed-person': missing(NO_PART, 'A tie is no participation.'),

  'acts-before-the-laws': eligible(BOTH, 'No limitation in the clause.'),
  'act-in-us': eligible(BOTH, '“In a foreign state”: not in Estonia.'),
  'act-in-uk': eligible(BOTH, '“In a foreign state”: not in Estonia.'),
  'act-in-canada': eligible(BOTH, '“In a foreign state”: not in Estonia.'),
  'act-in-estonia': missing(
    { sanction: 'abroad', 'entry-ban': 'abroad' },
    'The violation must have been in a foreign state.',
  ),
  'act-in-latvia': eligible(BOTH),
  'act-in-lithuania': eligible(BOTH),
  'act-in-germany': eligible(BOTH),

  'citizen-us': eligible(BOTH),
  'dual-us': eligible(BOTH),
  'citizen-uk': eligible(BOTH, 'Not of the European Union.'),
  'citizen-uk-in-uk': eligible(BOTH),
  'citizen-ca': eligible(BOTH),
  'resident-ca': eligible(BOTH),
  'resident-us': eligible(BOTH),
  'resident-ee': eligible(
    BOTH,
    'VSS § 1¹ looks at citizenship; a right of residence matters for family of citizens of the Union alone.',
  ),
  'victim-citizen': eligible(BOTH),
  'citizen-ee': excluded(NOT_ALIEN, 'VSS § 1¹: not an alien.'),
  'citizen-lv': excluded(NOT_ALIEN, 'VSS § 1¹: a citizen of the Union is not an alien.'),
  'citizen-lt': excluded(NOT_ALIEN, 'VSS § 1¹: a citizen of the Union is not an alien.'),
  'citizen-eu': excluded(NOT_ALIEN, 'VSS § 1¹: a citizen of the Union is not an alien.'),
  'citizen-eea': excluded(NOT_ALIEN, 'VSS § 1¹: a citizen of the European Economic Area is not an alien.'),
  'citizen-ch': excluded(NOT_ALIEN, 'VSS § 1¹: a citizen of Switzerland is not an alien.'),
  'citizen-unknown': weak(BOTH, 'No citizenship is recorded; a post in a body of another state points to an alien.', {
    note: 'First missing. A post in a foreign body speaks to it, with the gate in doubt.',
  }),

  'listed-us': eligible('sanction entry-ban partner-ban', 'Ban of a NATO state (VSS § 29(1), bill of 2016).'),
  'listed-uk': eligible('sanction entry-ban partner-ban', 'Ban of a NATO state.'),
  'listed-uk-freeze': eligible(BOTH, 'A freeze is no entry ban.', { missing: { 'partner-ban': 'partner-ban' } }),
  'listed-eu': eligible(
    'entry-ban',
    'EE-10: the list is for those not yet under measures of the Union; the Union itself is no state for the ban of a partner.',
    { missing: { sanction: 'not-eu-listed', 'partner-ban': 'partner-ban' } },
  ),
  'listed-ca': eligible('sanction entry-ban partner-ban', 'Ban of a NATO state.'),
  'listed-ee': eligible(BOTH, 'Its own ban is not that of another state.', {
    missing: { 'partner-ban': 'partner-ban' },
  }),
  'listed-lv': eligible('sanction entry-ban partner-ban', 'Ban of a state of the Union.'),
  'listed-lt': eligible('sanction entry-ban partner-ban', 'Ban of a state of the Union.'),
  'listed-schengen': eligible('sanction entry-ban partner-ban', 'Ban of a Schengen state.'),
  'listed-elsewhere': eligible(BOTH, 'No partner.', { missing: { 'partner-ban': 'partner-ban' } }),
  delisted: eligible(BOTH, 'An existing ban is asked for.', { missing: { 'partner-ban': 'partner-ban' } }),
  'listing-alone': eligible('partner-ban', 'The ban of a NATO state is a ground of its own.', {
    missing: { sanction: 'violation' },
  }),

  'one-source': weak(BOTH, 'Information exists, but on one source.'),
  'one-origin': weak(BOTH, 'Two papers of one origin are one source.'),
  'no-source': refused(
    'Information, or good reason to believe: neither.',
    'First missing. The rules of the dossier refuse the claim before any law is asked.',
  ),
  rumour: weak(BOTH, 'Doubtful information counts as no source, but the claim is there.', {
    note: 'First: doubtful information carries nothing. The program tells a claim on doubtful information from no claim: it is weak, with no independent source behind it.',
  }),
  newspapers: eligible(BOTH),
  contradicted: weak(BOTH, 'Contrary information is told.'),
  denied: weak(BOTH, 'Contrary information is told.'),
  acquitted: weak(BOTH, 'Contrary information is told.'),
  withdrawn: missing(NO_PART, 'Nobody claims it any more.'),
  admitted: eligible(BOTH),

  'consent-none': eligible(BOTH, 'No victim status is asked for.'),
  'consent-pseudonymous': eligible(BOTH),
  'consent-never-asked': eligible(BOTH, 'No victim status is asked for.'),
};
