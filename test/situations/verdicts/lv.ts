import { eligible, missing, refused, type Verdict, weak } from '../verdict.ts';

const BOTH = 'undesirable-person national-sanction';
const NO_PART = { 'undesirable-person': 'responsibility', 'national-sanction': 'participation' };
const DISCRETION =
  'Section 61(2) leaves it to the minister; corruption is among the policy facts of 2018. Sanctions aim at human rights violations.';
const CORRUPT = { missing: { 'national-sanction': 'violation' } };
const ENTITY = 'Sanctions may be set on any legal person; section 61 is about foreigners.';
const NOT_FOREIGN = { excluded: { 'undesirable-person': 'foreign' } };
const FREE_MOVER =
  'Section 1: neither a citizen nor a non-citizen of Latvia; the sheet shows no rule for other citizens of the Union.';

/** Latvia: undesirable person (Immigration Law s. 61(2)), national sanctions by the Cabinet, security (s. 61(1)). */
export const lv: Readonly<Record<string, Verdict>> = {
  'colonel-torture': eligible(
    BOTH,
    'Torture and a failure to investigate; sanctions aim at violations outside Latvia.',
    {
      missing: { security: 'security' },
      note: 'The program used to call every case weak: why the person is undesirable, the precedent and the aim stood on the request, which has no sources. They are argued, not proved; it now treats them so.',
    },
  ),

  'private-perpetrator': eligible(BOTH),
  'police-acquiescence': eligible(BOTH),
  company: eligible('national-sanction', ENTITY, { excluded: { 'undesirable-person': 'target-kind' } }),
  'state-enterprise': eligible('national-sanction', ENTITY, { excluded: { 'undesirable-person': 'target-kind' } }),
  judge: eligible(BOTH, 'No list of rights.'),
  prosecutor: eligible(BOTH, 'No list of rights.'),
  'prison-officer': eligible(BOTH, 'No victim status is asked for.'),
  'minister-by-post': missing(NO_PART, 'A post is no responsibility for the facts.'),
  'minister-ordered': eligible(BOTH),
  'commander-knew': eligible(BOTH),
  'commander-no-control': eligible(BOTH, 'Superior responsibility.', {
    note: 'First missing, the story being read as a superior without power; see the United States.',
  }),
  'leader-tenure-over': missing(NO_PART, 'A post is no responsibility for the facts.'),
  'leader-tenure-undated': missing(NO_PART, 'A post is no responsibility for the facts.'),
  'former-official': eligible(BOTH),
  proxy: eligible(BOTH),
  'international-official': eligible('undesirable-person', DISCRETION, CORRUPT),
  'suspected-only': refused(
    'No part in the facts is shown; the dossier itself is refused.',
    'First missing. The rules of the dossier refuse the claim before any law is asked.',
  ),
  'no-birth-date': eligible('national-sanction', 'The register of foreigners holds date and place of birth.', {
    missing: { 'undesirable-person': 'register-data' },
  }),
  'dead-target': weak(BOTH, 'Nobody dead enters or deals.', {
    note: 'No provision closes the ground; a death now speaks against the identity of the target. It used to say otherwise.',
  }),

  'killing-activist': eligible(BOTH),
  'killing-bystander': eligible(BOTH),
  'single-killing': eligible(BOTH),
  disappearance: eligible(BOTH),
  'detention-no-torture': eligible(BOTH, 'Detention is among the policy facts of 2018.'),
  'detention-with-torture': eligible(BOTH),
  'detention-over-the-date': eligible(BOTH),
  'sexual-violence': eligible(BOTH),
  'forced-labour': eligible(BOTH),
  trafficking: eligible(BOTH),
  slavery: eligible(BOTH),
  'expression-charge': eligible(BOTH, 'No list of rights.'),
  'attack-on-journalist': eligible(BOTH),
  'attack-on-lawyer': eligible(BOTH),
  minority: eligible(BOTH),
  lgbt: eligible(BOTH),
  'religious-believers': eligible(BOTH),
  'internet-shutdown': eligible(BOTH, 'No list of rights.'),
  'medical-experiments': eligible(BOTH),
  conscription: missing(
    { 'undesirable-person': 'responsibility', 'national-sanction': 'violation' },
    'Which right was violated is not recorded.',
    { note: 'The complaint that was rejected is a policy fact; part in one is what is missing.' },
  ),
  'war-crime': eligible(BOTH),
  genocide: eligible(BOTH),
  deportation: eligible(BOTH),
  'election-fraud': eligible(BOTH, 'No list of rights.'),
  'cover-up': eligible(BOTH, 'Failure to investigate is a policy fact of 2018.'),
  harassment: eligible(BOTH, 'A violation; whether it is blatant the minister judges.', {
    note: 'First only national sanctions. Section 61(2) lists no facts, and the sheet gives no measure of blatant; the lawyer judges.',
  }),
  'financier-of-abuse': eligible(BOTH),

  'bribes-of-official': eligible('undesirable-person', DISCRETION, CORRUPT),
  'petty-bribe': eligible('undesirable-person', `${DISCRETION} No threshold.`, CORRUPT),
  'bribery-between-businesses': eligible('undesirable-person', DISCRETION, CORRUPT),
  'bribe-giver': eligible('undesirable-person', DISCRETION, CORRUPT),
  misappropriation: eligible('undesirable-person', DISCRETION, CORRUPT),
  'rigged-contracts': eligible('undesirable-person', DISCRETION, CORRUPT),
  'extraction-before-the-law': eligible('undesirable-person', DISCRETION, CORRUPT),
  'laundering-agent': eligible(
    'undesirable-person',
    'Financial fraud schemes are among the policy facts of 2018.',
    CORRUPT,
  ),
  'proceeds-facilitator': eligible(
    'undesirable-person',
    'Financial fraud schemes are among the policy facts of 2018.',
    CORRUPT,
  ),
  'obstructing-anticorruption': eligible('undesirable-person', DISCRETION, CORRUPT),

  associate: missing(NO_PART, 'A tie is no part in the facts.'),
  spouse: missing(NO_PART, 'A tie is no part in the facts.'),
  'adult-child': missing(NO_PART, 'A tie is no part in the facts.'),
  'in-law': missing(NO_PART, 'A tie is no part in the facts.'),
  'owned-company': missing({ 'national-sanction': 'participation' }, ENTITY, {
    excluded: { 'undesirable-person': 'target-kind' },
  }),
  'part-owned-company': missing({ 'national-sanction': 'participation' }, ENTITY, {
    excluded: { 'undesirable-person': 'target-kind' },
  }),
  'director-of-owned-company': missing(NO_PART, 'A tie is no part in the facts.'),
  'leader-of-listed-entity': missing(NO_PART, 'A foreign listing is no part in the facts.'),
  'supplier-of-listed-person': eligible(BOTH),
  'nominee-of-listed-person': missing(NO_PART, 'A tie is no part in the facts.'),

  'acts-before-the-laws': eligible(BOTH, 'No limitation.'),
  'act-in-us': eligible(BOTH),
  'act-in-uk': eligible(BOTH),
  'act-in-canada': eligible(BOTH),
  'act-in-estonia': eligible(BOTH, 'Outside Latvia.'),
  'act-in-latvia': eligible(
    'undesirable-person',
    'Sanctions aim at violations outside Latvia; section 61(2) names no place.',
    { missing: { 'national-sanction': 'abroad' } },
  ),
  'act-in-lithuania': eligible(BOTH, 'Outside Latvia.'),
  'act-in-germany': eligible(BOTH),

  'citizen-us': eligible(BOTH),
  'dual-us': eligible(BOTH),
  'citizen-uk': eligible(BOTH),
  'citizen-uk-in-uk': eligible(BOTH),
  'citizen-ca': eligible(BOTH),
  'resident-ca': eligible(BOTH),
  'resident-us': eligible(BOTH),
  'resident-ee': eligible(BOTH),
  'victim-citizen': eligible(BOTH),
  'citizen-ee': eligible(BOTH, FREE_MOVER),
  'citizen-lv': eligible(
    'national-sanction',
    'Not a foreigner; a sanction may be set on any identifiable person (sanctions law s. 1).',
    NOT_FOREIGN,
  ),
  'citizen-lt': eligible(BOTH, FREE_MOVER),
  'citizen-eu': eligible(BOTH, FREE_MOVER),
  'citizen-eea': eligible(BOTH, FREE_MOVER),
  'citizen-ch': eligible(BOTH, FREE_MOVER),
  'citizen-unknown': eligible('national-sanction', 'The register holds citizenship and its type.', {
    missing: { 'undesirable-person': 'register-data' },
    note: 'A post in a foreign body speaks to the foreigner; what is missing is the register.',
  }),

  'listed-us': eligible(BOTH),
  'listed-uk': eligible(BOTH),
  'listed-uk-freeze': eligible(BOTH),
  'listed-eu': eligible(BOTH),
  'listed-ca': eligible(BOTH),
  'listed-ee': eligible(BOTH),
  'listed-lv': eligible(BOTH, 'Already barred; the text does not bar the request.'),
  'listed-lt': eligible(BOTH),
  'listed-schengen': eligible(BOTH),
  'listed-elsewhere': eligible(BOTH),
  delisted: eligible('national-sanction', 'A listing that was lifted speaks against the likeness with earlier cases.', {
    weak: ['undesirable-person'],
    note: 'First both whole. The precedent pleaded is weaker when another state has taken the person off its list.',
  }),
  'listing-alone': missing(
    { 'undesirable-person': 'policy-facts', 'national-sanction': 'violation' },
    'A listing is no conduct.',
  ),

  'one-source': weak(BOTH, 'One source.'),
  'one-origin': weak(BOTH, 'Two papers of one origin are one source.'),
  'no-source': refused(
    'Nothing behind it.',
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
