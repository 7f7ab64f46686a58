import { eligible, excluded, missing, refused, type Verdict, weak } from '../verdict.ts';

/** An official who acts in a series against people who stand up for rights. */
const OFFICIAL = 'j-a-ii j-b s-c';
/** The same against others: only the Act that looks at the situation. */
const NO_VICTIM_STATUS = 's-c';
const NO_STATUS = { missing: { 'j-a-ii': 'victim-exercising', 'j-b': 'victim-of-either' } };
const SINGLE = { missing: { 's-c': 'situation' } };
const ISOLATED = 'SEMA 4(1.1)(c): an isolated violation is not gross and systematic.';
const NO_GROSS = { 'j-a-ii': 'gross-violation', 's-c': 'situation' };

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
  'commander-no-control': eligible(OFFICIAL, 'Superior responsibility, as the commander who knew.', {
    missing: { 's-official': 'senior-office' },
    note: 'First missing, the story being read as a superior without power; see the United States.',
  }),
  'leader-tenure-over': missing({ 'j-a-ii': 'responsibility', 's-c': 'participation' }, 'No ground of leadership.'),
  'leader-tenure-undated': missing({ 'j-a-ii': 'responsibility', 's-c': 'participation' }, 'No ground of leadership.'),
  'former-official': eligible(OFFICIAL),
  proxy: eligible(OFFICIAL, 'Agent of a foreign state, 4(2)(b).'),
  'international-official': missing(
    { 'j-c': 'direction', 's-d': 'official-direction' },
    'CFPOA s. 2 makes him a foreign public official; ordering or directing is not claimed.',
    {
      note: 'First eligible. Both Acts ask for ordering, controlling or otherwise directing: a claim that he committed the act does not say it; a claim that he ordered or planned it does. The program did not count officials of international organizations; it does now.',
    },
  ),
  'suspected-only': refused(
    'Suspicion is not responsibility; the dossier itself is refused.',
    'First missing. The rules of the dossier refuse the claim before any law is asked.',
  ),
  'no-birth-date': eligible(OFFICIAL, 'Identity precision matters (JVCFOA s. 9), but is no element.'),
  'dead-target': weak(OFFICIAL, 'Nobody dead can be listed.', {
    note: 'No provision closes the ground; a death now speaks against the identity of the target. It used to say eligible.',
  }),

  'killing-activist': eligible(OFFICIAL),
  'killing-bystander': eligible(NO_VICTIM_STATUS, 'Victim status.', NO_STATUS),
  'single-killing': eligible('j-a-ii j-b', ISOLATED, SINGLE),
  disappearance: eligible(OFFICIAL),
  'detention-no-torture': eligible('j-a-i j-a-ii j-b s-c', 'Gross violations are not defined and read broadly.', {
    note: 'First without (a)(i). That the victim is a journalist speaks to exposing officials too; what was exposed must be told, or the ground dropped.',
  }),
  'detention-with-torture': eligible('j-a-i j-a-ii j-b s-c', 'Gross violations are not defined and read broadly.', {
    note: 'First without (a)(i). That the victim is a journalist speaks to exposing officials too; what was exposed must be told, or the ground dropped.',
  }),
  'detention-over-the-date': eligible('j-a-i j-a-ii j-b s-c', 'Gross violations are not defined and read broadly.', {
    note: 'First without (a)(i). That the victim is a journalist speaks to exposing officials too; what was exposed must be told, or the ground dropped.',
  }),
  'sexual-violence': eligible(OFFICIAL),
  'forced-labour': eligible(NO_VICTIM_STATUS, 'Victim status.', NO_STATUS),
  trafficking: eligible(NO_VICTIM_STATUS, 'Victim status.', { missing: { 'j-a-ii': 'victim-exercising' } }),
  slavery: eligible(NO_VICTIM_STATUS, 'Victim status.', { missing: { 'j-a-ii': 'victim-exercising' } }),
  'expression-charge': missing(NO_GROSS, 'Not gross.'),
  'attack-on-journalist': eligible('j-a-i j-a-ii j-b s-c', 'Gross violations are not defined and read broadly.', {
    note: 'First without (a)(i). That the victim is a journalist speaks to exposing officials too; what was exposed must be told, or the ground dropped.',
  }),
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
  'financier-of-abuse': missing(
    { 's-c': 'participation', 'j-a-ii': 'responsibility' },
    'JVCFOA (d) is for corruption alone; support is no participation where the regulations do not say so.',
    {
      note: 'First eligible. The usual criterion is participation; only the regulations of some states list those who contribute or support, and for this state there are none.',
    },
  ),

  'bribes-of-official': missing(
    { 'j-c': 'direction', 's-d': 'official-direction' },
    'Ordering, controlling or otherwise directing is not claimed.',
    {
      note: 'First eligible. Both Acts ask for ordering, controlling or otherwise directing: a claim that he committed the act does not say it; a claim that he ordered or planned it does.',
    },
  ),
  'petty-bribe': missing(
    { 'j-c': 'direction', 's-d': 'official-direction' },
    'Not significant either; “à grande échelle”.',
    {
      note: 'The verdict is the same for another reason: no provision gives a figure, so the program shows the amount and sets none; direction is not claimed.',
    },
  ),
  'bribery-between-businesses': missing(
    { 'j-c': 'office-or-association', 's-d': 'foreign-official' },
    'Foreign public official or associate.',
  ),
  'bribe-giver': missing(
    { 'j-c': 'office-or-association', 'j-d': 'support' },
    'The giver is neither official nor associate.',
  ),
  misappropriation: missing(
    { 'j-c': 'direction', 's-d': 'official-direction' },
    'Ordering, controlling or otherwise directing is not claimed.',
    {
      note: 'First eligible. Both Acts ask for ordering, controlling or otherwise directing: a claim that he committed the act does not say it; a claim that he ordered or planned it does.',
    },
  ),
  'rigged-contracts': missing(
    { 'j-c': 'direction', 's-d': 'official-direction' },
    'Ordering, controlling or otherwise directing is not claimed.',
    {
      note: 'First eligible. Both Acts ask for ordering, controlling or otherwise directing: a claim that he committed the act does not say it; a claim that he ordered or planned it does.',
    },
  ),
  'extraction-before-the-law': missing(
    { 'j-c': 'direction', 's-d': 'official-direction' },
    'Ordering, controlling or otherwise directing is not claimed.',
    {
      note: 'First eligible. Both Acts ask for ordering, controlling or otherwise directing: a claim that he committed the act does not say it; a claim that he ordered or planned it does.',
    },
  ),
  'laundering-agent': eligible('j-d', '4(2)(d): services in support of (c).', { missing: { 'j-c': 'direction' } }),
  'proceeds-facilitator': missing(
    { 'j-d': 'support', 'j-c': 'office-or-association' },
    '4(2)(d) takes support; the claim is one of complicity.',
    { note: 'See the United States: who gave services is recorded as having given material support.' },
  ),
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
  'supplier-of-listed-person': missing(
    { 's-c': 'participation', 'j-a-ii': 'responsibility' },
    'JVCFOA (d) is for corruption alone; support is no participation where the regulations do not say so.',
    {
      note: 'First eligible. The usual criterion is participation; only the regulations of some states list those who contribute or support, and for this state there are none.',
    },
  ),
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
  'citizen-ca': excluded(
    { 'j-a-ii': 'foreign', 's-c': 'foreign' },
    'JVCFOA s. 2: neither citizens nor permanent residents; SEMA 4(2): not Canadian.',
    { note: 'First missing under the second Act; its reach is a gate of the program, closed to citizens.' },
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
  'citizen-unknown': weak(
    'j-a-ii j-b s-c',
    'Whether he is a foreign national is not recorded; a post in a body of the state puts him in it.',
    {
      note: 'First without the second Act. SEMA 4(2) reaches persons in the foreign state, and an office there speaks to it.',
    },
  ),

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
  'no-source': refused(
    'Sufficient evidence is asked for.',
    'First missing. The rules of the dossier refuse the claim before any law is asked.',
  ),
  rumour: weak(OFFICIAL, 'Doubtful information counts as no source, but the claim is there.', {
    note: 'First: doubtful information carries nothing. The program tells a claim on doubtful information from no claim: it is weak, with no independent source behind it.',
  }),
  newspapers: eligible(OFFICIAL, 'Makarov: news articles were an issue and the decision stood.'),
  contradicted: weak(OFFICIAL, 'Contrary information is told.'),
  denied: weak(OFFICIAL, 'Contrary information is told.'),
  acquitted: weak(OFFICIAL, 'Contrary information is told.'),
  withdrawn: missing({ 'j-a-ii': 'responsibility', 's-c': 'participation' }, 'Nobody claims it any more.'),
  admitted: eligible(OFFICIAL),

  'consent-none': eligible('j-a-ii j-b', ISOLATED, {
    ...SINGLE,
    note: 'First without victim status. What the victim was, in general words, stays with the pseudonym when nothing else may be told; name, story and statement do not.',
  }),
  'consent-pseudonymous': eligible('j-a-ii j-b', ISOLATED, SINGLE),
  'consent-never-asked': eligible('j-a-ii j-b', ISOLATED, {
    ...SINGLE,
    note: 'First without victim status. What the victim was, in general words, stays with the pseudonym when nothing else may be told; name, story and statement do not.',
  }),
};
