import * as z from 'zod';
import { address, contact, countryTie, identifier, name } from './names.ts';
import {
  bookkeeping,
  coded,
  country,
  edtf,
  id,
  line,
  list,
  money,
  prose,
  ref,
  refs,
  sensitivity,
  sex,
  src,
  subdivision,
  text,
  url,
} from './values.ts';

export const PERPETRATOR_TYPES = [
  'head-of-state',
  'central-government',
  'local-government',
  'legislator',
  'police',
  'prison-official',
  'security-service',
  'military',
  'prosecutor',
  'judge',
  'investigator',
  'election-official',
  'medical-staff',
  'state-company',
  'state-media',
  'private-company',
  'armed-group',
  'private-person',
  'other',
  'unknown',
] as const;

export const PERSON_STATUSES = [
  'in-post',
  'promoted',
  'transferred',
  'suspended',
  'dismissed',
  'resigned',
  'retired',
  'out-of-post',
  'under-investigation',
  'charged',
  'convicted',
  'acquitted',
  'amnestied',
  'left-country',
  'deceased',
  'unknown',
] as const;

export const OFFICIAL_STATUSES = ['current-official', 'former-official', 'not-official', 'unknown'] as const;

const birth = z.strictObject({
  date: list(edtf).meta({ description: 'Every date of birth that a source gives.' }),
  place: ref('plc_').exactOptional(),
  placeName: text.exactOptional(),
  country: country.exactOptional(),
  src,
});

const death = z.strictObject({
  date: list(edtf),
  place: ref('plc_').exactOptional(),
  placeName: text.exactOptional(),
  country: country.exactOptional(),
  custody: z.boolean().exactOptional().meta({ description: 'Died in custody.' }),
  src,
});

/** A person the dossier speaks about by name: an official, an associate, an owner. Never a victim or a source. */
export const person = z.strictObject({
  id: id('per_'),
  names: z.array(name).min(1).meta({ description: 'At least one; exactly one with the role primary.' }),
  birth: birth.exactOptional(),
  death: death.exactOptional(),
  sex: z.strictObject({ value: sex, src }).exactOptional(),
  citizenship: list(countryTie),
  nationality: list(countryTie),
  residence: list(countryTie),
  identifiers: list(identifier),
  addresses: list(address),
  contactDetails: list(contact).meta({ description: 'For service of documents; protected, never printed in public.' }),
  photos: refs('evi_'),
  title: text.exactOptional().meta({ description: 'Honorific or academic title; ranks belong to posts held.' }),
  perpetratorType: coded(PERPETRATOR_TYPES).exactOptional(),
  latestStatus: z
    .strictObject({ ...coded(PERSON_STATUSES).shape, asOf: edtf, src })
    .exactOptional()
    .meta({ description: 'Still in post, dismissed, charged, … as known on a day.' }),
  officialStatus: z.enum(OFFICIAL_STATUSES).exactOptional(),
  summary: prose.exactOptional(),
  conflictingFacts: prose.exactOptional().meta({ description: 'Where sources disagree about who this is.' }),
  src,
  ...bookkeeping,
});

export const ENTITY_KINDS = [
  'public-body',
  'ministry',
  'unit',
  'police-department',
  'security-service',
  'military-unit',
  'court',
  'prosecutor-office',
  'prison',
  'detention-facility',
  'local-government',
  'legislature',
  'state-company',
  'company',
  'media',
  'ngo',
  'party',
  'medical-institution',
  'university',
  'international-organization',
  'movement',
  'other',
] as const;

/** A body or company, in its hierarchy. */
export const entity = z.strictObject({
  id: id('ent_'),
  names: z.array(name).min(1).meta({ description: 'Official name in each language; exactly one primary.' }),
  kind: z.enum(ENTITY_KINDS),
  parent: ref('ent_').exactOptional().meta({ description: 'The body it belongs to.' }),
  country: country.exactOptional(),
  place: ref('plc_').exactOptional(),
  identifiers: list(identifier),
  addresses: list(address),
  website: url.exactOptional(),
  established: edtf.exactOptional(),
  dissolved: edtf.exactOptional(),
  summary: prose.exactOptional(),
  src,
  ...bookkeeping,
});

/** A post, whoever holds it. */
export const position = z.strictObject({
  id: id('pos_'),
  title: text,
  body: ref('ent_').exactOptional(),
  area: subdivision.exactOptional(),
  place: ref('plc_').exactOptional(),
  level: z.enum(['international', 'national', 'regional', 'district', 'local', 'facility']).exactOptional(),
  powers: prose.exactOptional().meta({ description: 'What the holder commands or decides.' }),
  src,
  ...bookkeeping,
});

/** That a person held a post, and when. */
export const postHeld = z.strictObject({
  id: id('pst_'),
  person: ref('per_'),
  position: ref('pos_'),
  rank: text.exactOptional(),
  from: edtf.exactOptional(),
  to: edtf.exactOptional(),
  asOf: edtf.exactOptional().meta({ description: 'A time at which a source shows the person in this post.' }),
  acting: z.boolean().exactOptional(),
  src,
  ...bookkeeping,
});

export const RELATIONSHIP_TYPES = [
  'superior-of',
  'family',
  'associate',
  'owner-of',
  'controls',
  'director-of',
  'member-of',
  'employed-by',
  'acts-for',
  'beneficiary-of',
  'other',
] as const;

export const FAMILY_KINDS = [
  'spouse',
  'partner',
  'parent',
  'child',
  'sibling',
  'grandparent',
  'grandchild',
  'in-law',
  'other',
] as const;

/** A tie from one party to another: `from` is the superior, the owner, the one who controls. */
export const relationship = z.strictObject({
  id: id('rel_'),
  from: ref('per_', 'ent_'),
  to: ref('per_', 'ent_'),
  type: z.enum(RELATIONSHIP_TYPES),
  family: z.enum(FAMILY_KINDS).exactOptional().meta({ description: '`from` is the … of `to`.' }),
  since: edtf.exactOptional(),
  until: edtf.exactOptional(),
  percent: z.number().min(0).max(100).exactOptional(),
  description: text.exactOptional(),
  sensitivity: sensitivity.default('public'),
  src,
  ...bookkeeping,
});

export const ASSET_KINDS = [
  'real-estate',
  'company-share',
  'bank-account',
  'vehicle',
  'art',
  'funds',
  'other',
] as const;

/** Something of value that a source attributes to a party. */
export const asset = z.strictObject({
  id: id('ast_'),
  holders: z.array(ref('per_', 'ent_')).min(1),
  kind: z.enum(ASSET_KINDS),
  description: prose,
  estimatedValue: money.exactOptional(),
  jurisdiction: country.exactOptional(),
  asOf: edtf,
  percent: z.number().min(0).max(100).exactOptional(),
  basis: z.enum(['reported', 'documented']),
  reference: line.exactOptional().meta({ description: 'Cadastral, register or account reference.' }),
  src,
  ...bookkeeping,
});
