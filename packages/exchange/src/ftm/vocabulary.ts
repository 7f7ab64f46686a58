/** The words of FollowTheMoney beside those of a dossier, for import and export. */
import type { EvidenceItem, ExistingListing, Person, Relationship } from '@sanctions-packet/core/evidence';
import type { LeftAside } from './import/entity-reading.ts';
import { WAYS_BACK } from './ways-back.ts';

type NameRole = Person['names'][number]['role'];
type Scheme = Person['identifiers'][number]['scheme'];

export const NAME_ROLES: Readonly<Record<string, NameRole>> = {
  name: 'spelling-variation',
  alias: 'alias',
  weakAlias: 'weak-alias',
  previousName: 'former',
};

/** Properties of a party that hold a number, and its scheme. */
export const IDENTIFIERS: Readonly<Record<string, Scheme>> = {
  idNumber: 'national-id',
  passportNumber: 'passport',
  taxNumber: 'tax',
  innCode: 'ru-inn',
  socialSecurityNumber: 'social-security',
  registrationNumber: 'registration',
  leiCode: 'lei',
  imoNumber: 'imo',
  wikidataId: 'wikidata',
  identifier: 'other',
};

/** Schemata of bodies and companies, most special first, and the kind that each becomes. */
export const BODIES = {
  PublicBody: 'public-body',
  Company: 'company',
  Organization: 'other',
  LegalEntity: 'other',
} as const;

export type BodySchema = keyof typeof BODIES;

export function isBody(schema: string): schema is BodySchema {
  return Object.hasOwn(BODIES, schema);
}

/** Schemata of documents, and the kind of evidence that each becomes. */
export const DOCUMENTS: Readonly<Record<string, EvidenceItem['kind']>> = {
  Document: 'other',
  Article: 'news-article',
  HyperText: 'web-page',
  PlainText: 'other',
  Pages: 'other',
  Image: 'photograph',
  Audio: 'audio',
  Video: 'video',
  Table: 'dataset',
  Workbook: 'dataset',
};

/** What a relative is to a person. */
export const FAMILY: Readonly<Record<string, NonNullable<Relationship['family']>>> = {
  ...words('spouse', 'spouse', 'wife', 'husband'),
  ...words('partner', 'partner', 'cohabitant'),
  ...words('parent', 'parent', 'mother', 'father'),
  ...words('child', 'child', 'son', 'daughter'),
  ...words('sibling', 'sibling', 'brother', 'sister'),
  ...words('grandparent', 'grandparent', 'grandmother', 'grandfather'),
  ...words('grandchild', 'grandchild', 'grandson', 'granddaughter'),
  ...words('in-law', 'in-law', 'mother-in-law', 'father-in-law', 'brother-in-law', 'sister-in-law', 'son-in-law'),
};

function words<T extends string>(meaning: T, ...said: readonly string[]): Readonly<Record<string, T>> {
  return Object.fromEntries(said.map((word) => [word, meaning]));
}

/** Measures by the words that OpenSanctions uses for them. */
export const PROVISIONS: Readonly<Record<string, ExistingListing['measures'][number]>> = {
  'asset freeze': 'asset-freeze',
  'travel ban': 'travel-ban',
  'financial restrictions': 'financial-restrictions',
  debarment: 'debarment',
};

/** Programmes of OpenSanctions whose government has a package here. */
export const PROGRAMMES: Readonly<Record<string, string>> = {
  'US-GLOMAG': 'us',
  'GB-HR': 'uk',
  'CA-JVCFOA': 'ca',
  'EU-HR': 'eu',
};

/** What an import leaves aside, and why. */
export const LEFT_ASIDE: LeftAside = {
  ...reasonFor(
    'free-text',
    'summary',
    'description',
    'notes',
    'biography',
    'reason',
    'bodyText',
    'translatedText',
    'indexText',
  ),
  ...reasonFor(
    'sensitive',
    'ethnicity',
    'religion',
    'political',
    'appearance',
    'height',
    'weight',
    'eyeColor',
    'hairColor',
  ),
  ...reasonFor(
    'other-end',
    ...Object.keys(WAYS_BACK),
    'addressEntity',
    'things',
    'positions',
    'proven',
    'provenIntervals',
  ),
};

function reasonFor(reason: LeftAside[string], ...properties: readonly string[]): LeftAside {
  return Object.fromEntries(properties.map((property) => [property, reason]));
}
