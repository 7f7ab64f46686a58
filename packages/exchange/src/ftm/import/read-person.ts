import { checkKzIin } from '@sanctions-packet/core/evidence';
import type { PersonInput } from '../../persons/person-draft.ts';
import { fold } from '../../values/fold.ts';
import type { ReadEntity } from '../ftm-entity.ts';
import type { EntityReading } from './entity-reading.ts';
import type { Making } from './making.ts';
import { addressesOf, countryTies, identifiersOf, type Names, namesOf, textOf } from './party-fields.ts';
import { readFtmCountry, readFtmDate, readLine, readPersonName, readSex } from './read-value.ts';
import { filled, some } from './some.ts';

/** Two people of one name may be born in one year. */
const DAY = '1970-03-05';

/** What tells a person apart besides the id of the entity: a number, or name and date of birth together. */
function keysOfPerson({ properties }: ReadEntity): readonly string[] {
  const { name = [], birthDate = [] } = properties;
  const dates = birthDate.filter((date) => date.length === DAY.length && readFtmDate(date).ok);
  return [
    ...iinsOf(properties).map((number) => `${IIN}${number}`),
    ...name.flatMap((full) => dates.map((date) => `person|${fold(full)}|${date}`)),
  ];
}

/** The record of a person. Who has another IIN is another person, whatever the name and the date of birth. */
export function placePerson(making: Making, entity: ReadEntity, numbers: Map<string, readonly string[]>): void {
  const own = iinsOf(entity.properties);
  const record = making.place(entity, 'per_', keysOfPerson(entity), (other) => {
    const known = [...making.ledger.valuesOf(other, 'iin='), ...(numbers.get(other) ?? [])];
    return own.length === 0 || known.length === 0 || known.some((number) => own.includes(number));
  });
  numbers.set(record, [...(numbers.get(record) ?? []), ...own]);
}

/** Of a key that is a number, which tells a person by itself. */
export const IIN = 'iin|';

function iinsOf({ idNumber = [] }: ReadEntity['properties']): readonly string[] {
  return idNumber.filter((number) => checkKzIin(number).ok);
}

export function readPerson(making: Making, entity: ReadEntity, record: string): void {
  const reading = making.open(entity, record);
  const src = making.src(entity);
  const names = namesOf(reading, readPersonName, src);
  const birth = {
    date: [...reading.all('birthDate', 'birth-date', making.pastDate)],
    ...some('placeName', textOf(reading.one('birthPlace', 'birth-place', readLine))),
    ...some('country', reading.one('birthCountry', 'birth-country', readFtmCountry)),
  };
  const died = reading.all('deathDate', 'death-date', making.pastDate);
  const sex = reading.one('gender', 'sex', readSex);
  const draft: PersonInput = {
    id: record,
    names: withParts(names, reading),
    ...(birth.date.length > 0 || 'placeName' in birth || 'country' in birth ? { birth: { ...birth, src } } : {}),
    ...(died.length > 0 ? { death: { date: [...died], src } } : {}),
    ...(sex === undefined ? {} : { sex: { value: sex, src } }),
    ...countryTies('citizenship', reading, src),
    ...countryTies('nationality', reading, src),
    ...filled('identifiers', identifiersOf(reading, src)),
    ...some('title', textOf(reading.one('title', 'title', readLine))),
    ...filled('addresses', addressesOf(reading, src)),
    src,
  };
  making.addPerson(draft);
  readPostsInWords(making, reading, record);
  making.close(reading);
}

/** Parts are told apart only where there is one of each, and the first name holds them all. */
function withParts(names: Names, reading: EntityReading): Names {
  const full = reading.entity.properties['name']?.find((name) => readPersonName(name).ok);
  const { firstName = [], middleName = [], fatherName = [], lastName = [] } = reading.entity.properties;
  const lists = [firstName, middleName, fatherName, lastName];
  const parts = lists.flat();
  const clear = lists.every((list) => list.length <= 1) && firstName.length === 1 && lastName.length === 1;
  if (full === undefined || !clear || !parts.every((part) => fold(full).includes(fold(part)))) return names;
  const read = (property: string): readonly string[] => reading.all(property, property, readPersonName);
  const [given, middle, patronymic, family] = ['firstName', 'middleName', 'fatherName', 'lastName'].map(read);
  const told = { given: [...(given ?? []), ...(middle ?? [])], family: [...(family ?? [])] };
  const [primary, ...others] = names;
  if (primary === undefined) return names;
  return [{ ...primary, parts: { ...told, ...some('patronymic', patronymic?.[0]) } }, ...others];
}

/** A post that stands only as words in the record of its holder. */
function readPostsInWords(making: Making, reading: EntityReading, person: string): void {
  const { ledger, records } = making;
  const own = making.src(reading.entity);
  for (const title of reading.all('position', 'position', readLine)) {
    const key = `position|${fold(title)}|`;
    const position = ledger.find(key) ?? ledger.create('pos_');
    ledger.name(key, position);
    if (!making.isKnown(position) && !records.positions.some(({ id }) => id === position)) {
      records.positions.push({ id: position, title: textOf(title) ?? [], src: own });
    }
    const post = `post|${person}|${position}|||`;
    if (ledger.find(post) !== undefined) continue;
    const id = ledger.create('pst_');
    ledger.name(post, id);
    records.postsHeld.push({ id, person, position, src: own });
  }
}
