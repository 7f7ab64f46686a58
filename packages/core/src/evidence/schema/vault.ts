import * as z from 'zod';
import { Sealed } from '../sealed.ts';
import { SCHEMA_VERSION } from './dossier.ts';
import { LIMITS } from './limits.ts';
import { IDENTIFIER_SCHEMES, NAME_ROLES } from './names.ts';
import { country, day, id, language, line, list, ref } from './values.ts';

/** A string that is sealed as soon as it is parsed. */
const sealed = z
  .string()
  .min(1)
  .max(LIMITS.text)
  .transform((value) => Sealed.of(value));

export const vaultName = z.strictObject({
  role: z.enum(NAME_ROLES),
  full: sealed,
  parts: z
    .strictObject({
      given: list(sealed),
      patronymic: sealed.exactOptional(),
      family: list(sealed),
      suffix: sealed.exactOptional(),
    })
    .exactOptional(),
  tag: language,
});

const vaultIdentifier = z.strictObject({
  scheme: z.enum(IDENTIFIER_SCHEMES),
  value: sealed,
  country: country.exactOptional(),
});

const vaultContact = z.strictObject({
  kind: z.enum(['email', 'phone', 'messenger', 'social-media', 'address', 'other']),
  value: sealed,
});

const vaultPerson = {
  names: z.array(vaultName).min(1),
  birth: z
    .strictObject({ date: list(sealed), place: sealed.exactOptional(), country: country.exactOptional() })
    .exactOptional(),
  identifiers: list(vaultIdentifier),
  contacts: list(vaultContact),
  addresses: list(sealed),
  notes: sealed.exactOptional(),
};

const relative = z.strictObject({ relation: line, ...vaultPerson });

/** That somebody read a place of the dossier and found that a word like a protected name is another word. */
const acknowledgement = z.strictObject({
  place: line.meta({ description: 'The record and the field: act_01.description[0].value.' }),
  about: ref('vic_', 'src_', 'per_', 'vlt_').meta({ description: 'Whose name the word is like.' }),
  digest: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ description: 'Of the place and its whole text, keyed by the salt: it changes when the text does.' }),
  by: sealed,
  on: day,
  why: sealed,
});

/** Who the pseudonyms are. Kept apart from the dossier; every personal value is sealed at parse. */
export const vaultSchema = z.strictObject({
  $schema: line.exactOptional(),
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: id('vlt_'),
  dossier: ref('dos_'),
  recipients: list(
    z
      .string()
      .max(LIMITS.text)
      .regex(/^age1[a-z0-9]+$/),
  ).meta({
    description: 'Public keys (age) that the vault is encrypted to, so that it can be encrypted again. Not secret.',
  }),
  salt: z
    .string()
    .min(32)
    .max(LIMITS.line)
    .transform((value) => Sealed.of(value))
    .exactOptional()
    .meta({
      description:
        'At least 32 characters drawn by chance and told to nobody. Keys the pseudonyms of one recipient and the digests of acknowledgements; changing it renumbers and makes every acknowledgement stale.',
    }),
  people: list(z.strictObject({ subject: ref('vic_', 'src_'), ...vaultPerson, relatives: list(relative) })),
  others: list(
    z.strictObject({
      role: z.enum(['interpreter', 'lawyer', 'driver', 'staff', 'relative', 'host', 'other']),
      ...vaultPerson,
    }),
  ).meta({ description: 'People protected as the victims are, who have no record of their own.' }),
  terms: list(z.strictObject({ value: sealed, lang: language.exactOptional() })).meta({
    description: 'Further words that must never leave: a house name, a nickname, a licence plate.',
  }),
  acknowledgements: list(acknowledgement).meta({
    description: 'Written by the command `acknowledge`; each stands for one place, one person and one wording.',
  }),
});
