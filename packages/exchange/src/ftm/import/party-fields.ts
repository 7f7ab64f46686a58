/** Fields that persons and bodies share. */
import { checkKzIin } from '@sanctions-packet/core/evidence';
import { type PersonInput, tagOf } from '../../persons/person-draft.ts';
import { IDENTIFIERS, NAME_ROLES } from '../vocabulary.ts';
import type { EntityReading } from './entity-reading.ts';
import type { Making, Src } from './making.ts';
import { type Reader, readFtmCountry, readLine } from './read-value.ts';
import { filled } from './some.ts';

/** A file does not say which language it is in. */
const TAGS = { latin: 'und-Latn', cyrillic: 'und-Cyrl' };

export type Names = PersonInput['names'];
type Identifiers = NonNullable<PersonInput['identifiers']>;

export function scriptOf(text: string): string {
  return tagOf(text, TAGS);
}

export function textOf(value: string | undefined) {
  return value === undefined ? undefined : [{ lang: scriptOf(value), value }];
}

/** The first name is the primary one, whichever it is: the dossier's `preferredFor` chooses among them. */
export function namesOf(reading: EntityReading, reader: Reader<string>, src: Src): Names {
  const names = Object.entries(NAME_ROLES).flatMap(([property, role]) =>
    reading.all(property, property === 'name' ? 'name' : 'alias', reader).map((full) => ({ role, full })),
  );
  return names.map(({ role, full }, index) => ({
    role: index === 0 ? 'primary' : role,
    full,
    tag: scriptOf(full),
    src,
  }));
}

export function countryTies(field: 'citizenship' | 'nationality', reading: EntityReading, src: Src) {
  const countries = reading.all(field, field, readFtmCountry);
  return filled(
    field,
    countries.map((country) => ({ country, src })),
  );
}

export function identifiersOf(reading: EntityReading, src: Src): Identifiers {
  const { properties, id, ofOpenSanctions } = reading.entity;
  const ofKazakhstan = ['country', 'citizenship', 'nationality'].some((name) => properties[name]?.includes('kz'));
  const numbers = Object.entries(IDENTIFIERS).flatMap(([property, scheme]) =>
    reading
      .all(property, property === 'idNumber' ? 'iin' : property, readLine)
      .map((value) =>
        scheme === 'national-id' && ofKazakhstan && checkKzIin(value).ok
          ? ({ scheme: 'kz-iin', value, country: 'KZ', asPrintedBySource: true, src } as const)
          : ({ scheme, value, asPrintedBySource: true, src } as const),
      ),
  );
  return ofOpenSanctions ? [...numbers, { scheme: 'opensanctions', value: id, src }] : numbers;
}

export function addressesOf(reading: EntityReading, src: Src) {
  return reading
    .all('address', 'address', readLine)
    .map((value) => ({ full: [{ lang: scriptOf(value), value }], src }));
}

/** An id of the file as the record that it became. */
export function recordReader(making: Making, ...prefixes: readonly string[]): Reader<string> {
  return (id) => {
    const record = making.recordOf(id);
    const fits = record !== undefined && prefixes.some((prefix) => record.startsWith(prefix));
    return fits ? { ok: true, value: record } : { ok: false, reason: 'not-in-file' };
  };
}
