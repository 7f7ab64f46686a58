import * as z from 'zod';
import { fieldKinds } from './field-kind.ts';
import { country, edtf, id, language, line, list, ref, regimeId, sensitivity, src, text, url } from './values.ts';

export const NAME_ROLES = [
  'primary',
  'spelling-variation',
  'alias',
  'weak-alias',
  'former',
  'maiden',
  'nickname',
  'native',
] as const;

export const NAME_SCHEMES = [
  'as-printed',
  'passport',
  'icao-9303',
  'bgn-pcgn-1979',
  'bgn-pcgn-1947',
  'ics-630-01',
  'iso-9',
  'qazaqparat-2004',
  'official-latin',
  'other',
] as const;

export const nameParts = z
  .strictObject({
    given: list(line),
    patronymic: line.exactOptional(),
    family: list(line),
    suffix: line.exactOptional(),
  })
  .meta({ id: 'NameParts' });

/** A name as one source or one script gives it; a party has several. Ranks belong to `PostHeld.rank`. */
export const name = z
  .strictObject({
    id: id('nam_').exactOptional(),
    role: z.enum(NAME_ROLES),
    full: line.meta({ description: 'The whole name as it is written.' }),
    parts: nameParts.exactOptional(),
    tag: language.meta({ description: 'Language and script of this form: ru-Cyrl, kk-Cyrl, kk-Latn, en.' }),
    scheme: z.enum(NAME_SCHEMES).exactOptional().meta({ description: 'How the spelling came about.' }),
    generated: z.boolean().exactOptional().meta({ description: 'Transliterated by a program, confirmed by nobody.' }),
    quality: z.enum(['good', 'low']).exactOptional(),
    preferredFor: list(regimeId).meta({ description: 'Regimes in whose submission this form is printed first.' }),
    src,
  })
  .register(fieldKinds, { kind: 'name' })
  .meta({ id: 'Name' });

export const IDENTIFIER_SCHEMES = [
  'kz-iin',
  'kz-bin',
  'kz-unknown-12',
  'passport',
  'diplomatic-passport',
  'national-id',
  'tax',
  'registration',
  'social-security',
  'driving-licence',
  'ee-ik',
  'ee-registrikood',
  'lv-pk',
  'lv-pvn',
  'lt-asmens',
  'lt-pvm',
  'ru-inn',
  'ua-edrpou',
  'lei',
  'imo',
  'wikidata',
  'opensanctions',
  'other',
] as const;

/** A number issued to a person or body. An as-printed number is kept even when it fails its own checks. */
export const identifier = z
  .strictObject({
    id: id('idn_').exactOptional(),
    scheme: z.enum(IDENTIFIER_SCHEMES),
    value: line,
    country: country.exactOptional(),
    authority: line.exactOptional(),
    validFrom: edtf.exactOptional(),
    validTo: edtf.exactOptional(),
    asPrintedBySource: z
      .boolean()
      .exactOptional()
      .meta({ description: 'The source prints it so; a failed check warns instead of blocking.' }),
    src,
  })
  .register(fieldKinds, { kind: 'identifier' })
  .meta({ id: 'Identifier' });

export const address = z
  .strictObject({
    full: text.meta({ description: 'The address as printed.' }),
    street: line.exactOptional(),
    locality: line.exactOptional(),
    region: line.exactOptional(),
    postalCode: line.exactOptional(),
    country: country.exactOptional(),
    place: ref('plc_').exactOptional(),
    kind: z.enum(['home', 'work', 'registered', 'service', 'other']).exactOptional(),
    validFrom: edtf.exactOptional(),
    validTo: edtf.exactOptional(),
    sensitivity: sensitivity.default('confidential'),
    src,
  })
  .meta({ id: 'Address', description: 'A postal or residential address.' });

export const contact = z
  .strictObject({
    name: line.exactOptional(),
    role: text.exactOptional(),
    email: line.exactOptional(),
    phone: line.exactOptional(),
    website: url.exactOptional(),
    address: address.exactOptional(),
    signs: z.boolean().exactOptional().meta({ description: 'This person signs the submission.' }),
    sensitivity: sensitivity.default('protected'),
    src,
  })
  .meta({ id: 'Contact', description: 'How somebody is reached.' });

/** A country somebody belongs to or lives in, with the time it held. */
export const countryTie = z
  .strictObject({
    country,
    type: line.exactOptional().meta({ description: 'Kind of nationality where a country knows several.' }),
    from: edtf.exactOptional(),
    to: edtf.exactOptional(),
    src,
  })
  .meta({ id: 'CountryTie' });
