import { eligible, missing, type Verdict, weak } from '../verdict.ts';

/** An official who acts in a series against people who stand up for rights. */
const OFFICIAL = 'j-a-ii j-b s-c';
/** The same against others: only the Act that looks at the situation. */
const NO_VICTIM_STATUS = 's-c';
const NO_STATUS = { missing: { 'j-a-ii': 'victim-exercising', 'j-b': 'victim-of-either' } };
const SINGLE = { missing: { 's-c': 'situation' } };
const ISOLATED = 'SEMA 4(1.1)(c): an isolated violation is not gross and systematic.';
const NO_GROSS = { 'j-a-ii': 'gross-violation', 's-c': 'situation' };
const CORRUPT = 'j-c s-d';

/** Canada: Justice for Victims of Corrupt Foreign Officials Act (j), Special Economic Measures Act (s). */
export const ca: Readonly<Record<string, Verdict>> = {
  'colonel-torture': eligible(
    OFFICIAL,
    'JVCFOA 4(2)(a)(ii); as an official he acts on behalf of a foreign state, (b); SEMA 4(1.1)(c) with a new regulation.',
  ),

  'private-perpetrator': eligible('j-a-ii s-c', 'Official status is not required by 4(2)(a); no agency for (b).', {
    missing: { 'j-b': 'agency' },
  }),
  'police-acquiescence': eligible(OFFICIAL, '“Complicit in”.'),
  company: eligible('s-c', 'JVCFOA reaches individuals alone; SEMA reaches entities.', {
    excluded: { 'j-a-ii': 'target-kind' },
  }),
  'state-enterprise': eligible('s-c', 'JVCFOA reaches individuals alone; SEMA reaches entities.', {
    excluded: { 'j-a-ii': 'target-kind' },
  }),
  judge: missing(NO_GROSS, 'An unfair trial alone is no gross violation; isolated.'),
  prosecutor: eligible(
    'j-a-ii j-b',
    `Arbitrary detention: gross violations are not defined and read broadly. ${ISOLATED}`,
    SINGLE,
  ),
  'prison-officer': eligible(NO_VICTIM_STATUS, 'Victim status is mandatory in 4(2)(a) and (b).', NO_STATUS),
  'minister-by-post': eligible(
    's-official',
    'No ground of leadership in JVCFOA; SEMA regulations list senior officials of the government.',
    { missing: { 'j-a-ii': 'responsibility', 's-c': 'participation' } },
  ),
  'minister-ordered': eligible('j-a-ii j-b s-c s-official'),
  'commander-knew': eligible(OFFICIAL, 'Complicity: authority, knowledge, failure to prevent or punish.'),
  'commander-no-control': missing(
    { 'j-a-ii': 'responsibility', 's-c': 'participation', 's-official': 'senior-office' },
    'Neither knowledge nor senior office of the government.',
  ),
  'leader-tenure-over': missing({ 'j-a-ii': 'responsibility', 's-c': 'participation' }, 'No ground of leadership.'),
  'leader-tenure-undated': missing({ 'j-a-ii': 'responsibility', 's-c': 'participation' }, 'No ground of leadership.'),
  'former-official': eligible(OFFICIAL),
  proxy: eligible(OFFICIAL, 'Agent of a foreign state, 4(2)(b).'),
  'international-official': eligible(
    CORRUPT,
    'CFPOA s. 2: officials of public international organisations are foreign public officials.',
  ),
  'suspected-only': missing({ 'j-a-ii': 'responsibility', 's-c': 'participation' }, 'Suspicion is not responsibility.'),
  'no-birth-date': eligible(OFFICIAL, 'Identity precision matters (JVCFOA s. 9), but is no element.'),
  'dead-target': missing({ 'j-a-ii': 'identity' }, 'Nobody dead can be listed.'),

  'killing-activist': eligible(OFFICIAL),
  'killing-bystander': eligible(NO_VICTIM_STATUS, 'Victim status.', NO_STATUS),
  'single-killing': eligible('j-a-ii j-b', ISOLATED, SINGLE),
  disappearance: eligible(OFFICIAL),
  'detention-no-torture': eligible(OFFICIAL, 'Gross violations are not defined and read broadly.'),
  'detention-with-torture': eligible(OFFICIAL),
  'detention-over-the-date': eligible(OFFICIAL, 'No limitation.'),
  'sexual-violence': eligible(OFFICIAL),
  'forced-labour': eligible(NO_VICTIM_STATUS, 'Victim status.', NO_STATUS),
  trafficking: eligible(NO_VICTIM_STATUS, 'Victim status.', { missing: { 'j-a-ii': 'victim-exercising' } }),
  slavery: eligible(NO_VICTIM_STATUS, 'Victim status.', { missing: { 'j-a-ii': 'victim-exercising' } }),
  'expression-charge': missing(NO_GROSS, 'Not gross.'),
  'attack-on-journalist': eligible(OFFICIAL),
  'attack-on-lawyer': eligible(OFFICIAL),
  minority: eligible(OFFICIAL, 'Identity and belief carry 4(2)(a)(ii): SOR/2023-262.'),
  lgbt: eligible(OFFICIAL, 'SOR/2023-262 invoked 4(2)(a)(ii) for the persecution of LGBTQI+ people.'),
  'religious-believers': eligible(OFFICIAL),
  'internet-shutdown': missing(NO_GROSS, 'Not gross.'),
  'medical-experiments': eligible(NO_VICTIM_STATUS, 'Victim status.', NO_STATUS),
  conscription: missing(NO_GROSS, 'Nothing gross is recorded.'),
  'war-crime': eligible(NO_VICTIM_STATUS, 'Victim status.', NO_STATUS),
  genocide: eligible('j-a-ii s-c', 'Identity carries 4(2)(a)(ii); no state behind it for (b).', {
    missing: { 'j-b': 'agency' },
  }),
  deportation: missing(NO_GROSS, 'Handing over alone is not shown to be gross; isolated.'),
  'election-fraud': missing(NO_GROSS, 'Not gross.'),
  'cover-up': eligible(
    'j-a-ii j-b s-c s-official',
    'Complicity by the failure to punish; a prosecutor general is a senior official.',
  ),
  harassment: missing(NO_GROSS, 'Not gross.'),
  'financier-of-abuse': eligible(
    's-c',
    'JVCFOA (d) is for corruption alone: a purely private assister is the wrong target; some regulations list those who contribute or support.',
    { missing: { 'j-a-ii': 'responsibility' } },
  ),

  'bribes-of-official': eligible(CORRUPT, '4(2)(c), SEMA 4(1.1)(d): significant by amount and position.', {
    missing: { 's-official': 'situation' },
  }),
  'petty-bribe': missing(
    { 'j-c': 'significance', 's-d': 'official-significance' },
    'Not significant; “à grande échelle”.',
  ),
  'bribery-between-businesses': missing(
    { 'j-c': 'office-or-association', 's-d': 'foreign-official' },
    'Foreign public official or associate.',
  ),
  'bribe-giver': missing(
    { 'j-c': 'office-or-association', 'j-d': 'support' },
    'The giver is neither official nor associate.',
  ),
  misappropriation: eligible(CORRUPT),
  'rigged-contracts': eligible(CORRUPT),
  'extraction-before-the-law': eligible(CORRUPT, 'No limitation.'),
  'laundering-agent': eligible('j-d', '4(2)(d): services in support of (c).', { missing: { 'j-c': 'direction' } }),
  'proceeds-facilitator': eligible('j-d', '4(2)(d).'),
  'obstructing-anticorruption': missing({ 'j-c': 'corruption' }, 'Obstruction is no act of corruption by its kind.'),

  associate: eligible('s-associate', 'Associate of a person who meets the criteria.'),
  spouse: eligible('s-family', 'Family member of a person who meets the criteria.'),
  'adult-child': eligible('s-family', 'Family member of a person who meets the criteria.'),
  'in-law': eligible('s-family', '“Family member” is not limited to the immediate family.'),
  'owned-company': eligible('s-entity', 'Entity owned, held or controlled.', { excluded: { 'j-a-ii': 'target-kind' } }),
  'part-owned-company': missing({ 's-entity': 'ownership' }, 'SEMA s. 2.1: half of the shares, or control.'),
  'director-of-owned-company': eligible('s-entity-official', 'Senior official of such an entity.'),
  'leader-of-listed-entity': missing(
    { 's-entity-official': 'entity-owner-listed', 's-c': 'participation' },
    'A foreign listing of the company meets no criterion.',
  ),
  'supplier-of-listed-person': eligible('s-c', 'As the financier.', { missing: { 'j-a-ii': 'responsibility' } }),
  'nominee-of-listed-person': missing(
    { 's-associate': 'association' },
    'Acting for somebody is not recorded as association.',
  ),

  'acts-before-the-laws': eligible(OFFICIAL, 'No limitation.'),
  'act-in-us': eligible('j-a-ii j-b', ISOLATED, SINGLE),
  'act-in-uk': eligible('j-a-ii j-b', ISOLATED, SINGLE),
  'act-in-canada': missing(
    { 'j-a-ii': 'victim-exercising', 's-c': 'situation' },
    '“Individuals in any foreign state”; “committed in a foreign state”.',
  ),
  'act-in-estonia': eligible('j-a-ii j-b', ISOLATED, SINGLE),
  'act-in-latvia': eligible('j-a-ii j-b', ISOLATED, SINGLE),
  'act-in-lithuania': eligible('j-a-ii j-b', ISOLATED, SINGLE),
  'act-in-germany': eligible('j-a-ii j-b', ISOLATED, SINGLE),

  'citizen-us': eligible(OFFICIAL, 'SEMA 4(2) reaches a person outside Canada who is not Canadian.'),
  'dual-us': eligible(OFFICIAL),
  'citizen-uk': eligible(OFFICIAL),
  'citizen-uk-in-uk': eligible('j-a-ii j-b', ISOLATED, SINGLE),
  'citizen-ca': missing(
    { 's-c': 'reach' },
    'JVCFOA s. 2: neither citizens nor permanent residents; SEMA 4(2): not Canadian.',
    { excluded: { 'j-a-ii': 'foreign' } },
  ),
  'resident-ca': weak(
    'j-a-ii j-b',
    'A permanent resident is out of reach of JVCFOA; the dossier cannot say whether he is one. SEMA 4(2): not ordinarily resident in Canada.',
    { missing: { 's-c': 'reach' } },
  ),
  'resident-us': eligible(OFFICIAL),
  'resident-ee': eligible(OFFICIAL),
  'victim-citizen': eligible(OFFICIAL, 'A Canadian victim is Canadian interest, no element.'),
  'citizen-ee': eligible(OFFICIAL),
  'citizen-lv': eligible(OFFICIAL),
  'citizen-lt': eligible(OFFICIAL),
  'citizen-eu': eligible(OFFICIAL),
  'citizen-eea': eligible(OFFICIAL),
  'citizen-ch': eligible(OFFICIAL),
  'citizen-unknown': weak('j-a-ii j-b', 'Whether he is a foreign national is not recorded.', {
    missing: { 's-c': 'reach' },
  }),

  'listed-us': eligible(OFFICIAL, 'Measures of allies weigh in policy; they are no element.'),
  'listed-uk': eligible(OFFICIAL),
  'listed-uk-freeze': eligible(OFFICIAL),
  'listed-eu': eligible(OFFICIAL),
  'listed-ca': eligible(OFFICIAL, 'Already listed; the text does not bar the request.'),
  'listed-ee': eligible(OFFICIAL),
  'listed-lv': eligible(OFFICIAL),
  'listed-lt': eligible(OFFICIAL),
  'listed-schengen': eligible(OFFICIAL),
  'listed-elsewhere': eligible(OFFICIAL),
  delisted: eligible(OFFICIAL),
  'listing-alone': missing(NO_GROSS, 'A listing is no conduct.'),

  'one-source': weak(OFFICIAL, 'Sufficient evidence from open sources (testimony of officials); one source is thin.'),
  'one-origin': weak(OFFICIAL, 'Two papers of one origin are one source.'),
  'no-source': missing({ 'j-a-ii': 'gross-violation', 's-c': 'participation' }, 'Sufficient evidence is asked for.'),
  rumour: missing({ 'j-a-ii': 'gross-violation', 's-c': 'participation' }, 'Doubtful information carries nothing.'),
  newspapers: eligible(OFFICIAL, 'Makarov: news articles were an issue and the decision stood.'),
  contradicted: weak(OFFICIAL, 'Contrary information is told.'),
  denied: weak(OFFICIAL, 'Contrary information is told.'),
  acquitted: weak(OFFICIAL, 'Contrary information is told.'),
  withdrawn: missing({ 'j-a-ii': 'responsibility', 's-c': 'participation' }, 'Nobody claims it any more.'),
  admitted: eligible(OFFICIAL),

  'consent-none': missing(
    { 'j-a-ii': 'victim-exercising', 's-c': 'situation' },
    'What the victim sought to do may not be told; one victim is isolated.',
  ),
  'consent-pseudonymous': eligible('j-a-ii j-b', ISOLATED, SINGLE),
  'consent-never-asked': missing(
    { 'j-a-ii': 'victim-exercising', 's-c': 'situation' },
    'No record means no; one victim is isolated.',
  ),
};
