import { dossierSchema } from '../../../packages/core/src/evidence/schema/dossier.ts';
import type { Dossier, Vault } from '../../../packages/core/src/evidence/schema/types.ts';
import { vaultSchema } from '../../../packages/core/src/evidence/schema/vault.ts';
import { fullestValue } from '../../fixtures/fullest-value.ts';
import { DISCLOSABLE_FIELDS, NAMED_FIELDS, RESTRICTED_FIELDS } from '../../fixtures/leaving-fields.ts';
import { RandomWords } from './random-words.ts';

export const DAY = '2026-11-01';

type Container = 'disclosable' | 'restricted' | 'internal';
type Fields = Record<string, unknown>;

export interface RandomCase {
  readonly dossier: unknown;
  readonly vault: Vault;
  readonly regime: string;
  /** Words that must be in no file of a container, and in no message at all. */
  readonly withheld: Readonly<Record<Container, readonly string[]>>;
  /** Names of people who may be named nowhere. */
  readonly names: readonly string[];
  /** A free text that leaves, with its words and one more. */
  readonly planted: (path: string, text: string) => unknown;
  /** Paths of free texts that may leave, names that are public apart. */
  readonly leaving: readonly string[];
}

const SCOPES = [
  'name',
  'statement',
  'case-details',
  'photo',
  'voice',
  'medical',
  'contact-details',
  'location',
  'family',
];
const LEVELS = [
  'none',
  'internal-only',
  'share-confidential',
  'share-pseudonymous',
  'public-pseudonymous',
  'public-named',
];
const REGIMES = ['us', 'uk', 'ca', 'ee', 'lv', 'lt'];

/** The fullest dossier, made from the schema itself, with a numbered word in each string field that takes any word. */
const FULLEST = ((): { readonly text: string; readonly paths: readonly string[] } => {
  const paths: string[] = [];
  const value = fullestValue(dossierSchema, (path) => `canary${paths.push(path) - 1}x`);
  return { text: JSON.stringify(value), paths };
})();

/** Names of officials, bodies, places and publications may share one word with a protected name. */
const PUBLIC_NAME = /^(?:persons|entities|submitters)\[\]\.names|^(?:places|sources)\[\]\.\w*[nN]ame/;

/** A case from a seed: every string field of the schema has a word of its own, and nobody's words are anybody else's. */
export function randomCase(seed: number): RandomCase {
  const random = new RandomWords(seed);
  const regime = random.pick(REGIMES);
  const subjects = ['vic_x', 'src_x', ...Array.from({ length: random.below(3) }, (_, index) => `vic_${index}`)];
  const fields = new Map(FULLEST.paths.map((path) => [path, random.word()]));
  const input = JSON.parse(
    FULLEST.text.replace(/canary(\d+)x/g, (_, index: string) => fields.get(FULLEST.paths[Number(index)] ?? '') ?? ''),
  ) as Fields & Record<string, Fields[]>;
  const consents = subjects.flatMap((subject) => consentsOf(subject, regime, random));
  prepare(input, subjects, consents, regime, random);
  thinOut(input, random);

  const people = subjects.filter(() => random.chance(0.9)).map((subject) => vaultPerson(subject, random));
  const others = random.chance(0.7) ? [{ role: 'interpreter', ...somebody(random) }] : [];
  const terms = random.chance(0.5) ? [random.name()] : [];
  const vault = vaultSchema.parse({
    schemaVersion: '1.0',
    id: 'vlt_x',
    dossier: input['id'],
    people: people.map(({ words: _, street: __, ...person }) => person),
    others: others.map(({ words: _, street: __, ...person }) => person),
    terms: terms.map((value) => ({ value })),
  });
  const leaving = new Set([...DISCLOSABLE_FIELDS, ...RESTRICTED_FIELDS, ...NAMED_FIELDS]);
  const inside = (allowed: ReadonlySet<string>): readonly string[] =>
    [...fields].filter(([path]) => !allowed.has(path)).map(([, word]) => word);
  const nowhere = [...others.flatMap(({ words, street }) => [...words, street]), ...terms];
  const of = (container: 'disclosable' | 'restricted'): readonly string[] =>
    people.flatMap((person) => withheldOf(person, consents, container));
  return {
    dossier: input,
    vault,
    regime,
    withheld: {
      disclosable: [...nowhere, ...of('disclosable'), ...inside(new Set([...DISCLOSABLE_FIELDS, ...NAMED_FIELDS]))],
      restricted: [...nowhere, ...of('restricted'), ...inside(leaving)],
      internal: nowhere,
    },
    names: people
      .filter(
        ({ subject }) =>
          mayBe(subject, consents, 'restricted').length === 0 && mayBe(subject, consents, 'disclosable').length === 0,
      )
      .flatMap(({ names }) => names.flatMap(({ full }) => full.split(' '))),
    planted: (path, text) => plant(structuredClone(input), path, text),
    leaving: [...leaving].filter((path) => fields.has(path) && !PUBLIC_NAME.test(path)),
  };
}

/** Makes the fullest value a case that can be filed, and varies who is in it. */
function prepare(
  input: Fields & Record<string, Fields[]>,
  subjects: readonly string[],
  consents: readonly Fields[],
  regime: string,
  random: RandomWords,
): void {
  const [victim, source, evidence] = [input['victims']?.[0], input['sources']?.[0], input['evidence']?.[0]];
  Object.assign(victim ?? {}, { ageBand: '30-44', ageAtTime: 40, specialProtection: [], inVault: true });
  Object.assign(source ?? {}, { inVault: true });
  input['victims'] = subjects
    .filter((subject) => subject.startsWith('vic_'))
    .map((id, index) => ({ ...victim, id, pseudonym: `V-${index}` }));
  input['consents'] = [...consents];
  for (const risk of input['risks'] ?? []) Object.assign(risk, { assessedOn: '2026-10-20', nextReview: '2027-01-01' });
  for (const measure of input['requestedMeasures'] ?? []) {
    measure['regime'] = regime;
    delete measure['grounds'];
  }
  const exhibit = random.pick([{ people: [], none: true }, { people: ['vic_x'] }, { people: [] }]);
  Object.assign((evidence?.['exhibit'] as Fields) ?? {}, exhibit);
  const [rendition] = (evidence?.['renditions'] ?? []) as Fields[];
  Object.assign(rendition ?? {}, { purpose: 'redacted', profile: 'disclosable', shows: { people: [], none: true } });
  dropExtensions(input);
}

/** The fields of a regime's own are asked for by its schema, which words do not fit. */
function dropExtensions(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  delete (value as Fields)['ext'];
  for (const part of Object.values(value)) dropExtensions(part);
}

/** Takes some fields away, where the schema lets them be absent. */
function thinOut(input: Fields, random: RandomWords): void {
  for (let count = random.below(4); count > 0; count -= 1) {
    const list = random.pick(
      Object.values(input).filter((value) => Array.isArray(value) && value.length > 0),
    ) as Fields[];
    const [record] = list;
    if (record === undefined || typeof record !== 'object') continue;
    const key = random.pick(Object.keys(record));
    const value = record[key];
    delete record[key];
    if (!dossierSchema.safeParse(input).success) record[key] = value;
  }
}

function consentsOf(subject: string, regime: string, random: RandomWords): readonly Fields[] {
  return Array.from({ length: random.below(3) }, (_, index) => ({
    id: `con_${subject.replace('_', '-')}-${index}`,
    subject,
    level: random.pick(LEVELS),
    recipients: random.pick([[regime], ['zz'], []]),
    scopes: SCOPES.filter(() => random.chance(0.6)),
    method: 'written',
    explained: { uses: true, limits: true, withdrawal: true },
    givenOn: random.pick(['2019-01-01', '2027-01-01']),
    ...(random.chance(0.2) ? { withdrawnOn: '2019-06-01' } : {}),
    ...(random.chance(0.2) ? { reviewBy: '2019-12-01' } : {}),
  }));
}

/**
 * The consents that could let somebody be named at all. Looser than the gate on purpose and written apart from it: what
 * this denies, no reading of the rules can allow.
 */
function mayBe(
  subject: string,
  consents: readonly Fields[],
  container: 'disclosable' | 'restricted',
): readonly Fields[] {
  const named = container === 'restricted' ? ['share-confidential', 'public-named'] : ['public-named'];
  return consents.filter(
    (consent) =>
      consent['subject'] === subject &&
      named.includes(consent['level'] as string) &&
      consent['withdrawnOn'] === undefined &&
      consent['reviewBy'] === undefined &&
      consent['givenOn'] === '2019-01-01' &&
      (consent['level'] === 'public-named' || String(consent['recipients']) !== 'zz'),
  );
}

interface Somebody {
  readonly names: readonly { readonly role: string; readonly full: string; readonly tag: string }[];
  readonly words: readonly string[];
  readonly street: string;
}

type VaultPersonInput = ReturnType<typeof vaultPerson>;

function withheldOf(
  person: VaultPersonInput,
  consents: readonly Fields[],
  container: 'disclosable' | 'restricted',
): readonly string[] {
  const allowed = mayBe(person.subject, consents, container);
  const has = (scope: string): boolean =>
    allowed.some((consent) => ((consent['scopes'] ?? []) as string[]).includes(scope));
  const [relative] = person.relatives;
  return [
    person.notes,
    ...(allowed.length === 0 ? person.names.flatMap(({ full }) => full.split(' ')) : []),
    ...(has('contact-details') ? [] : person.words),
    ...(has('location') ? [] : [person.street]),
    ...(has('family') ? [] : (relative?.names ?? []).flatMap(({ full }) => full.split(' '))),
  ];
}

function somebody(random: RandomWords): Somebody & Fields {
  const count = 1 + random.below(3);
  const names = Array.from({ length: count }, (_, index) => ({
    role: index === 0 ? 'primary' : 'alias',
    full: `${random.name()} ${random.name()}`,
    tag: 'en',
  }));
  const [iin, phone, mail, street] = [random.digits(12), random.digits(11), random.word(), random.name()];
  return {
    names,
    identifiers: [{ scheme: 'kz-iin', value: iin }],
    contacts: [
      { kind: 'phone', value: `+${phone}` },
      { kind: 'email', value: `${mail}@mail.example` },
    ],
    addresses: [`${1 + random.below(90)} ${street} Lane`],
    words: [iin, phone, mail],
    street,
  };
}

function vaultPerson(subject: string, random: RandomWords) {
  const { words, street, names, ...reach } = somebody(random);
  const relative = { relation: 'brother', names: [{ role: 'primary', full: random.name(), tag: 'en' }] };
  return { subject, names, ...reach, relatives: [relative], notes: random.word(), words, street };
}

/** Puts a text after the one at a path such as `incidents[].title[].value`, in the first entry of each list. */
function plant(input: Fields, path: string, text: string): unknown {
  const steps = path
    .split('.')
    .flatMap((step) =>
      step.endsWith('[]') ? [...[step.replace(/(\[\])+$/, '')], ...(step.match(/\[\]/g) ?? []).map(() => '0')] : [step],
    );
  const last = steps.pop() ?? '';
  let at: Fields | undefined = input;
  for (const step of steps) at = at?.[step] as Fields | undefined;
  if (at?.[last] === undefined) return undefined;
  at[last] = `${String(at[last])} ${text}`;
  return input;
}

export function parsed(input: unknown): Dossier | undefined {
  const outcome = dossierSchema.safeParse(input);
  return outcome.success ? outcome.data : undefined;
}
