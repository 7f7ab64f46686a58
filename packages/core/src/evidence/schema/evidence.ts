import * as z from 'zod';
import {
  acquisition,
  custodyEntry,
  original,
  proof,
  rendition,
  shownPeople,
  verification,
} from './evidence-details.ts';
import {
  bookkeeping,
  coded,
  edtf,
  huridocs,
  id,
  internalText,
  istanbulDegree,
  language,
  line,
  list,
  prose,
  ref,
  refs,
  sensitivity,
  slug,
  text,
  url,
} from './values.ts';
import { SPECIAL_PROTECTIONS } from './victims.ts';

export const SOURCE_KINDS = [
  'victim',
  'witness',
  'relative',
  'lawyer',
  'official',
  'court',
  'public-body',
  'media',
  'ngo',
  'international-body',
  'platform-user',
  'expert',
  'medical-professional',
  'insider',
  'register',
  'other',
] as const;

/** Somebody or something evidence comes from. A protected person has no name here: it lives in the vault. */
export const source = z.strictObject({
  id: id('src_'),
  kind: z.enum(SOURCE_KINDS),
  pseudonym: line.meta({ description: 'Such as W-03, or the plain name of a public institution or publication.' }),
  publicName: text
    .exactOptional()
    .meta({ description: 'Only for institutions and publications; never for a person at risk.' }),
  inVault: z.boolean().default(false),
  url: url.exactOptional(),
  reliability: z
    .strictObject({ grade: z.enum(['A', 'B', 'C', 'D', 'E', 'F']), reason: text.exactOptional() })
    .exactOptional()
    .meta({ description: 'Of the source, apart from what it says: A completely reliable … F cannot be judged.' }),
  independenceGroup: slug.exactOptional().meta({ description: 'Sources of common origin share a group.' }),
  connection: coded([
    'direct',
    'eyewitness',
    'told-by-victim',
    'told-by-witness',
    'documents',
    'public-knowledge',
    'other',
    'unknown',
  ]).exactOptional(),
  consent: ref('con_').exactOptional(),
  specialProtection: list(z.enum(SPECIAL_PROTECTIONS)).meta({
    description: 'Pseudonymous outside internal use whatever the consent says.',
  }),
  sensitivity: sensitivity.default('confidential'),
  ...bookkeeping,
});

export const EVIDENCE_KINDS = [
  'statement',
  'interview-record',
  'court-decision',
  'charge-document',
  'official-document',
  'official-statement',
  'legislation',
  'medical-record',
  'forensic-report',
  'photograph',
  'video',
  'audio',
  'screenshot',
  'web-page',
  'social-media-post',
  'news-article',
  'report',
  'letter',
  'contract',
  'financial-record',
  'register-extract',
  'satellite-image',
  'map',
  'dataset',
  'leaked-document',
  'physical-object',
  'other',
] as const;

/** One exhibit: its unchanged original and what was made of it. */
export const evidenceItem = z.strictObject({
  id: id('evi_'),
  kind: z.enum(EVIDENCE_KINDS),
  huridocs: huridocs.exactOptional(),
  title: text,
  description: prose.exactOptional(),
  sources: refs('src_'),
  createdWhen: edtf.exactOptional(),
  createdWhere: ref('plc_').exactOptional(),
  createdBy: text.exactOptional().meta({ description: 'Author or issuing body, when public.' }),
  publication: z
    .strictObject({
      publisher: text.exactOptional(),
      date: edtf.exactOptional(),
      url: url.exactOptional(),
      reference: line.exactOptional(),
    })
    .exactOptional(),
  languages: list(language),
  graphic: z.boolean().exactOptional(),
  rights: z.strictObject({ owner: text.exactOptional(), basis: text.exactOptional() }).exactOptional(),
  sensitivity: sensitivity.default('confidential'),
  consent: ref('con_').exactOptional(),
  exhibit: z
    .strictObject({
      way: z.enum(['copied', 'drawn']).meta({ description: 'Copied as it is, or drawn anew from its data.' }),
      ...shownPeople.shape,
    })
    .exactOptional()
    .meta({ description: 'Declares who is shown or named, before the item may be an exhibit.' }),
  original: original.exactOptional(),
  acquisition: acquisition.exactOptional(),
  proofs: list(proof),
  custody: list(custodyEntry).meta({ description: 'Append only, oldest first.' }),
  renditions: list(rendition),
  credibility: z
    .strictObject({
      grade: z.int().min(1).max(6),
      reason: text.exactOptional(),
      corroboratedBy: refs('evi_'),
      contradictedBy: refs('evi_'),
    })
    .exactOptional()
    .meta({ description: 'Of the information: 1 confirmed by other sources … 6 cannot be judged.' }),
  verification: list(verification),
  istanbulDegree: istanbulDegree.exactOptional(),
  interview: z
    .strictObject({
      first: z.boolean().exactOptional(),
      previous: list(z.strictObject({ with: internalText.exactOptional(), on: edtf.exactOptional() })),
      interpreterUsed: z.boolean().exactOptional().meta({ description: 'Who it was stays in the vault.' }),
      recordingConsent: z.boolean().exactOptional(),
    })
    .exactOptional(),
  ...bookkeeping,
});

/** What an item of evidence shows, where in it, and for or against which record. */
export const evidenceLink = z.strictObject({
  id: id('lnk_'),
  evidence: ref('evi_'),
  subject: ref(
    'inv_',
    'act_',
    'inc_',
    'pst_',
    'per_',
    'ent_',
    'pos_',
    'rel_',
    'ast_',
    'vic_',
    'vgr_',
    'itv_',
    'lst_',
    'msr_',
    'plc_',
    'nam_',
    'idn_',
  ),
  relation: z.enum(['supports', 'contradicts', 'context']),
  pinpoint: line.exactOptional(),
  quote: text.exactOptional(),
  note: text.exactOptional(),
  ...bookkeeping,
});
