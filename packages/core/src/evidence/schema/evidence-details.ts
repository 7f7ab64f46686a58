import * as z from 'zod';
import {
  byteCount,
  id,
  instant,
  internalText,
  language,
  line,
  list,
  mime,
  offsetTime,
  ref,
  refs,
  relativePath,
  sha256,
  slug,
  text,
  url,
} from './values.ts';

export const GENERATIONS = ['original', 'copy', 'unknown'] as const;

export const ACQUISITION_METHODS = [
  'web-capture',
  'download',
  'received-electronically',
  'received-in-person',
  'interview',
  'own-recording',
  'official-request',
  'purchase',
  'other',
] as const;

/** The file as it was received; never changed, never shipped. */
export const original = z.strictObject({
  fileName: line.meta({ description: 'The name it had when received; internal.' }),
  path: relativePath.exactOptional(),
  mime,
  bytes: byteCount,
  sha256,
  computedAt: instant.meta({ description: 'When the hash was computed.' }),
  generation: z.enum(GENERATIONS),
  locationOfOriginal: text.exactOptional(),
});

/** How, when and by whom it was obtained. */
export const acquisition = z.strictObject({
  when: offsetTime,
  by: internalText,
  from: internalText.exactOptional(),
  source: ref('src_').exactOptional(),
  method: z.enum(ACQUISITION_METHODS),
  tool: z.strictObject({ name: line, version: line.exactOptional() }).exactOptional(),
  url: url.exactOptional(),
  finalUrl: url.exactOptional(),
  archivedUrls: list(z.strictObject({ url, at: instant.exactOptional() })),
  captures: list(
    z.strictObject({
      kind: z.enum(['wacz', 'warc', 'mhtml', 'pdf', 'screenshot', 'html']),
      file: relativePath,
      sha256: sha256.exactOptional(),
    }),
  ),
  accountUsed: internalText.exactOptional(),
  ip: internalText.exactOptional(),
});

/** Independent proof that the file existed at a time; stored and checked for shape, never fetched. */
export const proof = z.strictObject({
  type: z.enum(['rfc3161', 'opentimestamps', 'c2pa', 'gpg', 'notary']),
  file: relativePath.exactOptional(),
  sha256: sha256.exactOptional().meta({ description: 'Of the file of the proof, which changes when it is completed.' }),
  status: z.enum(['pending', 'confirmed', 'failed', 'unchecked']),
  at: instant.exactOptional(),
  authority: line.exactOptional(),
});

/** One step of the chain of custody. */
export const custodyEntry = z.strictObject({
  at: instant,
  action: z.enum([
    'collected',
    'received',
    'transferred',
    'copied',
    'accessed',
    'verified',
    'redacted',
    'shared',
    'archived',
  ]),
  by: internalText,
  to: internalText.exactOptional(),
  hashAfter: sha256.exactOptional(),
  note: internalText.exactOptional(),
});

/** Who can be seen, heard or read of in a file: every declared person, or a statement that there is none. */
export const shownPeople = z.strictObject({
  people: refs('vic_', 'src_', 'per_'),
  none: z.literal(true).exactOptional().meta({ description: 'Nobody is shown or named.' }),
});

/** A file made from the original for a purpose. Only renditions leave the organisation. */
export const rendition = z.strictObject({
  id: id('ren_'),
  purpose: z.enum(['working', 'redacted', 'translation', 'thumbnail', 'transcript', 'stripped-copy']),
  file: relativePath,
  mime,
  bytes: byteCount.exactOptional(),
  sha256,
  pages: z.int().min(1).exactOptional(),
  language: language.exactOptional(),
  translatedBy: z.enum(['human', 'machine', 'certified']).exactOptional(),
  derivedFrom: ref('ren_').exactOptional().meta({ description: 'Absent when made from the original itself.' }),
  steps: list(
    z.strictObject({
      action: line,
      tool: line.exactOptional(),
      by: internalText.exactOptional(),
      at: instant.exactOptional(),
    }),
  ),
  profile: slug
    .exactOptional()
    .meta({ description: 'Disclosure profile it was made for: disclosable, restricted, internal.' }),
  identicalCopy: z.literal(true).exactOptional().meta({ description: 'Declared to be byte for byte the original.' }),
  coversChecked: z.literal(true).exactOptional().meta({
    description: 'Somebody looked at the covers over words of its pages: each is complete and meant. For drawn pages.',
  }),
  shows: shownPeople.exactOptional(),
});

export const verification = z.strictObject({
  method: line,
  notes: internalText.exactOptional(),
  by: internalText.exactOptional(),
  at: instant.exactOptional(),
});
