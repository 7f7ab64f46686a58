import { DAY } from './case.ts';
import { full, officialName, type PersonName, protectedName } from './people.ts';
import { type Random, seeded } from './random.ts';
import { sentence, sentences } from './words.ts';

/** Records of each kind; the numbers of the case this program was built for, by default. */
export interface CountrySize {
  readonly targets: number;
  readonly victims: number;
  readonly incidents: number;
  readonly evidence: number;
}

export const COUNTRY: CountrySize = { targets: 364, victims: 1119, incidents: 900, evidence: 3000 };

/** Governments that are asked for a measure against every target. */
export const ASKED = ['us', 'uk', 'ca', 'ee', 'lv', 'lt'] as const;

type Rec = Readonly<Record<string, unknown>>;

const ACTS = ['arbitrary-detention', 'torture', 'unfair-trial', 'beating', 'censorship', 'denial-of-counsel'];
const MODES = ['committed', 'superior-knew-did-nothing', 'ordered', 'aided-abetted'];
const KINDS = ['court-decision', 'news-article', 'medical-record', 'official-statement', 'photograph'];
const SOURCES = ['src_court', 'src_press', 'src_clinic', 'src_ministry', 'src_observers'];
const TITLES = ['Постановление суда', 'Оқиға туралы хабар', 'Заключение врача', 'Жауап хат', 'Фотография площади'];
const BODIES = 60;
const PLACES = 20;

const en = (value: string) => [{ lang: 'en', value }];
const id = (kind: string, index: number) => `${kind}_${String(index).padStart(4, '0')}`;
const days = (index: number) => `20${19 + (index % 2)}-${two(1 + (index % 12))}-${two(1 + (index % 28))}`;
const two = (number: number) => String(number).padStart(2, '0');

/**
 * A country's worth of targets, each asked of six governments: invented, from seeds, the same on every machine. Unlike
 * `benchCase` its records hang together as they do in life: bodies, incidents and evidence are shared by many targets,
 * and a good part of the cases is incomplete, so that every verdict occurs.
 */
export function countryCase(size: CountrySize = COUNTRY): { readonly dossier: Rec; readonly vault: Rec } {
  const { targets, victims, incidents, evidence } = size;
  const every = <T>(count: number, make: (index: number, random: Random) => T, seed: number): readonly T[] =>
    Array.from({ length: count }, (_, index) => make(index, seeded(seed * 100_003 + index)));
  const random = seeded(11);
  return {
    dossier: {
      schemaVersion: '1.0',
      id: 'dos_country',
      title: en('An invented country, for measuring'),
      period: '2019/2021',
      countries: ['KZ'],
      standardOfProof: 'reasonable-grounds-to-believe',
      contextSummary: en(sentences(random, 'en', 12)),
      methodology: en(sentences(random, 'en', 4)),
      submitters: [submitter(random)],
      persons: every(targets, (index) => person(index, size), 1),
      entities: every(BODIES, body, 2),
      positions: every(BODIES, position, 3),
      postsHeld: every(targets, (index) => post(index, size), 4),
      places: every(PLACES, place, 5),
      sources: sources(),
      victims: every(victims, victim, 6),
      incidents: every(incidents, (index, own) => incident(index, size, own), 7),
      acts: every(incidents * 2, (index, own) => act(index, size, own), 8),
      involvements: every(targets * 2, (index, own) => involvement(index, size, own), 9),
      evidence: every(evidence, item, 10),
      evidenceLinks: [
        ...every(incidents * 2, (index, own) => link('act', index, size, own), 12),
        ...every(targets * 2, (index, own) => link('inv', index, size, own), 16),
      ],
      existingListings: every(Math.floor(targets / 5), (index) => listing(index * 5), 13),
      requestedMeasures: every(targets, requests, 14).flat(),
    },
    vault: {
      schemaVersion: '1.0',
      id: 'vlt_country',
      dossier: 'dos_country',
      people: every(victims, (index) => ({ subject: id('vic', index), names: names(protectedName(index)) }), 15),
    },
  };
}

function names({ latin, kazakh }: PersonName, middle = ''): readonly Rec[] {
  const [given, native] = [latin.given + middle, kazakh.given];
  return [
    { role: 'primary', full: full({ given, family: latin.family }), tag: 'en' },
    { role: 'native', full: full({ given: native, family: kazakh.family }), tag: 'kk-Cyrl' },
  ];
}

function cite(index: number, { evidence }: CountrySize): Rec {
  return { evidence: id('evi', index % evidence), pinpoint: `p. ${1 + (index % 14)}` };
}

function person(index: number, size: CountrySize): Rec {
  const src = [cite(index * 7, size), cite(index * 7 + 1, size)];
  const middle = index < 100 ? '' : ` ${officialName(index + Math.floor(index / 100)).latin.given}`;
  const known = index % 4 !== 3;
  return {
    id: id('per', index),
    names: names(officialName(index), middle).map((name) => ({ ...name, src })),
    ...(known ? { birth: { date: [`19${60 + (index % 25)}-${two(1 + (index % 9))}-1${index % 10}`], src } } : {}),
    citizenship: index % 9 === 8 ? [] : [{ country: 'KZ', src: [cite(index * 7, size)] }],
    perpetratorType: { value: 'police' },
    src,
  };
}

function body(index: number): Rec {
  return {
    id: id('ent', index),
    names: [
      { role: 'primary', full: `Invented Department No. ${index + 1}`, tag: 'en' },
      { role: 'native', full: `Ойдан шығарылған № ${index + 1} департамент`, tag: 'kk-Cyrl' },
    ],
    kind: 'police-department',
    country: 'KZ',
    place: id('plc', index % PLACES),
  };
}

function position(index: number): Rec {
  return { id: id('pos', index), title: en(`Head of Department No. ${index + 1}`), body: id('ent', index) };
}

function post(index: number, size: CountrySize): Rec {
  const src = [cite(index * 7 + 2, size)];
  return {
    id: id('pst', index),
    person: id('per', index),
    position: id('pos', index % BODIES),
    from: '2016',
    to: '2021',
    src,
  };
}

function place(index: number): Rec {
  return { id: id('plc', index), country: 'KZ', currentName: en(`Invented Town No. ${index + 1}`) };
}

function sources(): readonly Rec[] {
  return SOURCES.map((source, index) => ({
    id: source,
    kind: index === 0 ? 'court' : 'media',
    pseudonym: `Invented source ${index + 1}`,
    publicName: en(`Invented source ${index + 1}`),
    independenceGroup: `origin-${index}`,
    sensitivity: 'public',
    reliability: { grade: 'B' },
  }));
}

function submitter(random: Random): Rec {
  return {
    id: 'sub_lead',
    names: [{ role: 'primary', full: 'Invented Steppe Watch', tag: 'en' }],
    kind: 'ngo',
    lead: true,
    mandate: en(sentence(random, 'en')),
    contacts: [{ name: 'Desk', email: 'desk@lead.example', signs: true, sensitivity: 'public' }],
  };
}

function victim(index: number): Rec {
  return {
    id: id('vic', index),
    pseudonym: `V-${index}`,
    inVault: true,
    ageBand: '30-44',
    roleTags: [index % 3 === 0 ? 'journalist' : index % 3 === 1 ? 'activist' : 'student'],
  };
}

function incident(index: number, size: CountrySize, random: Random): Rec {
  return {
    id: id('inc', index),
    title: en(`The dispersal No. ${index + 1}`),
    when: days(index),
    place: id('plc', index % PLACES),
    summary: [
      {
        lang: 'en',
        value: `{{${id('vic', index % size.victims)}}} was held. ${sentences(random, 'en', 3)} [@${cite(index * 3, size)['evidence']}, p. 2]`,
      },
      { lang: 'ru-Cyrl', value: sentences(random, 'ru', 2) },
    ],
    src: [cite(index * 3, size)],
  };
}

function act(index: number, size: CountrySize, random: Random): Rec {
  const of = Math.floor(index / 2);
  return {
    id: id('act', index),
    incident: id('inc', of),
    kind: ACTS[index % ACTS.length],
    when: days(of),
    place: id('plc', of % PLACES),
    victims: [id('vic', index % size.victims)],
    description: en(sentences(random, 'en', 2)),
    src: [cite(index * 3 + 1, size), cite(index * 3 + 2, size)].slice(index % 3 === 2 ? 1 : 0),
  };
}

function involvement(index: number, size: CountrySize, random: Random): Rec {
  const target = Math.floor(index / 2);
  const acts = [0, 1].map((number) => id('act', (index * 2 + number) % (size.incidents * 2)));
  return {
    id: id('inv', index),
    person: id('per', target),
    acts,
    mode: MODES[(index + target) % MODES.length],
    basis: 'both',
    postHeld: id('pst', target),
    entity: id('ent', target % BODIES),
    narrative: en(
      `{{${id('per', target)}}} gave the order. ${sentences(random, 'en', 3)} [@${cite(index * 4, size)['evidence']}, p. 2]`,
    ),
    elements: ['conduct', 'link', 'knowledge'].map((element, at) => ({
      element,
      statement: en(sentence(random, 'en')),
      src: [cite(index * 4 + at, size)],
    })),
    confidence: 'reasonable-grounds-to-believe',
    ...(index % 4 === 0
      ? { counterEvidence: [cite(index * 4 + 3, size)], counterStatement: en(sentence(random, 'en')) }
      : {}),
  };
}

function item(index: number): Rec {
  const nth = index % KINDS.length;
  return {
    id: id('evi', index),
    kind: KINDS[nth],
    title: [
      { lang: 'en', value: `Document no. ${index + 1}`, translation: { of: 'ru-Cyrl', by: 'human', reviewed: true } },
      { lang: 'ru-Cyrl', value: `${TITLES[nth]} № ${index + 1}` },
    ],
    sources: [SOURCES[nth]],
    createdWhen: days(index),
    languages: ['ru-Cyrl'],
    sensitivity: 'public',
    original: {
      fileName: `item-${index}.pdf`,
      mime: 'application/pdf',
      bytes: 90_000 + index,
      sha256: index.toString(16).padStart(64, 'a'),
      computedAt: '2021-03-01T10:05+06:00',
      generation: 'copy',
    },
    acquisition: { when: '2021-03-01T10:00+06:00', by: 'Field worker', method: 'received-in-person' },
    custody: [{ at: '2021-03-01T10:00+06:00', action: 'received', by: 'Field worker' }],
    credibility: { grade: 2 + (index % 4) },
  };
}

function link(kind: 'act' | 'inv', index: number, size: CountrySize, random: Random): Rec {
  const tongue = random.pick(['ru', 'kk'] as const);
  return {
    id: `lnk_${kind}-${index}`,
    ...cite(index * 5 + 4, size),
    subject: id(kind, index),
    relation: kind === 'act' && index % 12 === 11 ? 'contradicts' : 'supports',
    quote: [
      { lang: 'en', value: sentence(random, 'en'), translation: { of: `${tongue}-Cyrl`, by: 'human', reviewed: true } },
      { lang: `${tongue}-Cyrl`, value: sentence(random, tongue) },
    ],
  };
}

function listing(target: number): Rec {
  return {
    id: id('lst', target),
    target: id('per', target),
    programme: `XX-${target + 1}`,
    authority: en('Invented Council of States'),
    listedOn: '2021-01',
    asOf: DAY,
  };
}

function requests(index: number, random: Random): readonly Rec[] {
  return ASKED.map((regime, nth) => ({
    id: `msr_${String(index).padStart(4, '0')}-${regime}`,
    regime,
    target: id('per', index),
    measures: ['asset-freeze'],
    requestedOn: '2021-03-01',
    ...(nth === 0 ? { rationale: en(sentence(random, 'en')) } : {}),
  }));
}
