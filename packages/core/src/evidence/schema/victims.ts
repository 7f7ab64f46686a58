import * as z from 'zod';
import {
  bookkeeping,
  coded,
  day,
  edtf,
  id,
  internalText,
  language,
  line,
  list,
  prose,
  ref,
  refs,
  regimeId,
  sex,
  src,
  text,
} from './values.ts';

export const VICTIM_ROLES = [
  'journalist',
  'blogger',
  'activist',
  'human-rights-defender',
  'lawyer',
  'protester',
  'opposition-member',
  'trade-unionist',
  'religious-believer',
  'election-observer',
  'whistleblower',
  'artist',
  'academic',
  'student',
  'entrepreneur',
  'medical-worker',
  'prisoner',
  'relative-of-victim',
  'minor',
  'older-person',
  'person-with-disability',
  'migrant',
  'minority-member',
  'bystander',
  'other',
] as const;

export const VICTIM_STATUSES = [
  'free',
  'in-detention',
  'in-prison',
  'house-arrest',
  'restricted-movement',
  'in-psychiatric-institution',
  'released',
  'disappeared',
  'in-exile',
  'wanted',
  'injured',
  'dead',
  'unknown',
] as const;

export const AGE_BANDS = ['under-12', '12-17', '18-29', '30-44', '45-59', '60-and-over', 'unknown'] as const;

export const SPECIAL_PROTECTIONS = ['minor', 'sexual-violence', 'state-protection', 'other'] as const;

/** A person harmed, by pseudonym. There is no field for the name: it lives in the vault by the same id. */
export const victim = z.strictObject({
  id: id('vic_'),
  pseudonym: line.meta({ description: 'Such as V-0001; printed wherever the name may not be.' }),
  inVault: z.boolean().default(false).meta({ description: 'The vault holds who this is.' }),
  ageBand: z.enum(AGE_BANDS).exactOptional(),
  ageAtTime: z.int().min(0).max(130).exactOptional(),
  sex: sex.exactOptional(),
  roleTags: list(z.enum(VICTIM_ROLES)),
  status: z.strictObject({ ...coded(VICTIM_STATUSES).shape, asOf: edtf.exactOptional() }).exactOptional(),
  specialProtection: list(z.enum(SPECIAL_PROTECTIONS)).meta({
    description: 'Pseudonymous outside internal use whatever the consent says.',
  }),
  publicIdentity: z
    .strictObject({ basis: prose, src })
    .exactOptional()
    .meta({ description: 'Why the identity is already public knowledge; names still stay in the vault.' }),
  circumstances: prose.exactOptional(),
  src,
  ...bookkeeping,
});

export const COUNT_BASES = [
  'testimonies',
  'complaints',
  'detentions',
  'arrests',
  'convictions',
  'fines',
  'deaths',
  'injuries',
  'disappearances',
  'dismissals',
  'lawsuits',
  'persons',
  'estimate',
  'other',
] as const;

/** Several people harmed alike, counted on a stated basis. */
export const victimGroup = z.strictObject({
  id: id('vgr_'),
  description: text,
  count: z
    .strictObject({
      value: z.int().min(0),
      atLeast: z.boolean().exactOptional(),
      basis: z.enum(COUNT_BASES),
      when: edtf.exactOptional(),
      src,
    })
    .exactOptional(),
  members: refs('vic_'),
  roleTags: list(z.enum(VICTIM_ROLES)),
  src,
  ...bookkeeping,
});

export const CONSENT_LEVELS = [
  'none',
  'internal-only',
  'share-confidential',
  'share-pseudonymous',
  'public-pseudonymous',
  'public-named',
] as const;

export const CONSENT_SCOPES = [
  'name',
  'statement',
  'case-details',
  'photo',
  'voice',
  'medical',
  'contact-details',
  'location',
  'family',
] as const;

/** What one person allowed, to whom, for what. No record means no. */
export const consent = z.strictObject({
  id: id('con_'),
  subject: ref('vic_', 'src_'),
  level: z.enum(CONSENT_LEVELS),
  recipients: list(regimeId).meta({ description: 'Regimes the person agreed to; none when empty.' }),
  scopes: list(z.enum(CONSENT_SCOPES)),
  method: z.enum(['written', 'recorded', 'oral-witnessed', 'guardian', 'next-of-kin']),
  language: language.exactOptional(),
  explained: z
    .strictObject({ uses: z.boolean(), limits: z.boolean(), withdrawal: z.boolean() })
    .exactOptional()
    .meta({ description: 'What was explained before the person decided.' }),
  givenOn: day,
  reviewBy: day.exactOptional(),
  withdrawnOn: day.exactOptional(),
  withdrawalReason: internalText.exactOptional(),
  evidence: ref('evi_').exactOptional(),
  ...bookkeeping,
});

/** What could happen to somebody because of this work. */
export const risk = z.strictObject({
  id: id('rsk_'),
  subject: ref('vic_', 'vgr_', 'src_', 'sub_', 'per_'),
  threats: prose,
  level: z.enum(['low', 'medium', 'high', 'critical']),
  mitigations: prose.exactOptional(),
  assessedOn: day,
  assessor: internalText.exactOptional(),
  nextReview: day.exactOptional(),
  ...bookkeeping,
});
