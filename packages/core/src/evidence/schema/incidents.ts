import * as z from 'zod';
import { actDeath, actDetention, actIllTreatment } from './act-details.ts';
import {
  bookkeeping,
  coded,
  country,
  edtf,
  huridocs,
  id,
  legalRef,
  list,
  money,
  prose,
  ref,
  refs,
  sensitivity,
  src,
  subdivision,
  text,
} from './values.ts';

export const PLACE_KINDS = [
  'country',
  'settlement',
  'district',
  'region',
  'street',
  'square',
  'public-building',
  'police-station',
  'detention-facility',
  'prison',
  'court',
  'hospital',
  'psychiatric-institution',
  'home',
  'workplace',
  'school',
  'place-of-worship',
  'border',
  'vehicle',
  'online',
  'other',
] as const;

/** A place as it was called and coded at the time, and as it is now. */
export const place = z.strictObject({
  id: id('plc_'),
  country,
  code: subdivision.exactOptional(),
  codeAsOf: edtf.exactOptional(),
  currentName: text,
  nameAtTime: text.exactOptional().meta({ description: 'When the place has been renamed since.' }),
  locality: text.exactOptional(),
  region: text.exactOptional(),
  within: ref('plc_').exactOptional(),
  coordinates: z
    .strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
      sensitivity: sensitivity.default('confidential'),
    })
    .exactOptional(),
  kind: coded(PLACE_KINDS).exactOptional(),
  src,
  ...bookkeeping,
});

export const CHAIN_TYPES = [
  'led-to',
  'part-of',
  'response-to',
  'retaliation-for',
  'continued-by',
  'same-pattern-as',
  'other',
] as const;

export const RIGHTS = [
  'life',
  'freedom-from-torture',
  'freedom-from-slavery',
  'liberty-and-security',
  'humane-detention',
  'fair-trial',
  'privacy',
  'movement',
  'thought-conscience-religion',
  'expression',
  'peaceful-assembly',
  'association',
  'participation',
  'property',
  'family-life',
  'health',
  'work',
  'education',
  'equality',
  'minority-rights',
  'effective-remedy',
  'rights-of-the-child',
  'other',
] as const;

/** What happened at one time and place: the container of acts. */
export const incident = z.strictObject({
  id: id('inc_'),
  title: text,
  when: edtf,
  place: ref('plc_').exactOptional(),
  summary: prose.exactOptional(),
  chain: list(z.strictObject({ type: z.enum(CHAIN_TYPES), huridocs: huridocs.exactOptional(), to: ref('inc_') })),
  officialAccount: z
    .strictObject({ text: prose, src })
    .exactOptional()
    .meta({ description: 'What the authorities say happened.' }),
  violationStatus: z.enum(['confirmed', 'likely', 'possible', 'unlikely']).exactOptional(),
  rightsAffected: list(coded(RIGHTS)),
  src,
  ...bookkeeping,
});

/** The kinds of acts that a dossier can tell of. */
export const ACT_KINDS = [
  'extrajudicial-killing',
  'death-in-custody',
  'enforced-disappearance',
  'torture',
  'cruel-inhuman-degrading-treatment',
  'sexual-violence',
  'beating',
  'arbitrary-arrest',
  'arbitrary-detention',
  'incommunicado-detention',
  'punitive-psychiatry',
  'unfair-trial',
  'politically-motivated-prosecution',
  'wrongful-conviction',
  'excessive-force',
  'dispersal-of-assembly',
  'denial-of-assembly',
  'denial-of-association',
  'censorship',
  'internet-shutdown',
  'attack-on-journalist',
  'surveillance',
  'search-or-seizure',
  'harassment',
  'threat',
  'abusive-lawsuit',
  'dismissal-from-work',
  'denial-of-medical-care',
  'inhuman-conditions',
  'denial-of-counsel',
  'travel-restriction',
  'deportation-or-refoulement',
  'transnational-repression',
  'persecution-of-relatives',
  'forced-labour',
  'trafficking-in-persons',
  'slavery',
  'forced-displacement',
  'property-destruction',
  'discrimination',
  'religious-persecution',
  'gender-based-persecution',
  'impunity-or-cover-up',
  'obstruction-of-investigation',
  'election-abuse',
  'bribery',
  'misappropriation-of-state-assets',
  'expropriation-for-gain',
  'corruption-in-contracts',
  'corruption-in-extraction',
  'money-laundering',
  'obstruction-of-anti-corruption',
  'other',
] as const;

export const ACT_OUTCOMES = [
  'released',
  'still-detained',
  'convicted',
  'acquitted',
  'fined',
  'case-closed',
  'case-pending',
  'injured',
  'permanently-impaired',
  'dead',
  'missing',
  'fled',
  'compensated',
  'none',
  'unknown',
] as const;

export const ATTRIBUTIONS = [
  'admitted',
  'denied',
  'explained-differently',
  'blamed-on-others',
  'under-inquiry',
  'no-statement',
  'unknown',
] as const;

/** One kind of harm done to one victim or group in an incident. */
export const act = z.strictObject({
  id: id('act_'),
  incident: ref('inc_'),
  kind: z.enum(ACT_KINDS),
  huridocs: huridocs.exactOptional(),
  when: edtf,
  place: ref('plc_').exactOptional(),
  victims: refs('vic_', 'vgr_'),
  description: prose.exactOptional(),
  methods: list(z.strictObject({ description: text, huridocs: huridocs.exactOptional() })),
  perpetratorStatedReason: prose.exactOptional(),
  attribution: z
    .strictObject({ ...coded(ATTRIBUTIONS).shape, statement: prose.exactOptional(), src })
    .exactOptional()
    .meta({ description: 'Do officials admit, deny or explain it differently?' }),
  outcome: coded(ACT_OUTCOMES).exactOptional(),
  legal: list(legalRef),
  detention: actDetention.exactOptional(),
  death: actDeath.exactOptional(),
  illTreatment: actIllTreatment.exactOptional(),
  corruption: z
    .strictObject({
      amount: money.exactOptional(),
      benefit: prose.exactOptional(),
      publicAsset: text.exactOptional(),
      src,
    })
    .exactOptional(),
  src,
  ...bookkeeping,
});
