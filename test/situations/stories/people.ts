import { CORRUPTION_FACTS, POLICE, type Story } from './base.ts';

/** Who the target is. */
export const PEOPLE: readonly Story[] = [
  {
    id: 'private-perpetrator',
    story:
      'A businessman who never held office has an activist, and others before, tortured by his guards; no tie to the state.',
    facts: { office: 'none', mode: 'ordered', basis: 'conduct' },
  },
  {
    id: 'police-acquiescence',
    story:
      'Guards of a businessman torture activists; the target is the police colonel who stands by (passive accomplice).',
    facts: { mode: 'passive-accomplice', doer: { office: 'none' } },
  },
  {
    id: 'company',
    story: 'The target is a private security company whose guards tortured trade unionists.',
    facts: { target: 'company', office: 'none', victims: ['trade-unionist'], basis: 'conduct' },
  },
  {
    id: 'state-enterprise',
    story: 'The target is a state oil company whose security service tortured trade unionists.',
    facts: { target: 'state-company', office: 'none', victims: ['trade-unionist'], basis: 'conduct' },
  },
  {
    id: 'judge',
    story: 'A judge sentences a journalist to seven years in a sham trial; no ill-treatment, no other act.',
    facts: {
      office: { body: 'court', level: 'district', from: '2019' },
      acts: ['unfair-trial', 'wrongful-conviction'],
      victims: ['journalist'],
      series: false,
      lithuanian: undefined,
      estonian: ['political-conviction'],
    },
  },
  {
    id: 'prosecutor',
    story:
      'A prosecutor fabricates a charge against a lawyer and keeps him eight months in arbitrary detention; a single case; the Lithuanian qualification is a less serious crime.',
    facts: {
      office: { body: 'prosecutor-office', level: 'district', from: '2019' },
      acts: ['politically-motivated-prosecution', 'arbitrary-detention'],
      victims: ['lawyer'],
      series: false,
      lithuanian: [{ article: '146', gravity: 'less-serious' }],
      estonian: ['other-serious'],
    },
  },
  {
    id: 'prison-officer',
    story: 'A prison officer tortures convicts who are no activists, dozens of them.',
    facts: { office: { body: 'prison', level: 'facility', from: '2019' }, victims: ['prisoner'] },
  },
  {
    id: 'minister-by-post',
    story:
      'While he was Minister of the Interior, police of the ministry tortured activists; nothing else is known of him (leader of entity, by post).',
    facts: {
      office: { body: 'ministry', level: 'national', from: '2019' },
      mode: 'leader-of-entity',
      basis: 'post',
      doer: { office: 'of-the-target' },
    },
  },
  {
    id: 'minister-ordered',
    story: 'A Minister of the Interior orders on television that protesters be beaten and tortured, and they are.',
    facts: {
      office: { body: 'ministry', level: 'national', from: '2019' },
      acts: ['torture', 'beating'],
      mode: 'ordered',
      victims: ['protester'],
      doer: { office: 'of-the-target' },
    },
  },
  {
    id: 'commander-knew',
    story: 'The head of the department knew that his officers tortured activists and did nothing.',
    facts: { mode: 'superior-knew-did-nothing', doer: { office: 'of-the-target' } },
  },
  {
    id: 'commander-no-control',
    story:
      'The head of the department did not keep control over the officers who tortured activists; no knowledge is shown.',
    facts: { mode: 'superior-no-control', basis: 'post', doer: { office: 'of-the-target' } },
  },
  {
    id: 'leader-tenure-over',
    story:
      'The head of the department left in 2018; his officers tortured activists in 2022 (leader of entity, by post).',
    facts: {
      office: { body: 'police-department', level: 'district', from: '2012', to: '2018' },
      mode: 'leader-of-entity',
      basis: 'conduct',
      doer: { office: 'of-the-target' },
    },
  },
  {
    id: 'leader-tenure-undated',
    story:
      'A head of the department whose dates in office nobody recorded; his officers tortured activists (leader of entity, by post).',
    facts: {
      office: { body: 'police-department', level: 'district' },
      mode: 'leader-of-entity',
      basis: 'post',
      doer: { office: 'of-the-target' },
    },
  },
  {
    id: 'former-official',
    story: 'The colonel of the base case left the police in 2023.',
    facts: { office: { body: 'police-department', level: 'district', from: '2019', to: '2023' } },
  },
  {
    id: 'proxy',
    story: 'A gang leader without office tortures protesters for the city administration (recorded as acting for it).',
    facts: {
      office: 'none',
      victims: ['protester'],
      basis: 'conduct',
      tie: { type: 'acts-for', to: 'administration' },
    },
  },
  {
    id: 'international-official',
    story: 'An official of an international organisation takes bribes of two million; no human rights violation.',
    facts: {
      ...CORRUPTION_FACTS,
      acts: ['bribery'],
      amount: 2000000,
      office: { body: 'international-organization', level: 'international', from: '2019' },
    },
  },
  {
    id: 'suspected-only',
    story: 'An investigator known by a nickname alone, who is merely suspected of the torture.',
    facts: { nickname: true, mode: 'suspected', basis: 'conduct', office: POLICE },
  },
  {
    id: 'no-birth-date',
    story: 'The base case; when and where the colonel was born is not known.',
    facts: { birthKnown: false },
  },
  { id: 'dead-target', story: 'The base case; the colonel died in 2024.', facts: { died: '2024-02-01' } },
];
