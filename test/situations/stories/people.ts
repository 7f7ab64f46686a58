import type { Story } from './base.ts';

/** Who the target is. */
export const PEOPLE: readonly Story[] = [
  {
    id: 'private-perpetrator',
    story:
      'A businessman who never held office has an activist, and others before, tortured by his guards; no tie to the state.',
  },
  {
    id: 'police-acquiescence',
    story:
      'Guards of a businessman torture activists; the target is the police colonel who stands by (passive accomplice).',
  },
  { id: 'company', story: 'The target is a private security company whose guards tortured trade unionists.' },
  {
    id: 'state-enterprise',
    story: 'The target is a state oil company whose security service tortured trade unionists.',
  },
  {
    id: 'judge',
    story: 'A judge sentences a journalist to seven years in a sham trial; no ill-treatment, no other act.',
  },
  {
    id: 'prosecutor',
    story:
      'A prosecutor fabricates a charge against a lawyer and keeps him eight months in arbitrary detention; a single case; the Lithuanian qualification is a less serious crime.',
  },
  { id: 'prison-officer', story: 'A prison officer tortures convicts who are no activists, dozens of them.' },
  {
    id: 'minister-by-post',
    story:
      'While he was Minister of the Interior, police of the ministry tortured activists; nothing else is known of him (general political responsibility, by post).',
  },
  {
    id: 'minister-ordered',
    story: 'A Minister of the Interior orders on television that protesters be beaten and tortured, and they are.',
  },
  {
    id: 'commander-knew',
    story: 'The head of the department knew that his officers tortured activists and did nothing.',
  },
  {
    id: 'commander-no-control',
    story: 'The head of the department had no control over the officers who tortured activists; no knowledge is shown.',
  },
  {
    id: 'leader-tenure-over',
    story:
      'The head of the department left in 2018; his officers tortured activists in 2022 (leader of entity, by post).',
  },
  {
    id: 'leader-tenure-undated',
    story:
      'A head of the department whose dates in office nobody recorded; his officers tortured activists (leader of entity, by post).',
  },
  { id: 'former-official', story: 'The colonel of the base case left the police in 2023.' },
  {
    id: 'proxy',
    story: 'A gang leader without office tortures protesters for the city administration (recorded as acting for it).',
  },
  {
    id: 'international-official',
    story: 'An official of an international organisation takes bribes of two million; no human rights violation.',
  },
  { id: 'suspected-only', story: 'An investigator known by a nickname alone, who is merely suspected of the torture.' },
  { id: 'no-birth-date', story: 'The base case; when and where the colonel was born is not known.' },
  { id: 'dead-target', story: 'The base case; the colonel died in 2024.' },
];
