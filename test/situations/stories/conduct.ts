import type { Story } from './base.ts';

/** What was done, and to whom; the doer is the colonel of the base case unless another is named. */
export const CONDUCT: readonly Story[] = [
  { id: 'killing-activist', story: 'The colonel shoots an activist.' },
  { id: 'killing-bystander', story: 'The colonel shoots bystanders who are no activists.' },
  { id: 'single-killing', story: 'The colonel shoots one activist; nothing else of the kind is known.' },
  {
    id: 'disappearance',
    story:
      'The colonel makes activists disappear; what became of them is told as another serious consequence (Estonia), the Lithuanian qualification is a serious crime.',
  },
  {
    id: 'detention-no-torture',
    story:
      'The colonel holds journalists for fourteen months without charge or trial; no ill-treatment; the Lithuanian qualification is a less serious crime; the consequence is told.',
  },
  { id: 'detention-with-torture', story: 'The colonel holds journalists for fourteen months and tortures them.' },
  {
    id: 'detention-over-the-date',
    story: 'As the detention without torture, from 2016 to 2019, over the days on which laws came into force.',
  },
  { id: 'sexual-violence', story: 'The colonel rapes protesters in custody.' },
  {
    id: 'forced-labour',
    story:
      'A head of a district administration orders teachers, no activists, into the cotton harvest; no result is told for Estonia; the Lithuanian qualification is a serious crime.',
  },
  {
    id: 'trafficking',
    story:
      'A private trafficker sells migrants into exploitation; the consequence is told; the Lithuanian qualification is a serious crime.',
  },
  {
    id: 'slavery',
    story:
      'A militia leader without office keeps migrants as slaves; the consequence is told; the Lithuanian qualification is a very serious crime.',
  },
  {
    id: 'expression-charge',
    story:
      'An investigator charges a blogger for his posts and takes the blog down; no detention, no conviction; no Lithuanian qualification, no Estonian result.',
  },
  { id: 'attack-on-journalist', story: 'The colonel beats a journalist, and others, into hospital.' },
  { id: 'attack-on-lawyer', story: 'The colonel beats a lawyer, and others, into hospital for defending clients.' },
  { id: 'minority', story: 'The colonel tortures members of an ethnic minority because of what they are.' },
  {
    id: 'lgbt',
    story:
      'The colonel tortures gay men (recorded as members of a minority) in a campaign of persecution of gender and orientation.',
  },
  { id: 'religious-believers', story: 'The colonel tortures believers for praying together.' },
  {
    id: 'internet-shutdown',
    story:
      'A minister orders the internet of the country shut down; nobody is harmed in body; no Lithuanian qualification, no Estonian result.',
  },
  { id: 'medical-experiments', story: 'A prison doctor makes experiments on convicts (cruel, inhuman treatment).' },
  {
    id: 'conscription',
    story:
      'An officer drafts students into an unlawful war (recorded as another kind of act); no Lithuanian qualification, no Estonian result.',
  },
  { id: 'war-crime', story: 'An officer orders the shelling of a hospital in Ukraine; civilians die.' },
  {
    id: 'genocide',
    story: 'The head of an armed movement, no official, has members of a minority killed by the thousand.',
  },
  {
    id: 'deportation',
    story:
      'A head of the migration service hands a journalist back to the country he fled; single case; the consequence is told; no Lithuanian qualification.',
  },
  {
    id: 'election-fraud',
    story: 'The chair of an election commission falsifies the count; no Lithuanian qualification, no Estonian result.',
  },
  {
    id: 'cover-up',
    story:
      'A prosecutor general, whose duty it is to investigate, recklessly closes the torture case and hides the evidence; duty and recklessness are pleaded.',
  },
  {
    id: 'harassment',
    story:
      'The colonel harasses one activist by calls and visits, once; no Lithuanian qualification, no Estonian result.',
  },
  {
    id: 'financier-of-abuse',
    story:
      'A banker without office knowingly pays for the torture of the base case (material support to the colonel, whose torture is recorded).',
  },
];
