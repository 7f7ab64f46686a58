import { eligible, excluded, missing, refused, type Verdict, weak } from '../verdict.ts';

/** An official in post tortures an activist: the order, his status, the Act, and section 7031(c). */
const OFFICIAL = 'eo-a gma-1b 7031-hr';
/** The same against people who sought neither to expose nor to exercise anything. */
const NO_VICTIM_STATUS = 'eo-a 7031-hr';
/** Somebody outside government: the Act and the order reach any foreign person. */
const PRIVATE = 'eo-a gma-1b';
const CORRUPT = 'eo-b1 7031-cor';

const NO_STATUS = { missing: { 'gma-1b': 'victim-exercising' } };
const NOT_OFFICIAL =
  'EO s. 1(a)(ii)(A) and the Act reach any foreign person; section 7031(c) reaches officials of foreign governments alone.';
const NO_ABUSE = { 'eo-a': 'abuse', 'gma-1b': 'gross-violation', '7031-hr': 'official-gross-violation' };
const TIE_ALONE = 'No ground of mere association without a blocked principal (EO s. 1(a)(iii)(B)); none recorded.';

/** United States: Global Magnitsky (the Act, EO 13818) and section 7031(c). */
export const us: Readonly<Record<string, Verdict>> = {
  'colonel-torture': eligible(OFFICIAL, 'EO s. 1(a)(ii)(A); 22 U.S.C. 10102(a)(1)(B); 7031(c).', {
    missing: { 'eo-c1': 'body-engaged' },
    note: 'Every official here was first given (C)(1) as well, on his own conduct. That ground is for the conduct of a body or of its other members; what he did himself is pleaded under (A). Changed wherever nobody else of the body did anything.',
  }),

  'private-perpetrator': eligible(PRIVATE, NOT_OFFICIAL, { excluded: { '7031-hr': 'official' } }),
  'police-acquiescence': eligible(
    NO_VICTIM_STATUS,
    '“Complicit” in the order, “indirectly” in 7031(c); the Act names responsibility alone.',
    { missing: { 'gma-1b': 'responsibility' } },
  ),
  company: eligible(PRIVATE, 'A foreign person may be an entity; 7031(c) bars entry of individuals.', {
    excluded: { '7031-hr': 'target-kind' },
  }),
  'state-enterprise': eligible(PRIVATE, 'A foreign person may be an entity; 7031(c) bars entry of individuals.', {
    excluded: { '7031-hr': 'target-kind' },
  }),
  judge: eligible(
    'eo-a',
    '“Serious human rights abuse” is not defined in the order; an unfair trial alone is none of the gross violations of 22 U.S.C. 2304(d)(1).',
    { missing: { 'gma-1b': 'gross-violation', '7031-hr': 'official-gross-violation' } },
  ),
  prosecutor: eligible(
    OFFICIAL,
    'Arbitrary detention of eight months: flagrant denial of liberty, 22 U.S.C. 2304(d)(1).',
  ),
  'prison-officer': eligible(
    NO_VICTIM_STATUS,
    'The Act asks what the victim sought to do (10102(a)(1)); the order and 7031(c) do not.',
    { missing: { 'gma-1a': 'victim-exposing', 'gma-1b': 'victim-exercising' } },
  ),
  'minister-by-post': eligible(
    'eo-c1',
    'EO s. 1(a)(ii)(C)(1) rests on status and tenure: no personal order need be shown. Every other ground asks for a link.',
    { missing: { 'eo-a': 'abuse-link', 'gma-1b': 'responsibility', '7031-hr': 'official-gross-violation-link' } },
  ),
  'minister-ordered': eligible(
    'eo-a eo-c1 gma-1b 7031-hr',
    'He ordered it, and members of his ministry did it in his time.',
  ),
  'commander-knew': eligible(
    'eo-a eo-c1 gma-1b 7031-hr',
    'Superior responsibility: responsible or complicit under the order, with (C)(1).',
    {
      note: 'First without the Act, which says “is responsible for”. A superior who knows and does nothing is responsible, not merely complicit: the sheet advises the order, it does not rule the Act out.',
    },
  ),
  'commander-no-control': eligible('eo-a eo-c1 gma-1b 7031-hr', 'Superior responsibility, as the commander who knew.', {
    note: 'First (C)(1) alone, the story being read as a superior without power. The form of involvement says that he did not keep the control he owed: that is responsibility of a superior. The story now says so.',
  }),
  'leader-tenure-over': missing(
    { 'eo-c1': 'tenure', 'eo-a': 'abuse-link' },
    'The conduct must relate to the tenure of the person, EO s. 1(a)(ii)(C)(1).',
  ),
  'leader-tenure-undated': missing(
    { 'eo-c1': 'tenure', 'eo-a': 'abuse-link', '7031-hr': 'official-gross-violation-link' },
    'The dates of the role are mandatory for EO s. 1(a)(ii)(C)(1); a post is no involvement for 7031(c).',
  ),
  'former-official': eligible(
    OFFICIAL,
    'The order names present and past officials; 7031(c) was met by the office held at the time.',
  ),
  proxy: eligible('eo-a gma-1b gma-2', 'Acts on behalf of a foreign person, 10102(a)(2); no office for 7031(c).', {
    excluded: { '7031-hr': 'official' },
  }),
  'international-official': missing(
    { 'eo-b1': 'office-or-agency', 'gma-3': 'office-or-association' },
    'An official of an international organisation is no government official.',
  ),
  'suspected-only': refused(
    'Suspicion is not a link; the dossier itself is refused.',
    'First missing. The rules of the dossier refuse the claim before any law is asked.',
  ),
  'no-birth-date': eligible(OFFICIAL, 'An essential identifier, but no element of the law.'),
  'dead-target': weak(OFFICIAL, 'Nobody dead enters or deals.', {
    note: 'No provision closes the ground; the program now lets a death speak against the identity of the target, which weakens every ground and warns. It used to say eligible.',
  }),

  'killing-activist': eligible(OFFICIAL),
  'killing-bystander': eligible(NO_VICTIM_STATUS, 'Victim status, 10102(a)(1).', NO_STATUS),
  'single-killing': eligible(OFFICIAL, 'No pattern is asked for.'),
  disappearance: eligible(OFFICIAL, '22 U.S.C. 2304(d)(1): disappearance by abduction and clandestine detention.'),
  'detention-no-torture': eligible(
    'eo-a gma-1a gma-1b 7031-hr',
    '22 U.S.C. 2304(d)(1): prolonged detention without charges and trial.',
    {
      note: 'First without (a)(1)(A). That the victim is a journalist speaks to exposing officials too; what was exposed must be told, or the ground dropped.',
    },
  ),
  'detention-with-torture': eligible('eo-a gma-1a gma-1b 7031-hr', '', {
    note: 'First without (a)(1)(A). That the victim is a journalist speaks to exposing officials too; what was exposed must be told, or the ground dropped.',
  }),
  'detention-over-the-date': eligible('eo-a gma-1a gma-1b 7031-hr', 'No limitation in the Act or the order.', {
    note: 'First without (a)(1)(A). That the victim is a journalist speaks to exposing officials too; what was exposed must be told, or the ground dropped.',
  }),
  'sexual-violence': eligible(OFFICIAL, 'Cruel, inhuman or degrading treatment, 22 U.S.C. 2304(d)(1).'),
  'forced-labour': eligible(
    NO_VICTIM_STATUS,
    'Flagrant denial of liberty, open list of 2304(d)(1); no victim status.',
    NO_STATUS,
  ),
  trafficking: eligible('eo-a', NOT_OFFICIAL, { ...NO_STATUS, excluded: { '7031-hr': 'official' } }),
  slavery: eligible('eo-a', NOT_OFFICIAL, { ...NO_STATUS, excluded: { '7031-hr': 'official' } }),
  'expression-charge': eligible(
    'eo-a',
    '“Serious human rights abuse” is not defined; a charge brought for political reasons is read as one, and the lawyer judges its weight.',
    {
      missing: { 'gma-1b': 'gross-violation', '7031-hr': 'official-gross-violation' },
      note: 'First: no serious abuse without detention or conviction. The order draws no such line, and neither does the program; whether to plead it is judgement.',
    },
  ),
  'attack-on-journalist': eligible('eo-a gma-1a gma-1b 7031-hr', '', {
    note: 'First without (a)(1)(A). That the victim is a journalist speaks to exposing officials too; what was exposed must be told, or the ground dropped.',
  }),
  'attack-on-lawyer': eligible(OFFICIAL, 'A lawyer defends the right to a fair trial.'),
  minority: eligible(
    NO_VICTIM_STATUS,
    'What the victims are is not what they sought to do, 10102(a)(1)(B).',
    NO_STATUS,
  ),
  lgbt: eligible(NO_VICTIM_STATUS, 'What the victims are is not what they sought to do, 10102(a)(1)(B).', NO_STATUS),
  'religious-believers': eligible(OFFICIAL, 'Freedom of religion is named in 10102(a)(1)(B).'),
  'internet-shutdown': missing(NO_ABUSE, 'Neither serious abuse nor gross violation.'),
  'medical-experiments': eligible(NO_VICTIM_STATUS, 'Victim status, 10102(a)(1).', NO_STATUS),
  conscription: missing(NO_ABUSE, 'Neither serious abuse nor gross violation is recorded.'),
  'war-crime': eligible(NO_VICTIM_STATUS, 'Victim status, 10102(a)(1).', NO_STATUS),
  genocide: eligible('eo-a', 'A foreign person, state or not; no office for 7031(c).', {
    ...NO_STATUS,
    excluded: { '7031-hr': 'official' },
  }),
  deportation: eligible(
    'eo-a',
    'Serious abuse is not defined; handing over is none of the gross violations of 2304(d)(1).',
    { missing: { 'gma-1b': 'gross-violation', '7031-hr': 'official-gross-violation' } },
  ),
  'election-fraud': missing(NO_ABUSE, 'Neither serious abuse nor gross violation.'),
  'cover-up': eligible(NO_VICTIM_STATUS, '“Complicit” and “indirectly”; the Act names responsibility alone.', {
    missing: { 'gma-1b': 'responsibility' },
  }),
  harassment: missing(NO_ABUSE, 'Not serious.'),
  'financier-of-abuse': eligible(
    'eo-iii-a1',
    'EO s. 1(a)(iii)(A)(1) alone reaches those who assist abuse; 10102(a)(4) is for corruption.',
    { missing: { 'gma-1b': 'responsibility' } },
  ),

  'bribes-of-official': eligible(CORRUPT, 'EO s. 1(a)(ii)(B)(1); 7031(c), significant by the amount.', {
    missing: { 'gma-3': 'direction' },
    note: 'First with 10102(a)(3). It asks for ordering, controlling or otherwise directing: a claim that he committed the act does not say it; a claim that he ordered or planned it does.',
  }),
  'petty-bribe': eligible(
    CORRUPT,
    'The order has no threshold; for 7031(c) the amount is recorded, and the lawyer judges whether it is significant.',
    {
      missing: { 'gma-3': 'direction' },
      note: 'First: fifty dollars are not significant. No provision gives a figure, so the program shows the amount and sets none; nobody should ask 7031(c) for it.',
    },
  ),
  'bribery-between-businesses': missing(
    { 'eo-b1': 'office-or-agency', 'gma-3': 'office-or-association' },
    'Official, or somebody acting for one.',
  ),
  'bribe-giver': missing(
    { 'eo-b1': 'office-or-agency', 'gma-3': 'office-or-association', 'eo-iii-a1': 'support' },
    'The giver is no official, acts for none, and paid rather than supported.',
  ),
  misappropriation: eligible(CORRUPT, '', {
    missing: { 'gma-3': 'direction' },
    note: 'As the bribes of an official: ordering or directing must be claimed.',
  }),
  'rigged-contracts': eligible(CORRUPT, 'Corruption in government contracts.', {
    missing: { 'gma-3': 'direction' },
    note: 'As the bribes of an official: ordering or directing must be claimed.',
  }),
  'extraction-before-the-law': eligible(
    CORRUPT,
    'No limitation; present or past official. Corruption in the extraction of natural resources.',
    { missing: { 'gma-3': 'direction' }, note: 'As the bribes of an official: ordering or directing must be claimed.' },
  ),
  'laundering-agent': eligible('eo-iii-a1 gma-4', 'Support of corruption, (iii)(A)(1); 10102(a)(4) by the amount.', {
    missing: { 'eo-b2': 'proceeds-link' },
    note: 'First with (B)(2), as an agent of the official. The claim is one of support, which (iii)(A) takes; (B)(2) asks that he be responsible, complicit or engaged himself, and needs a claim that says so.',
  }),
  'proceeds-facilitator': missing(
    { 'eo-b2': 'office-or-agency', 'eo-iii-a1': 'support', 'gma-4': 'support-of-corruption' },
    'No office and no agency for (B)(2); the claim is one of complicity, not of support.',
    {
      note: 'First as support. Aiding is recorded as complicity, and (B)(2) takes the complicity of officials and their agents alone; who gave goods or services is recorded as having given material support.',
    },
  ),
  'obstructing-anticorruption': missing(
    { 'eo-b1': 'corruption', 'gma-3': 'listed-corruption' },
    'Obstruction is not among the corruption named.',
  ),

  associate: missing({ 'eo-iii-b': 'owned-or-acting', '7031-fam': 'kin-of-official' }, TIE_ALONE),
  spouse: eligible('7031-fam', '7031(c): immediate family of an official involved.'),
  'adult-child': eligible('7031-fam', 'Immediate family has no limit of age in the text.'),
  'in-law': missing({ '7031-fam': 'kin-of-official' }, 'Not immediate family.'),
  'owned-company': missing({ 'eo-iii-b': 'blocked-principal' }, 'The owner is not blocked.'),
  'part-owned-company': missing({ 'eo-iii-b': 'blocked-principal' }, 'The owner is not blocked.'),
  'director-of-owned-company': missing({ 'eo-c1': 'body-engaged' }, 'The company did nothing and is not blocked.'),
  'leader-of-listed-entity': eligible(
    'eo-c2',
    'EO s. 1(a)(ii)(C)(2): leader of a blocked entity, in office at the time.',
    { missing: { 'eo-c1': 'body-engaged' } },
  ),
  'supplier-of-listed-person': eligible('eo-iii-a1 eo-iii-a2', 'Support of the abuse and of a blocked person.'),
  'nominee-of-listed-person': eligible('eo-iii-b', 'Acts for a blocked person.'),

  'acts-before-the-laws': eligible(OFFICIAL, 'No limitation period is stated.'),
  'act-in-us': eligible(NO_VICTIM_STATUS, 'The Act speaks of an individual in a foreign country.', NO_STATUS),
  'act-in-uk': eligible(OFFICIAL),
  'act-in-canada': eligible(OFFICIAL),
  'act-in-estonia': eligible(OFFICIAL),
  'act-in-latvia': eligible(OFFICIAL),
  'act-in-lithuania': eligible(OFFICIAL),
  'act-in-germany': eligible(OFFICIAL),

  'citizen-us': excluded(
    { 'eo-a': 'foreign', 'gma-1b': 'foreign' },
    'Foreign persons alone, 22 U.S.C. 10101(1); plead no United States person under (iii) either.',
  ),
  'dual-us': excluded(
    { 'eo-a': 'foreign', 'gma-1b': 'foreign' },
    'How dual nationals are treated is not known: do not plead.',
  ),
  'citizen-uk': eligible(OFFICIAL),
  'citizen-uk-in-uk': eligible(OFFICIAL),
  'citizen-ca': eligible(OFFICIAL),
  'resident-ca': eligible(OFFICIAL),
  'resident-us': eligible(
    OFFICIAL,
    'A national of a foreign state is a foreign person, 22 U.S.C. 10101(1); residence is not asked about.',
  ),
  'resident-ee': eligible(OFFICIAL),
  'victim-citizen': eligible(
    OFFICIAL,
    'No nationality of the victim is asked for; wrongful detention of a national would strengthen 7031(c).',
  ),
  'citizen-ee': eligible(OFFICIAL),
  'citizen-lv': eligible(OFFICIAL),
  'citizen-lt': eligible(OFFICIAL),
  'citizen-eu': eligible(OFFICIAL),
  'citizen-eea': eligible(OFFICIAL),
  'citizen-ch': eligible(OFFICIAL),
  'citizen-unknown': weak(OFFICIAL, 'Whether he is a foreign person is not recorded.'),

  'listed-us': eligible(OFFICIAL, 'A second request is not barred by the text.'),
  'listed-uk': eligible(OFFICIAL),
  'listed-uk-freeze': eligible(OFFICIAL),
  'listed-eu': eligible(OFFICIAL),
  'listed-ca': eligible(OFFICIAL),
  'listed-ee': eligible(OFFICIAL),
  'listed-lv': eligible(OFFICIAL),
  'listed-lt': eligible(OFFICIAL),
  'listed-schengen': eligible(OFFICIAL),
  'listed-elsewhere': eligible(OFFICIAL),
  delisted: eligible(OFFICIAL, 'A listing that ended bars nothing and adds nothing.'),
  'listing-alone': missing({ 'eo-a': 'abuse', 'gma-1b': 'gross-violation' }, 'A listing is no conduct.'),

  'one-source': weak(OFFICIAL, 'Two independent sources are sought for each element (practice).'),
  'one-origin': weak(OFFICIAL, 'Two papers of one origin are one source.'),
  'no-source': refused(
    'Credible evidence is asked for; a claim without any is refused.',
    'First missing. The rules of the dossier refuse the claim before any law is asked.',
  ),
  rumour: weak(OFFICIAL, 'Doubtful information counts as no source, but the claim is there.', {
    note: 'First: doubtful information carries nothing. The program tells a claim on doubtful information from no claim: it is weak, with no independent source behind it.',
  }),
  newspapers: eligible(OFFICIAL, 'Independent of each other; media stand below documents but are no bar.'),
  contradicted: weak(OFFICIAL, 'Contrary information mirrors 10102(g).'),
  denied: weak(OFFICIAL, 'Contrary information mirrors 10102(g).'),
  acquitted: weak(OFFICIAL, 'Contrary information mirrors 10102(g).'),
  withdrawn: missing({ 'eo-a': 'abuse-link', 'gma-1b': 'responsibility' }, 'Nobody claims it any more.'),
  admitted: eligible(OFFICIAL),

  'consent-none': eligible(OFFICIAL, 'The role of the victim, without name or story, stays.', {
    note: 'First without victim status. What the victim was, in general words, stays with the pseudonym when nothing else may be told; name, story and statement do not.',
  }),
  'consent-pseudonymous': eligible(OFFICIAL),
  'consent-never-asked': eligible(OFFICIAL, 'The role of the victim, without name or story, stays.', {
    note: 'First without victim status. What the victim was, in general words, stays with the pseudonym when nothing else may be told; name, story and statement do not.',
  }),
};
