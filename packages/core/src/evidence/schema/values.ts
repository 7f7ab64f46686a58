import * as z from 'zod';
import { parseEdtf } from '../../edtf.ts';
import { parseInstant } from '../../instant.ts';
import { isCountryCode } from './countries.ts';
import { fieldKinds, type RecordPrefix } from './field-kind.ts';
import { LIMITS } from './limits.ts';

const SLUG = '[a-z0-9][a-z0-9-]{0,63}';

/** The id of a record of one kind. */
export function id(prefix: RecordPrefix) {
  return z
    .string()
    .regex(new RegExp(`^${prefix}${SLUG}$`))
    .register(fieldKinds, { kind: 'id', prefix })
    .meta({ description: `Id of this record: ${prefix} and an opaque slug. Never a person's data.` });
}

/** A reference to a record of one of the kinds named. */
export function ref(...prefixes: readonly [RecordPrefix, ...RecordPrefix[]]) {
  return z
    .string()
    .regex(new RegExp(`^(?:${prefixes.join('|')})${SLUG}$`))
    .register(fieldKinds, { kind: 'ref', prefixes })
    .meta({ description: `Id of a record: ${prefixes.join(' or ')}` });
}

/** A list of references, empty when absent. */
export function refs(...prefixes: readonly [RecordPrefix, ...RecordPrefix[]]) {
  return list(ref(...prefixes));
}

/** A list that is empty when absent. */
export function list<T extends z.ZodType>(item: T) {
  return z.array(item).max(LIMITS.listItems).default([]);
}

export const line = z
  .string()
  .min(1)
  .max(LIMITS.line)
  .regex(/^[^\r\n]*$/)
  .register(fieldKinds, { kind: 'line' })
  .meta({ id: 'Line' });

export const internalText = z
  .string()
  .max(LIMITS.notes)
  .register(fieldKinds, { kind: 'internal' })
  .meta({ id: 'InternalText', description: 'Internal; never printed outside the organisation.' });

/** A lower-case kebab word chosen by the user or by a regime package. */
export const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/** Ground and element ids of regime packages may have dotted parts. */
export const regimeTerm = z.string().regex(/^[a-zA-Z0-9][a-zA-Z0-9.-]{0,127}$/);

export const regimeId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,31}$/)
  .meta({ description: 'Regime package, such as us, uk, ca, ee, lv, lt.' });

export const language = z
  .string()
  .regex(
    /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-[a-z0-9]{5,8})*(?:-t(?:-[a-z0-9]{2,8})+)?(?:-x(?:-[a-z0-9]{1,8})+)?$/,
  )
  .register(fieldKinds, { kind: 'language' })
  .meta({ id: 'Language', description: 'BCP 47 tag in canonical case: en, ru-Cyrl, kk-Latn, kk-Latn-t-kk-m0-bgn.' });

export const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .refine(isCountryCode, { params: { code: 'evidence.unknown-country' } })
  .register(fieldKinds, { kind: 'country' })
  .meta({ id: 'Country', description: 'ISO 3166-1 alpha-2 code, XK, or a code left to users (XA to XZ).' });

export const subdivision = z
  .string()
  .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/)
  .meta({ description: 'ISO 3166-2 code as it was at the date in codeAsOf, such as KZ-75 or KZ-ALA.' });

export const url = z
  .string()
  .max(4_000)
  .regex(/^https?:\/\/[^\s<>"{}|\\^`]+$/)
  .meta({ id: 'Url', description: 'http or https address.' });

export const edtf = z
  .string()
  .min(4)
  .max(200)
  .refine((value) => parseEdtf(value).ok, { params: { code: 'evidence.invalid-date' } })
  .register(fieldKinds, { kind: 'edtf' })
  .meta({
    id: 'Edtf',
    description:
      'EDTF date (ISO 8601-2): 2020-02-24, 2020-02, 2020, 2020-02-24~, 2019-09/2020-10, ../2020-10, 2020/.., [1954,1955].',
  });

const DAY = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
const TIME = 'T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:[0-9]{2})';

function isMoment(value: string): boolean {
  return parseInstant(value) !== undefined;
}

export const day = z
  .string()
  .regex(new RegExp(`^${DAY}$`))
  .refine(isMoment, { params: { code: 'evidence.invalid-time' } })
  .register(fieldKinds, { kind: 'instant' })
  .meta({ id: 'Day', description: 'Calendar day YYYY-MM-DD.' });

export const instant = z
  .string()
  .regex(new RegExp(`^${DAY}(?:${TIME})?$`))
  .refine(isMoment, { params: { code: 'evidence.invalid-time' } })
  .register(fieldKinds, { kind: 'instant' })
  .meta({ id: 'Instant', description: 'Calendar day YYYY-MM-DD, or a time with its offset: 2020-03-01T10:30+06:00.' });

export const offsetTime = z
  .string()
  .regex(new RegExp(`^${DAY}${TIME}$`))
  .refine(isMoment, { params: { code: 'evidence.invalid-time' } })
  .register(fieldKinds, { kind: 'instant' })
  .meta({ id: 'OffsetTime', description: 'Time with its offset: 2020-03-01T10:30+06:00.' });

export const translation = z
  .strictObject({
    of: language.meta({ description: 'Language it was translated from.' }),
    by: z.enum(['human', 'machine', 'certified']),
    translator: line.exactOptional(),
    reviewed: z.boolean().exactOptional(),
  })
  .meta({ id: 'Translation', description: 'Present when this value is a translation: from what, and by whom.' });

export const text = z
  .array(
    z.strictObject({
      lang: language,
      value: z.string().min(1).max(LIMITS.text),
      translation: translation.exactOptional(),
    }),
  )
  .min(1)
  .register(fieldKinds, { kind: 'text' })
  .meta({ id: 'Text', description: 'One text, in one or more languages.' });

export const prose = z
  .array(
    z.strictObject({
      lang: language,
      value: z.string().min(1).max(LIMITS.prose),
      translation: translation.exactOptional(),
    }),
  )
  .min(1)
  .register(fieldKinds, { kind: 'prose' })
  .meta({
    id: 'Prose',
    description:
      'Narrative in one or more languages. Paragraphs, *emphasis*, **strong**, lists, > quotations, [links](https://…). ' +
      'People only as {{per_…}}, {{vic_…}}, {{ent_…}}, {{src_…}}; citations as [@evi_…, p. 4; @evi_…].',
  });

export const src = z
  .array(
    z.strictObject({
      evidence: ref('evi_'),
      pinpoint: line.exactOptional().meta({ description: 'Page, paragraph or time code, such as p. 4 or 00:01:20.' }),
    }),
  )
  .default([])
  .register(fieldKinds, { kind: 'sources' })
  .meta({ id: 'Sources', description: 'Evidence this fact rests on.' });

export const SENSITIVITIES = ['public', 'confidential', 'protected'] as const;

export const sensitivity = z.enum(SENSITIVITIES).register(fieldKinds, { kind: 'sensitivity' });

export const sex = z.enum(['male', 'female', 'other', 'unknown']);

export const huridocs = z
  .string()
  .regex(/^MT ?[0-9]{1,2}-[0-9]{2,12}$/)
  .meta({ description: 'HURIDOCS micro-thesaurus code, for reference, such as MT18-0102.' });

/** A value of a closed vocabulary with the HURIDOCS code it corresponds to. */
export function coded<const T extends readonly [string, ...string[]]>(values: T) {
  return z.strictObject({ value: z.enum(values), huridocs: huridocs.exactOptional() });
}

export const relativePath = z
  .string()
  .max(400)
  .regex(/^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\:\p{Cc}]+$/u)
  .register(fieldKinds, { kind: 'path' })
  .meta({ id: 'RelativePath', description: "Path below the case's evidence folder, with forward slashes." });

export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .register(fieldKinds, { kind: 'sha256' })
  .meta({ id: 'Sha256', description: 'SHA-256 in 64 lower-case hexadecimal digits.' });

export const byteCount = z.int().min(0);

export const mime = z.string().regex(/^[a-z0-9][a-z0-9.+-]*\/[a-z0-9][a-z0-9.+-]*$/);

export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .meta({ description: 'ISO 4217 code.' });

export const money = z
  .strictObject({
    amountFrom: z.number().min(0).exactOptional(),
    amountTo: z.number().min(0).exactOptional(),
    currency,
  })
  .meta({ id: 'Money', description: 'An amount or a range of amounts.' });

export const legalRef = z
  .strictObject({
    instrument: line.meta({ description: 'ICCPR, CAT, Criminal Code, …' }),
    article: line.exactOptional(),
    jurisdiction: country.exactOptional().meta({ description: 'Absent for an international instrument.' }),
    asOf: edtf.exactOptional(),
  })
  .meta({ id: 'LegalRef', description: 'A provision of law.' });

/** Fields that every record has besides its own. */
export const bookkeeping = {
  createdAt: instant.exactOptional(),
  updatedAt: instant.exactOptional(),
  recordedBy: internalText.exactOptional(),
  notes: internalText.exactOptional(),
  ext: z
    .record(regimeId, z.unknown())
    .exactOptional()
    .meta({ description: "Facts only one regime asks for, keyed by regime; typed by that regime's package." }),
};

/** Standards of proof, the lowest first. */
export const STANDARDS_OF_PROOF = [
  'reasonable-grounds-to-suspect',
  'reasonable-grounds-to-believe',
  'balance-of-probabilities',
  'adjudicated',
] as const;

export const standardOfProof = z.enum(STANDARDS_OF_PROOF).meta({ id: 'StandardOfProof' });

/** How consistent findings are with an account: the degrees of the Istanbul Protocol. */
export const ISTANBUL_DEGREES = [
  'not-consistent',
  'consistent',
  'highly-consistent',
  'typical-of',
  'diagnostic-of',
] as const;

export const istanbulDegree = z.enum(ISTANBUL_DEGREES);
