import * as z from 'zod';
import { contact, name } from './names.ts';
import {
  bookkeeping,
  country,
  day,
  edtf,
  id,
  language,
  legalRef,
  line,
  list,
  prose,
  ref,
  refs,
  regimeId,
  regimeTerm,
  src,
  text,
  url,
} from './values.ts';

/** Who files the dossier, and why they can be believed. */
export const submitter = z.strictObject({
  id: id('sub_'),
  names: z.array(name).min(1),
  kind: z.enum(['ngo', 'coalition', 'movement', 'law-firm', 'individual', 'media', 'academic', 'other']),
  lead: z.boolean().exactOptional().meta({ description: 'Exactly one submitter leads.' }),
  registration: z
    .strictObject({
      country,
      number: line.exactOptional(),
      date: edtf.exactOptional(),
      authority: line.exactOptional(),
    })
    .exactOptional(),
  mandate: prose.exactOptional(),
  linkToInformation: prose.exactOptional().meta({ description: 'How the submitter came to know.' }),
  website: url.exactOptional(),
  contacts: list(contact),
  languages: list(language),
  isVictimRepresentative: z.boolean().exactOptional(),
  represents: refs('vic_', 'vgr_'),
  ...bookkeeping,
});

/** The measures that can be asked for. */
export const MEASURES = [
  'asset-freeze',
  'travel-ban',
  'entry-ban',
  'visa-ineligibility',
  'visa-revocation',
  'director-disqualification',
  'dealings-prohibition',
  'trust-services-prohibition',
  'financial-restrictions',
  'debarment',
  'other',
] as const;

/** What one government is asked to do about one party. */
export const requestedMeasure = z.strictObject({
  id: id('msr_'),
  regime: regimeId,
  target: ref('per_', 'ent_'),
  measures: z.array(z.enum(MEASURES)).min(1),
  legalBasis: list(legalRef),
  grounds: list(regimeTerm).meta({ description: "Ids of the regime's grounds, chosen by the lawyer." }),
  rationale: prose.exactOptional(),
  impact: prose.exactOptional().meta({ description: 'What the measure would change.' }),
  nationalInterest: prose.exactOptional().meta({ description: "Why it is in that government's interest." }),
  urgency: z
    .strictObject({ level: z.enum(['routine', 'priority', 'urgent']), reason: prose.exactOptional() })
    .exactOptional(),
  confidentiality: z
    .strictObject({ level: z.enum(['none', 'partial', 'full']), request: prose.exactOptional() })
    .exactOptional(),
  includeFamily: z.boolean().exactOptional(),
  requestedOn: day.exactOptional(),
  priorSubmissions: list(
    z.strictObject({ to: text, on: edtf, reference: line.exactOptional(), outcome: text.exactOptional() }),
  ),
  ...bookkeeping,
});

/** A listing that already exists somewhere, as seen on a day. */
export const existingListing = z.strictObject({
  id: id('lst_'),
  target: ref('per_', 'ent_'),
  regime: regimeId.exactOptional(),
  authority: text.exactOptional(),
  programme: line,
  measures: list(z.enum(MEASURES)),
  reason: prose.exactOptional(),
  listedOn: edtf.exactOptional(),
  delistedOn: edtf.exactOptional(),
  recordId: line.exactOptional(),
  url: url.exactOptional(),
  asOf: edtf,
  src,
  ...bookkeeping,
});
