import { eligible, missing, refused, type Verdict, weak } from '../verdict.ts';

const INVOLVED = 'ghr-6-3-a';
const NO_RIGHT = { 'ghr-6-3-a': 'right-violated' };
const CLOSED =
  'GHR reg 4(2) is a closed list of three rights: life, torture and ill-treatment, slavery and forced labour.';

/** United Kingdom: Global Human Rights (GHR) and Global Anti-Corruption (GAC) Sanctions Regulations. */
export const uk: Readonly<Record<string, Verdict>> = {
  'colonel-torture': eligible(INVOLVED, 'GHR reg 4(2)(b), 6(2)(a), 6(3)(a).'),

  'private-perpetrator': eligible(INVOLVED, 'GHR reg 4(2): it does not matter whether a State is behind it.'),
  'police-acquiescence': eligible('ghr-6-3-b', 'Supports or facilitates; an activity may be an omission, reg 4(4).', {
    missing: { 'ghr-6-3-a': 'mode-ghr-a' },
  }),
  company: eligible(INVOLVED, 'SAMLA s. 9(5): bodies are persons.'),
  'state-enterprise': eligible(INVOLVED, 'SAMLA s. 9(5): bodies are persons.'),
  judge: missing(NO_RIGHT, CLOSED),
  prosecutor: missing(NO_RIGHT, CLOSED),
  'prison-officer': eligible(INVOLVED, 'No victim status is asked for.'),
  'minister-by-post': missing({ 'ghr-6-3-a': 'mode-ghr-a' }, 'Every mode of reg 6(3) asks for more than a post.'),
  'minister-ordered': eligible(INVOLVED),
  'commander-knew': eligible(INVOLVED, '“Responsible for”; omissions count, reg 4(4).', {
    missing: { 'ghr-6-3-g': 'ghr-recklessness' },
    note: 'The police do investigate; what is missing for (g) is intent or recklessness, not the duty.',
  }),
  'commander-no-control': eligible(INVOLVED, '“Responsible for”; omissions count, reg 4(4).', {
    note: 'First missing, the story being read as a superior without power; see the United States.',
  }),
  'leader-tenure-over': missing({ 'ghr-6-3-a': 'mode-ghr-a' }, 'Every mode of reg 6(3) asks for more than a post.'),
  'leader-tenure-undated': missing({ 'ghr-6-3-a': 'mode-ghr-a' }, 'Every mode of reg 6(3) asks for more than a post.'),
  'former-official': eligible(INVOLVED, '“Is or has been involved”.'),
  proxy: eligible(INVOLVED, 'For door (c) the administration would itself have to be involved.', {
    missing: { 'ghr-6-2-c': 'ghr-principal-involved' },
  }),
  'international-official': eligible(
    'gac-6-3-a',
    'GAC reg 4(5): one who acts for an international organisation is a foreign public official.',
  ),
  'suspected-only': refused(
    'Reasonable grounds to suspect are grounds; suspicion alone is refused by the dossier.',
    'First missing. The rules of the dossier refuse the claim before any law is asked.',
  ),
  'no-birth-date': eligible(INVOLVED, 'A field of the list, no element of the law.'),
  'dead-target': weak(INVOLVED, 'Nobody dead can be designated.', {
    note: 'No provision closes the ground; a death now speaks against the identity of the target. It used to say eligible.',
  }),

  'killing-activist': eligible(INVOLVED, 'GHR reg 4(2)(a).'),
  'killing-bystander': eligible(INVOLVED, 'GHR reg 4(2)(a); no victim status is asked for.'),
  'single-killing': eligible(INVOLVED, 'Serious by its gravity; no pattern is asked for.'),
  disappearance: missing(NO_RIGHT, `${CLOSED} Disappearance must be argued as life or ill-treatment.`),
  'detention-no-torture': missing(NO_RIGHT, CLOSED),
  'detention-with-torture': eligible(INVOLVED, 'Through the torture, not the detention.'),
  'detention-over-the-date': missing(NO_RIGHT, CLOSED),
  'sexual-violence': eligible(INVOLVED, 'GHR reg 4(2)(b).'),
  'forced-labour': eligible(INVOLVED, 'GHR reg 4(2)(c).'),
  trafficking: eligible(
    INVOLVED,
    'Exploitation as servitude or forced labour, GHR reg 4(2)(c); SI 2025/902 is the alternative.',
  ),
  slavery: eligible(INVOLVED, 'GHR reg 4(2)(c).'),
  'expression-charge': missing(NO_RIGHT, CLOSED),
  'attack-on-journalist': eligible(INVOLVED, 'The beating, GHR reg 4(2)(b).'),
  'attack-on-lawyer': eligible(INVOLVED, 'The beating, GHR reg 4(2)(b).'),
  minority: eligible(INVOLVED),
  lgbt: eligible(INVOLVED),
  'religious-believers': eligible(INVOLVED),
  'internet-shutdown': missing(NO_RIGHT, CLOSED),
  'medical-experiments': eligible(INVOLVED, 'GHR reg 4(2)(b).'),
  conscription: missing(NO_RIGHT, CLOSED),
  'war-crime': eligible(INVOLVED, 'GHR reg 4(2)(a); worldwide.'),
  genocide: eligible(INVOLVED, 'GHR reg 4(2)(a); no State needed.'),
  deportation: missing(NO_RIGHT, CLOSED),
  'election-fraud': missing(NO_RIGHT, CLOSED),
  'cover-up': eligible('ghr-6-3-c ghr-6-3-g', 'Conceals evidence, (c); duty to investigate and recklessness, (g).'),
  harassment: missing(NO_RIGHT, CLOSED),
  'financier-of-abuse': eligible(
    'ghr-6-3-b ghr-6-3-d ghr-6-3-e',
    'Support, (b); resources knowingly, (d); resources to a person responsible, (e).',
  ),

  'bribes-of-official': eligible('gac-6-3-a', 'GAC reg 4(3), receiving side; serious by the amount.'),
  'petty-bribe': eligible(
    'gac-6-3-a',
    'GAC reg 4(1) says serious and defines it nowhere; the amount is recorded, and the lawyer judges.',
    { note: 'First: not serious. No provision gives a figure, so the program shows the amount and sets none.' },
  ),
  'bribery-between-businesses': missing(
    { 'gac-6-3-a': 'foreign-official' },
    'GAC reg 4(3): bribery of, or by, a foreign public official.',
  ),
  'bribe-giver': eligible('gac-6-3-a', 'GAC reg 4(3): the giving side.'),
  misappropriation: eligible('gac-6-3-a', 'GAC reg 4(3).'),
  'rigged-contracts': eligible(
    'gac-6-3-a',
    'GAC reg 4(3), (5): an official with a say improperly grants property, contracts included.',
  ),
  'extraction-before-the-law': eligible(
    'gac-6-3-a',
    'Licences are property, reg 4(5); “is or has been”, no limitation.',
  ),
  'laundering-agent': eligible(
    'gac-6-3-b gac-6-3-e gac-6-2-c',
    'Supports, (b); transfers or converts proceeds, (e); acts for a person involved, door (c).',
  ),
  'proceeds-facilitator': eligible(
    'gac-6-3-b gac-6-3-e',
    'Facilitates, (b); facilitates the transfer of proceeds, (e).',
  ),
  'obstructing-anticorruption': eligible('gac-6-3-g', 'GAC reg 6(3)(g): threats that interfere in law enforcement.'),

  associate: eligible('ghr-6-2-d', 'Associated with a person involved, reg 6(2)(d).'),
  spouse: missing(
    { 'ghr-6-2-d': 'ghr-associated' },
    '“Associated with” is not defined; kinship alone is not pleaded as association.',
  ),
  'adult-child': missing(
    { 'ghr-6-2-d': 'ghr-associated' },
    '“Associated with” is not defined; kinship alone is not pleaded as association.',
  ),
  'in-law': missing(
    { 'ghr-6-2-d': 'ghr-associated' },
    '“Associated with” is not defined; kinship alone is not pleaded as association.',
  ),
  'owned-company': eligible('ghr-6-2-b', 'GHR reg 7(2): more than half.'),
  'part-owned-company': missing(
    { 'ghr-6-2-b': 'ghr-owned' },
    'GHR reg 7(2): more than half, or control, which is not recorded.',
  ),
  'director-of-owned-company': missing({ 'ghr-6-2-d': 'ghr-associated' }, 'Directs a company that did nothing.'),
  'leader-of-listed-entity': missing(
    { 'ghr-6-2-d': 'ghr-associate-involved' },
    'What the company did is not recorded; a foreign listing of it opens no route for the chairman.',
  ),
  'supplier-of-listed-person': eligible('ghr-6-3-b ghr-6-3-d ghr-6-3-e', 'As the financier.'),
  'nominee-of-listed-person': eligible('ghr-6-2-c', 'Acts for a person involved, reg 6(2)(c).'),

  'acts-before-the-laws': eligible(INVOLVED, '“Is or has been”: no limitation.'),
  'act-in-us': eligible(INVOLVED),
  'act-in-uk': eligible(
    INVOLVED,
    'GHR reg 4(3)(b): inside the United Kingdom, by one who is not a United Kingdom person.',
  ),
  'act-in-canada': eligible(INVOLVED),
  'act-in-estonia': eligible(INVOLVED),
  'act-in-latvia': eligible(INVOLVED),
  'act-in-lithuania': eligible(INVOLVED),
  'act-in-germany': eligible(INVOLVED),

  'citizen-us': eligible(INVOLVED),
  'dual-us': eligible(INVOLVED),
  'citizen-uk': eligible(
    INVOLVED,
    'GHR reg 4(3)(a): outside the United Kingdom by any person; a travel ban does not work against a citizen.',
  ),
  'citizen-uk-in-uk': missing(
    { 'ghr-6-3-a': 'territory' },
    'GHR reg 4(3): the activity of a United Kingdom person inside the United Kingdom is outside.',
  ),
  'citizen-ca': eligible(INVOLVED),
  'resident-ca': eligible(INVOLVED),
  'resident-us': eligible(INVOLVED),
  'resident-ee': eligible(INVOLVED),
  'victim-citizen': eligible(INVOLVED, 'No link of the victim is asked for.'),
  'citizen-ee': eligible(INVOLVED),
  'citizen-lv': eligible(INVOLVED),
  'citizen-lt': eligible(INVOLVED),
  'citizen-eu': eligible(INVOLVED),
  'citizen-eea': eligible(INVOLVED),
  'citizen-ch': eligible(INVOLVED),
  'citizen-unknown': eligible(INVOLVED, 'No nationality is asked for an activity outside the United Kingdom.'),

  'listed-us': eligible(
    'ghr-6-3-a ghr-urgent',
    'Condition B: law of the United States; urgency is pleaded (C), reg 5A(9), (10).',
  ),
  'listed-uk': eligible(INVOLVED, 'Already designated; the text does not bar the request.'),
  'listed-uk-freeze': eligible(INVOLVED),
  'listed-eu': eligible('ghr-6-3-a ghr-urgent', 'Condition B: law of the European Union.'),
  'listed-ca': eligible('ghr-6-3-a ghr-urgent', 'Condition B: law of Canada.'),
  'listed-ee': eligible(INVOLVED, 'Condition B names the USA, the EU, Australia and Canada, not member states.'),
  'listed-lv': eligible(INVOLVED, 'Condition B names the USA, the EU, Australia and Canada, not member states.'),
  'listed-lt': eligible(INVOLVED, 'Condition B names the USA, the EU, Australia and Canada, not member states.'),
  'listed-schengen': eligible(INVOLVED, 'Condition B names the USA, the EU, Australia and Canada, not member states.'),
  'listed-elsewhere': eligible(INVOLVED),
  delisted: eligible(INVOLVED, 'Condition B: the provision must apply to the person.'),
  'listing-alone': weak(
    'ghr-urgent gac-urgent',
    'The urgent procedure does without Condition A for 56 days; under which regulations is in doubt while no conduct is told.',
    {
      note: 'First eligible under the human rights regulations alone. Global Magnitsky covers rights and corruption, and without conduct nothing says which regulations correspond.',
    },
  ),

  'one-source': weak(INVOLVED, 'Key facts on two independent sources (A2.5, 10).'),
  'one-origin': weak(INVOLVED, 'Two papers of one origin are one source.'),
  'no-source': refused(
    'Every factual sentence has at least one source (A2.5, 10).',
    'First missing. The rules of the dossier refuse the claim before any law is asked.',
  ),
  rumour: weak(INVOLVED, 'Doubtful information counts as no source, but the claim is there.', {
    note: 'First: doubtful information carries nothing. The program tells a claim on doubtful information from no claim: it is weak, with no independent source behind it.',
  }),
  newspapers: eligible(INVOLVED, 'Hearsay and open source may carry reasonable grounds to suspect.'),
  contradicted: weak(INVOLVED, 'Contrary evidence is disclosed and answered.'),
  denied: weak(INVOLVED, 'Contrary evidence is disclosed and answered.'),
  acquitted: weak(INVOLVED, 'Contrary evidence is disclosed and answered.'),
  withdrawn: missing({ 'ghr-6-3-a': 'mode-ghr-a' }, 'Nobody claims it any more.'),
  admitted: eligible(INVOLVED),

  'consent-none': eligible(INVOLVED, 'No victim status is asked for; the act stands without the person.'),
  'consent-pseudonymous': eligible(INVOLVED),
  'consent-never-asked': eligible(INVOLVED, 'No victim status is asked for; the act stands without the person.'),
};
