import { full, officialName, type PersonName, protectedName } from './people.ts';
import { type Random, seeded } from './random.ts';
import { sentence, sentences } from './words.ts';

/** Day of every packet of the benchmark. */
export const DAY = '2021-06-01';

/** An invented case with as many targets as asked, as the objects that a dossier file and a vault file would hold. */
export interface BenchCase {
  readonly dossier: Record<string, unknown>;
  readonly vault: Record<string, unknown>;
  readonly targets: readonly string[];
}

type Rec = Readonly<Record<string, unknown>>;

/** The records that hang on one target. */
interface Part {
  readonly records: Readonly<Record<string, readonly Rec[]>>;
  readonly vault: readonly Rec[];
  readonly target: string;
}

const CITIES = ['Invented Almaly', 'Invented Karasu', 'Invented Zhetisu', 'Invented Burabay', 'Invented Ulytau'];
const ACTS = ['arbitrary-detention', 'torture', 'unfair-trial', 'beating', 'censorship', 'denial-of-counsel'];

const en = (value: string) => [{ lang: 'en', value }];
const name = (role: string, fullName: string, tag: string, more: Rec = {}) => ({ role, full: fullName, tag, ...more });

export interface BenchOptions {
  /** Governments that are asked for a measure against every target. */
  readonly asked?: readonly string[];
  /** Day on which the risk of naming people was assessed. */
  readonly assessedOn?: string;
}

/** The same case for the same number and the same options, from a seed; realistic in length and in scripts, and about nobody. */
export function benchCase(
  targets: number,
  { asked = ['us'], assessedOn = '2021-03-01' }: BenchOptions = {},
): BenchCase {
  const parts = Array.from({ length: targets }, (_, index) =>
    part(index, seeded(7919 * (index + 1)), { asked, assessedOn }),
  );
  const gathered: Record<string, readonly Rec[]> = {};
  for (const { records } of [{ records: shared() }, ...parts]) {
    for (const [key, list] of Object.entries(records)) gathered[key] = [...(gathered[key] ?? []), ...list];
  }
  const random = seeded(1);
  return {
    dossier: {
      schemaVersion: '1.0',
      id: 'dos_bench',
      title: en('An invented case for measuring'),
      period: '2019/2021',
      countries: ['KZ'],
      standardOfProof: 'reasonable-grounds-to-believe',
      contextSummary: en(paragraphs(random, 3, 5)),
      methodology: en(paragraphs(random, 1, 4)),
      exculpatoryStatement: en('The authorities say that procedure was followed in every case.'),
      ...gathered,
    },
    vault: { schemaVersion: '1.0', id: 'vlt_bench', dossier: 'dos_bench', people: parts.flatMap(({ vault }) => vault) },
    targets: parts.map(({ target }) => target),
  };
}

function shared(): Readonly<Record<string, readonly Rec[]>> {
  const random = seeded(2);
  return {
    submitters: [
      submitter('sub_lead', 'Invented Steppe Watch', random, true),
      submitter('sub_law', 'Invented Lawyers for Fair Trials', random, false),
      submitter('sub_press', 'Invented Press Defence Centre', random, false),
    ],
    entities: [
      {
        id: 'ent_ministry',
        names: [name('primary', 'Invented Ministry of Order', 'en')],
        kind: 'ministry',
        country: 'KZ',
      },
    ],
    places: CITIES.map((city, index) => ({ id: `plc_${index}`, country: 'KZ', currentName: en(city) })),
    sources: [
      {
        id: 'src_court',
        kind: 'court',
        pseudonym: 'Invented Regional Court',
        publicName: en('Invented Regional Court'),
        independenceGroup: 'court',
        sensitivity: 'public',
        reliability: { grade: 'B' },
      },
      {
        id: 'src_press',
        kind: 'media',
        pseudonym: 'Invented Daily',
        publicName: en('Invented Daily'),
        independenceGroup: 'press',
        sensitivity: 'public',
        reliability: { grade: 'C' },
      },
      {
        id: 'src_ministry',
        kind: 'public-body',
        pseudonym: 'Invented Ministry of Order',
        publicName: en('Invented Ministry of Order'),
        independenceGroup: 'state',
        sensitivity: 'public',
        reliability: { grade: 'D' },
      },
      {
        id: 'src_doctors',
        kind: 'medical-professional',
        pseudonym: 'Invented Clinic',
        publicName: en('Invented Clinic'),
        independenceGroup: 'clinic',
        sensitivity: 'public',
        reliability: { grade: 'A' },
      },
    ],
  };
}

function submitter(id: string, title: string, random: Random, lead: boolean): Rec {
  return {
    id,
    names: [name('primary', title, 'en')],
    kind: 'ngo',
    lead,
    mandate: en(sentences(random, 'en', 2)),
    linkToInformation: en(sentences(random, 'en', 2)),
    contacts: [{ name: `Desk of ${title}`, email: `desk@${id.slice(4)}.example`, signs: true, sensitivity: 'public' }],
  };
}

function part(index: number, random: Random, { asked, assessedOn }: Required<BenchOptions>): Part {
  const key = `t${String(index).padStart(3, '0')}`;
  const target = `per_${key}`;
  const incidents = [0, 1, 2].map((number) => `inc_${key}-${number}`);
  const acts = ['a', 'b', 'c', 'd'].map((letter) => `act_${key}-${letter}`);
  const victims = [0, 1].map((number) => protectedName(index * 3 + number));
  const witness = protectedName(index * 3 + 2);
  const place = `plc_${index % CITIES.length}`;
  return {
    target,
    records: {
      ...parties(key, target, place, random, index),
      ...people(key, random, assessedOn),
      incidents: incidents.map((id, number) => incident(id, key, number, place, random)),
      acts: acts.map((id, number) => act(id, incidents[number % 3] ?? '', key, number, place, random)),
      involvements: involvements(key, target, acts, random),
      ...proofs(key, target, acts, place, random),
      interventions: [intervention(key, incidents, random)],
      requestedMeasures: measures(key, target, random, asked),
      existingListings: [
        {
          id: `lst_${key}`,
          target,
          programme: `XX-${index + 1}`,
          authority: en('Invented Council of States'),
          listedOn: '2021-01',
          asOf: '2021-02',
          reason: en(sentence(random, 'en')),
        },
      ],
    },
    vault: [
      ...victims.map((victim, number) => vaultPerson(`vic_${key}-${number}`, victim, index * 3 + number)),
      vaultPerson(`src_${key}-w`, witness, index * 3 + 2),
    ],
  };
}

function parties(
  key: string,
  target: string,
  place: string,
  random: Random,
  index: number,
): Readonly<Record<string, readonly Rec[]>> {
  const { latin, kazakh } = officialName(index);
  const src = [{ evidence: `evi_${key}-0`, pinpoint: 'p. 1' }];
  return {
    persons: [
      {
        id: target,
        names: [
          name('primary', full(latin), 'en', {
            scheme: 'passport',
            parts: { given: [latin.given], family: [latin.family] },
            src,
          }),
          name('native', full(kazakh), 'kk-Cyrl', { parts: { given: [kazakh.given], family: [kazakh.family] }, src }),
        ],
        birth: { date: [`19${60 + (index % 25)}-0${1 + (index % 9)}-1${index % 10}`], country: 'KZ', src },
        sex: { value: 'male', src },
        citizenship: [{ country: 'KZ', src }],
        identifiers: [{ scheme: 'passport', value: `N${7000000 + index * 37}`, country: 'KZ', src }],
        perpetratorType: { value: 'police' },
        officialStatus: 'current-official',
        summary: en(`${sentences(random, 'en', 2)} [@evi_${key}-0, p. 1]`),
        src,
      },
    ],
    entities: [
      {
        id: `ent_${key}`,
        names: [
          name('primary', `Invented Department No. ${index + 1}`, 'en'),
          name('native', `Ойдан шығарылған № ${index + 1} департамент`, 'kk-Cyrl'),
        ],
        kind: 'police-department',
        parent: 'ent_ministry',
        country: 'KZ',
        place,
      },
    ],
    positions: [
      {
        id: `pos_${key}`,
        title: en(`Head of Department No. ${index + 1}`),
        body: `ent_${key}`,
        place,
        powers: en(sentence(random, 'en')),
      },
    ],
    postsHeld: [
      { id: `pst_${key}`, person: target, position: `pos_${key}`, from: '2016', to: '2021', rank: en('Colonel'), src },
    ],
    assets: [
      {
        id: `ast_${key}`,
        holders: [target],
        kind: 'real-estate',
        description: en(`A house, as the register shows [@evi_${key}-0, p. 3].`),
        estimatedValue: { amountFrom: 100000 + index * 1000, amountTo: 150000 + index * 1000, currency: 'USD' },
        asOf: '2020',
        basis: 'reported',
        src,
      },
    ],
  };
}

function people(key: string, random: Random, assessedOn: string): Readonly<Record<string, readonly Rec[]>> {
  const ids = [0, 1].map((number) => `vic_${key}-${number}`);
  return {
    victims: ids.map((id, number) => ({
      id,
      pseudonym: `V-${key.slice(1)}${number}`,
      inVault: true,
      ageBand: '30-44',
      roleTags: [number === 0 ? 'journalist' : 'activist'],
      circumstances: en(sentences(random, 'en', 2)),
    })),
    victimGroups: [
      {
        id: `vgr_${key}`,
        description: en('People fined on the same day'),
        count: { value: 4 + random.int(40), basis: 'fines' },
        members: [ids[0]],
      },
    ],
    consents: ids.map((subject, number) => ({
      id: `con_${key}-${number}`,
      subject,
      level: number === 0 ? 'share-confidential' : 'share-pseudonymous',
      recipients: ['us'],
      scopes: ['name', 'statement', 'case-details'],
      method: 'written',
      explained: { uses: true, limits: true, withdrawal: true },
      givenOn: '2021-01-10',
    })),
    risks: ids.map((subject, number) => ({
      id: `rsk_${key}-${number}`,
      subject,
      threats: en('Arrest, and loss of work of relatives'),
      level: 'high',
      assessedOn,
    })),
  };
}

function incident(id: string, key: string, number: number, place: string, random: Random): Rec {
  return {
    id,
    title: en(['The dispersal on the square', 'The night in the department', 'The trial'][number] ?? 'The incident'),
    when: `2020-0${number + 3}-04/2020-0${number + 3}-19`,
    place,
    summary: en(
      `{{vic_${key}-0}} and others were held. ${sentences(random, 'en', 3)} [@evi_${key}-${number}, p. ${number + 2}]\n\n` +
        `${sentences(random, 'en', 2)} [@evi_${key}-${number + 3}, p. 4; @evi_${key}-${number + 1}]\n\n- ${sentence(random, 'en')}\n- ${sentence(random, 'en')}`,
    ),
    officialAccount: { text: en(sentences(random, 'en', 2)), src: [{ evidence: `evi_${key}-4` }] },
    src: [{ evidence: `evi_${key}-${number}`, pinpoint: `p. ${number + 2}` }],
  };
}

function act(id: string, incidentId: string, key: string, number: number, place: string, random: Random): Rec {
  return {
    id,
    incident: incidentId,
    kind: ACTS[(number + Number(key.slice(1))) % ACTS.length],
    when: `2020-0${(number % 3) + 3}-0${number + 5}`,
    place,
    victims: [`vic_${key}-${number % 2}`, `vgr_${key}`],
    description: en(`${sentences(random, 'en', 2)} [@evi_${key}-${number}, p. ${number + 1}]`),
    src: [{ evidence: `evi_${key}-${number}`, pinpoint: `p. ${number + 1}` }],
  };
}

function involvements(key: string, target: string, acts: readonly string[], random: Random): readonly Rec[] {
  return ['committed', 'superior-knew-did-nothing'].map((mode, number) => ({
    id: `inv_${key}-${number}`,
    person: target,
    acts: acts.slice(number * 2, number * 2 + 2),
    mode,
    basis: 'both',
    postHeld: `pst_${key}`,
    entity: `ent_${key}`,
    narrative: en(
      `{{${target}}} gave the order. ${sentences(random, 'en', 4)} [@evi_${key}-${number}, p. 2]\n\n> ${sentences(random, 'en', 2)}\n\n${sentences(random, 'en', 3)} [@evi_${key}-1, para. 3]`,
    ),
    elements: ['conduct', 'link', 'knowledge'].map((element, at) => ({
      element,
      statement: en(sentence(random, 'en')),
      src: [{ evidence: `evi_${key}-${at}`, pinpoint: `p. ${at + 2}` }],
    })),
    confidence: 'reasonable-grounds-to-believe',
    counterEvidence: [{ evidence: `evi_${key}-4` }],
    counterStatement: en(sentences(random, 'en', 2)),
  }));
}

const EVIDENCE = [
  { kind: 'court-decision', title: 'Decision of the court', source: 'src_court', original: 'Постановление суда' },
  { kind: 'statement', title: 'Statement of a witness', source: '', original: 'Показания свидетеля' },
  { kind: 'news-article', title: 'Report on the events', source: 'src_press', original: 'Оқиға туралы хабар' },
  { kind: 'medical-record', title: 'Note of the physician', source: 'src_doctors', original: 'Дәрігердің қорытындысы' },
  {
    kind: 'official-statement',
    title: 'Reply of the ministry',
    source: 'src_ministry',
    original: 'Министрліктің жауабы',
  },
  { kind: 'photograph', title: 'Photograph of the square', source: 'src_press', original: 'Фотография площади' },
] as const;

function proofs(
  key: string,
  target: string,
  acts: readonly string[],
  place: string,
  random: Random,
): Readonly<Record<string, readonly Rec[]>> {
  const witness = `src_${key}-w`;
  const subjects = [`inv_${key}-0`, `inv_${key}-1`, `inv_${key}-0`, `inv_${key}-1`, ...acts, target];
  const links = subjects.map((subject, number) => link(key, number, number % EVIDENCE.length, subject, random));
  return {
    sources: [
      {
        id: witness,
        kind: 'witness',
        pseudonym: `W-${key.slice(1)}`,
        inVault: true,
        independenceGroup: `witness-${key}`,
        reliability: { grade: 'B', reason: en('Was in the room') },
      },
    ],
    evidence: EVIDENCE.map(({ kind, title, source, original }, number) =>
      evidence(key, number, { kind, title, original, source: source === '' ? witness : source, place, target }),
    ),
    evidenceLinks: links,
  };
}

interface EvidenceFacts {
  readonly kind: string;
  readonly title: string;
  readonly original: string;
  readonly source: string;
  readonly place: string;
  readonly target: string;
}

function evidence(key: string, number: number, { kind, title, original, source, place, target }: EvidenceFacts): Rec {
  const tongue = number === 2 || number === 3 || number === 4 ? 'kk-Cyrl' : 'ru-Cyrl';
  const hash = (letter: string) => `${letter}${key.slice(1)}${number}`.padEnd(64, letter);
  return {
    id: `evi_${key}-${number}`,
    kind,
    title: [
      { lang: 'en', value: `${title} no. ${key.slice(1)}`, translation: { of: tongue, by: 'human', reviewed: true } },
      { lang: tongue, value: `${original} № ${key.slice(1)}` },
    ],
    sources: [source],
    createdWhen: `2020-07-0${number + 1}`,
    createdWhere: place,
    languages: [tongue],
    ...(number === 1 ? {} : { sensitivity: 'public' }),
    original: {
      fileName: `item-${key}-${number}.pdf`,
      mime: 'application/pdf',
      bytes: 90_000 + number,
      sha256: hash('a'),
      computedAt: '2020-08-01T10:05+06:00',
      generation: 'copy',
    },
    acquisition: { when: '2020-08-01T10:00+06:00', by: 'Field worker', method: 'received-in-person' },
    custody: [
      { at: '2020-08-01T10:00+06:00', action: 'received', by: 'Field worker' },
      { at: '2020-08-02', action: 'archived', by: 'Archivist' },
    ],
    renditions: [
      {
        id: `ren_${key}-${number}`,
        purpose: 'redacted',
        file: `redacted-${key}-${number}.pdf`,
        mime: 'application/pdf',
        sha256: hash('b'),
        pages: 3 + number,
        profile: 'disclosable',
        shows: { people: [target] },
      },
    ],
    credibility: { grade: 2 },
  };
}

function link(key: string, id: number, item: number, subject: string, random: Random): Rec {
  const tongue = random.pick(['ru', 'kk'] as const);
  return {
    id: `lnk_${key}-${id}`,
    evidence: `evi_${key}-${item}`,
    subject,
    relation: item === 4 ? 'contradicts' : 'supports',
    pinpoint: `p. ${1 + random.int(9)}`,
    quote: [
      { lang: 'en', value: sentence(random, 'en'), translation: { of: `${tongue}-Cyrl`, by: 'human', reviewed: true } },
      { lang: `${tongue}-Cyrl`, value: sentence(random, tongue) },
    ],
  };
}

function intervention(key: string, incidents: readonly string[], random: Random): Rec {
  return {
    id: `itv_${key}`,
    by: 'sub_lead',
    type: 'request-for-investigation',
    date: '2020-09-01',
    addressee: en('Invented Prosecutor General'),
    reference: `17/${key.slice(1)}`,
    about: incidents,
    summary: en(sentences(random, 'en', 2)),
    response: { value: 'refused', date: '2020-10-01', text: en(sentence(random, 'en')) },
  };
}

function measures(key: string, target: string, random: Random, asked: readonly string[]): readonly Rec[] {
  const common = {
    target,
    requestedOn: '2021-03-01',
    rationale: en(sentences(random, 'en', 3)),
    impact: en(sentences(random, 'en', 2)),
    nationalInterest: en(sentences(random, 'en', 3)),
  };
  return asked.map((regime) => ({
    id: regime === 'us' ? `msr_${key}` : `msr_${key}-${regime}`,
    regime,
    measures: regime === 'us' ? ['asset-freeze', 'visa-ineligibility'] : ['asset-freeze'],
    ...common,
  }));
}

function vaultPerson(subject: string, { latin, kazakh }: PersonName, index: number): Rec {
  return {
    subject,
    names: [
      name('primary', full(latin), 'en', { parts: { given: [latin.given], family: [latin.family] } }),
      name('native', full(kazakh), 'kk-Cyrl'),
    ],
    contacts: [
      {
        kind: 'phone',
        value: `+7 (70${index % 10}) 4${String(100000 + index * 331).slice(0, 2)}-${String(100000 + index * 331).slice(2, 4)}-${String(100000 + index * 331).slice(4, 6)}`,
      },
    ],
  };
}

function paragraphs(random: Random, count: number, each: number): string {
  return Array.from({ length: count }, () => sentences(random, 'en', each)).join('\n\n');
}
