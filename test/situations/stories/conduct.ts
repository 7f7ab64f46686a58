import { POLICE, type Story } from './base.ts';

/** What was done, and to whom; the doer is the colonel of the base case unless another is named. */
export const CONDUCT: readonly Story[] = [
  {
    id: 'killing-activist',
    story: 'The colonel shoots an activist.',
    facts: { acts: ['extrajudicial-killing'], estonian: ['death'] },
  },
  {
    id: 'killing-bystander',
    story: 'The colonel shoots bystanders who are no activists.',
    facts: { acts: ['extrajudicial-killing'], estonian: ['death'], victims: ['bystander'] },
  },
  {
    id: 'single-killing',
    story: 'The colonel shoots one activist; nothing else of the kind is known.',
    facts: { acts: ['extrajudicial-killing'], estonian: ['death'], series: false },
  },
  {
    id: 'disappearance',
    story:
      'The colonel makes activists disappear; what became of them is told as another serious consequence (Estonia), the Lithuanian qualification is a serious crime.',
    facts: {
      acts: ['enforced-disappearance'],
      estonian: ['other-serious'],
      lithuanian: [{ article: '100-1', gravity: 'serious' }],
    },
  },
  {
    id: 'detention-no-torture',
    story:
      'The colonel holds journalists for fourteen months without charge or trial; no ill-treatment; the Lithuanian qualification is a less serious crime; the consequence is told.',
    facts: {
      acts: ['arbitrary-detention'],
      victims: ['journalist'],
      lithuanian: [{ article: '146', gravity: 'less-serious' }],
      estonian: ['other-serious'],
    },
  },
  {
    id: 'detention-with-torture',
    story: 'The colonel holds journalists for fourteen months and tortures them.',
    facts: { acts: ['arbitrary-detention', 'torture'], victims: ['journalist'] },
  },
  {
    id: 'detention-over-the-date',
    story: 'As the detention without torture, from 2016 to 2019, over the days on which laws came into force.',
    facts: {
      acts: ['arbitrary-detention'],
      victims: ['journalist'],
      lithuanian: [{ article: '146', gravity: 'less-serious' }],
      estonian: ['other-serious'],
      when: '2016-09/2019-03',
      office: { ...POLICE, from: '2012' },
    },
  },
  {
    id: 'sexual-violence',
    story: 'The colonel rapes protesters in custody.',
    facts: { acts: ['sexual-violence'], victims: ['protester'] },
  },
  {
    id: 'forced-labour',
    story:
      'A head of a district administration orders teachers, no activists, into the cotton harvest; no result is told for Estonia; the Lithuanian qualification is a serious crime.',
    facts: {
      office: { body: 'local-government', level: 'district', from: '2019' },
      acts: ['forced-labour'],
      victims: ['other'],
      mode: 'ordered',
      estonian: undefined,
      lithuanian: [{ article: '147', gravity: 'serious' }],
    },
  },
  {
    id: 'trafficking',
    story:
      'A private trafficker sells migrants into exploitation; the consequence is told; the Lithuanian qualification is a serious crime.',
    facts: {
      office: 'none',
      acts: ['trafficking-in-persons'],
      victims: ['migrant'],
      basis: 'conduct',
      pleads: ['causation', 'right-forced-labour'],
      estonian: ['other-serious'],
      lithuanian: [{ article: '147', gravity: 'serious' }],
    },
  },
  {
    id: 'slavery',
    story:
      'A militia leader without office keeps migrants as slaves; the consequence is told; the Lithuanian qualification is a very serious crime.',
    facts: { office: 'none', acts: ['slavery'], victims: ['migrant'], basis: 'conduct', estonian: ['other-serious'] },
  },
  {
    id: 'expression-charge',
    story:
      'An investigator charges a blogger for his posts and takes the blog down; no detention, no conviction; no Lithuanian qualification, no Estonian result.',
    facts: {
      office: { body: 'police-department', level: 'district', from: '2019' },
      acts: ['politically-motivated-prosecution', 'censorship'],
      victims: ['blogger'],
      series: false,
      lithuanian: undefined,
      estonian: undefined,
    },
  },
  {
    id: 'attack-on-journalist',
    story: 'The colonel beats a journalist, and others, into hospital.',
    facts: {
      acts: ['beating', 'attack-on-journalist'],
      victims: ['journalist'],
      lithuanian: [{ article: '135', gravity: 'serious' }],
    },
  },
  {
    id: 'attack-on-lawyer',
    story: 'The colonel beats a lawyer, and others, into hospital for defending clients.',
    facts: { acts: ['beating'], victims: ['lawyer'], lithuanian: [{ article: '135', gravity: 'serious' }] },
  },
  {
    id: 'minority',
    story: 'The colonel tortures members of an ethnic minority because of what they are.',
    facts: { victims: ['minority-member'] },
  },
  {
    id: 'lgbt',
    story:
      'The colonel tortures gay men (recorded as members of a minority) in a campaign of persecution of gender and orientation.',
    facts: { acts: ['torture', 'gender-based-persecution'], victims: ['minority-member'] },
  },
  {
    id: 'religious-believers',
    story: 'The colonel tortures believers for praying together.',
    facts: { acts: ['torture', 'religious-persecution'], victims: ['religious-believer'] },
  },
  {
    id: 'internet-shutdown',
    story:
      'A minister orders the internet of the country shut down; nobody is harmed in body; no Lithuanian qualification, no Estonian result.',
    facts: {
      office: { body: 'ministry', level: 'national', from: '2019' },
      acts: ['internet-shutdown'],
      victims: [],
      series: false,
      mode: 'ordered',
      lithuanian: undefined,
      estonian: undefined,
    },
  },
  {
    id: 'medical-experiments',
    story: 'A prison doctor makes experiments on convicts (cruel, inhuman treatment).',
    facts: {
      office: { body: 'prison', level: 'facility', from: '2019' },
      acts: ['cruel-inhuman-degrading-treatment'],
      victims: ['prisoner'],
    },
  },
  {
    id: 'conscription',
    story:
      'An officer drafts students into an unlawful war (recorded as another kind of act; the lawyer pleads that it is against international law); no Lithuanian qualification, no Estonian result.',
    facts: {
      office: { body: 'military-unit', level: 'regional', from: '2019' },
      acts: ['other'],
      victims: ['student'],
      mode: 'ordered',
      pleads: ['causation', 'unlawful-activity'],
      lithuanian: undefined,
      estonian: undefined,
    },
  },
  {
    id: 'war-crime',
    story: 'An officer orders the shelling of a hospital in Ukraine; civilians die.',
    facts: {
      office: { body: 'military-unit', level: 'regional', from: '2019' },
      acts: ['extrajudicial-killing'],
      country: 'UA',
      victims: ['bystander'],
      mode: 'ordered',
      estonian: ['death'],
    },
  },
  {
    id: 'genocide',
    story: 'The head of an armed movement, no official, has members of a minority killed by the thousand.',
    facts: {
      target: 'person',
      office: { body: 'movement', level: 'national', from: '2019' },
      acts: ['extrajudicial-killing'],
      victims: ['minority-member'],
      mode: 'ordered',
      estonian: ['death'],
    },
  },
  {
    id: 'deportation',
    story:
      'A head of the migration service hands a journalist back to the country he fled; single case; the consequence is told; no Lithuanian qualification.',
    facts: {
      office: { body: 'public-body', level: 'national', from: '2019' },
      acts: ['deportation-or-refoulement'],
      victims: ['journalist'],
      series: false,
      lithuanian: undefined,
      estonian: ['other-serious'],
    },
  },
  {
    id: 'election-fraud',
    story: 'The chair of an election commission falsifies the count; no Lithuanian qualification, no Estonian result.',
    facts: {
      office: { body: 'public-body', level: 'district', from: '2019' },
      acts: ['election-abuse'],
      victims: [],
      series: false,
      lithuanian: undefined,
      estonian: undefined,
    },
  },
  {
    id: 'cover-up',
    story:
      'A prosecutor general, whose duty it is to investigate, recklessly closes the torture case and hides the evidence; duty and recklessness are pleaded.',
    facts: {
      office: { body: 'prosecutor-office', level: 'national', from: '2019' },
      mode: 'concealed-or-obstructed',
      pleads: ['causation', 'ghr-responsibility', 'ghr-recklessness', 'mode-ghr-g'],
      doer: { office: POLICE },
    },
  },
  {
    id: 'harassment',
    story:
      'The colonel harasses one activist by calls and visits, once; no Lithuanian qualification, no Estonian result.',
    facts: { acts: ['harassment'], series: false, lithuanian: undefined, estonian: undefined },
  },
  {
    id: 'financier-of-abuse',
    story:
      'A banker without office knowingly pays for the torture of the base case (material support to the colonel, whose torture is recorded).',
    facts: {
      office: 'none',
      mode: 'material-support',
      basis: 'conduct',
      toDoer: true,
      pleads: ['causation', 'ghr-knowledge'],
      doer: { office: POLICE },
    },
  },
];
