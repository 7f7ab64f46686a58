import { person as personSchema } from '../evidence/schema/parties.ts';
import type { Person } from '../evidence/schema/types.ts';
import type { Audience } from './consent.ts';
import type { DisclosedPerson, PersonLabel } from './disclosed-dossier.ts';
import { project } from './project.ts';
import { yearOnly } from './year-only.ts';

/** Numbers that anybody can look up in an open database, and that give nothing away. */
const OPEN_SCHEMES: ReadonlySet<Person['identifiers'][number]['scheme']> = new Set(['wikidata', 'opensanctions']);

/**
 * A named person as the audience may know them. A government reading in confidence gets identifiers, addresses and
 * contact details whatever their sensitivity: they serve to find the right person. In `disclosable` they are gone,
 * but for addresses declared public that are no home.
 */
export function disclosePerson(
  person: Person,
  pseudonym: string,
  relative: boolean,
  audience: Audience,
): DisclosedPerson {
  if (audience.kind === 'disclosable' && relative) return unnamed(person, pseudonym);
  const label = nameLabel(person);
  if (audience.kind === 'disclosable') return cutToDisclosable({ ...projected(person, audience), label });
  const opened = {
    ...person,
    contactDetails: person.contactDetails.map(openContact),
    addresses: person.addresses.map(openToGovernments),
  };
  return { ...projected(opened, audience), label };
}

function projected(person: Person, audience: Audience): Person {
  const result = project(personSchema, person, audience);
  if (result === undefined) throw new Error('A person has no sensitivity of its own and cannot be dropped.');
  return result;
}

type Contact = Person['contactDetails'][number];

/** Read as confidential, so that the profile `restricted` carries it. */
function openToGovernments<T extends { readonly sensitivity: Contact['sensitivity'] }>(value: T): T {
  return value.sensitivity === 'protected' ? { ...value, sensitivity: 'confidential' } : value;
}

function openContact(contact: Contact): Contact {
  const { address, ...rest } = openToGovernments(contact);
  return address === undefined ? rest : { ...rest, address: openToGovernments(address) };
}

function cutToDisclosable(person: DisclosedPerson): DisclosedPerson {
  const { birth, ...rest } = person;
  return {
    ...rest,
    ...(birth === undefined ? {} : { birth: cutBirth(birth) }),
    identifiers: person.identifiers.filter(({ scheme }) => OPEN_SCHEMES.has(scheme)),
    addresses: person.addresses.filter(({ kind }) => kind !== 'home'),
    contactDetails: [],
  };
}

/** The year and the country; the day and the place are for governments. */
function cutBirth({ date, country, src }: NonNullable<Person['birth']>): NonNullable<Person['birth']> {
  return { date: [...new Set(date.map(yearOnly))], ...(country === undefined ? {} : { country }), src };
}

/** Only the id, so that references resolve, and a pseudonym. */
function unnamed({ id }: Person, pseudonym: string): DisclosedPerson {
  return {
    id,
    names: [],
    citizenship: [],
    nationality: [],
    residence: [],
    identifiers: [],
    addresses: [],
    contactDetails: [],
    photos: [],
    src: [],
    label: { kind: 'pseudonym', value: pseudonym },
  };
}

/** The primary name in full, else the first one. */
function nameLabel({ names }: Person): PersonLabel {
  const primary = names.find(({ role }) => role === 'primary') ?? names[0];
  return { kind: 'name', value: primary?.full ?? '' };
}
