import type { Dossier, Person, Vault, VaultPerson } from '../evidence/schema/types.ts';
import { reveal } from '../evidence/sealed.ts';
import type { DisclosedPerson, DisclosedRecords } from './disclosed-dossier.ts';
import type { Gate } from './gate.ts';
import type { Term, TermList } from './scan/withheld-terms.ts';
import { spellings } from './vault-people.ts';

/** What somebody of the vault lets out under the profile. */
export interface Permission {
  readonly named: boolean;
  readonly contact: boolean;
  /** Where they live. */
  readonly location: boolean;
  readonly family: boolean;
}

interface Lists {
  readonly names: Term[];
  readonly numbers: Term[];
  readonly phrases: Term[];
}

/**
 * Every value that the profile holds back: what the vault knows of people who may not be named, and what was taken out
 * of the records of named persons.
 */
export function collectTerms(
  dossier: Dossier,
  vault: Vault | undefined,
  records: DisclosedRecords,
  { permission, pseudonyms }: Pick<Gate, 'permission' | 'pseudonyms'>,
): TermList {
  const lists: Lists = { names: [], numbers: [], phrases: [...pseudonyms.replaced] };
  for (const person of vault?.people ?? []) {
    const { named, contact, location, family } = permission(person.subject);
    if (!named) addNames(lists, person.subject, spellings(person));
    if (!contact) addReach(lists, person.subject, person);
    if (!location) addAddresses(lists, person.subject, person);
    if (!family) for (const relative of person.relatives) addWhole(lists, person.subject, relative);
  }
  if (vault !== undefined) {
    for (const other of vault.others) addWhole(lists, vault.id, other);
    for (const { value } of vault.terms) lists.phrases.push({ subject: vault.id, text: reveal(value) });
  }
  const disclosed = new Map(records.persons.map((person) => [person.id, person]));
  for (const person of dossier.persons) addTakenOut(lists, person, disclosed.get(person.id));
  return { ...lists, ...publicWords(records, vault) };
}

type Reachable = Pick<VaultPerson, 'identifiers' | 'contacts' | 'addresses'>;

function addWhole(lists: Lists, subject: string, person: Reachable & Pick<VaultPerson, 'names'>): void {
  addNames(lists, subject, spellings(person));
  addReach(lists, subject, person);
  addAddresses(lists, subject, person);
}

function addNames(lists: Lists, subject: string, names: readonly string[]): void {
  for (const text of names) lists.names.push({ subject, text });
}

/** Numbers and contacts. */
function addReach(lists: Lists, subject: string, person: Omit<Reachable, 'addresses'>): void {
  for (const { value } of person.identifiers) lists.numbers.push({ subject, text: reveal(value) });
  for (const { kind, value } of person.contacts) {
    const list = kind === 'phone' || kind === 'email' || kind === 'messenger' ? lists.numbers : lists.phrases;
    list.push({ subject, text: reveal(value) });
    if (kind === 'messenger') lists.phrases.push({ subject, text: reveal(value) });
  }
}

function addAddresses(lists: Lists, subject: string, { addresses }: Pick<Reachable, 'addresses'>): void {
  for (const address of addresses) lists.phrases.push({ subject, text: reveal(address) });
}

/** What the disclosed record of a named person no longer holds. */
function addTakenOut(lists: Lists, person: Person, disclosed: DisclosedPerson | undefined): void {
  const subject = person.id;
  const kept = reachOf(disclosed);
  const raw = reachOf(person);
  for (const text of raw.numbers) if (!kept.numbers.has(text)) lists.numbers.push({ subject, text });
  for (const text of raw.phrases) if (!kept.phrases.has(text)) lists.phrases.push({ subject, text });
  if (disclosed === undefined || disclosed.label.kind === 'pseudonym') {
    addNames(
      lists,
      subject,
      person.names.map(({ full }) => full),
    );
  }
}

function reachOf(person: Person | undefined): {
  readonly numbers: ReadonlySet<string>;
  readonly phrases: ReadonlySet<string>;
} {
  const numbers = new Set<string>();
  const phrases = new Set<string>();
  for (const { value } of person?.identifiers ?? []) numbers.add(value);
  const addresses = [...(person?.addresses ?? [])];
  for (const { phone, email, address } of person?.contactDetails ?? []) {
    if (phone !== undefined) numbers.add(phone);
    if (email !== undefined) numbers.add(email);
    if (address !== undefined) addresses.push(address);
  }
  for (const { full } of addresses) for (const { value } of full) phrases.add(value);
  return { numbers, phrases };
}

/**
 * What the packet names openly. The gate let people be named; the names of bodies, places and publications are the
 * dossier's own words, which may hold somebody's name.
 */
function publicWords(
  { persons, victims, entities, submitters, places, sources }: DisclosedRecords,
  vault: Vault | undefined,
): Pick<TermList, 'publicNames' | 'publicTitles'> {
  const people = new Set(vault?.people.map(({ subject }) => subject));
  const shown = sources.flatMap(({ id, label }) => (label.kind === 'named' ? [{ id, name: label.value }] : []));
  return {
    publicNames: [
      ...persons.flatMap(({ names }) => names.flatMap(({ full, parts }) => [full, ...(parts?.family ?? [])])),
      ...victims.flatMap(({ names }) => (names ?? []).map(({ full }) => full)),
      ...shown.filter(({ id }) => people.has(id)).map(({ name }) => name),
    ],
    publicTitles: [
      ...[...entities, ...submitters].flatMap(({ names }) => names.map(({ full }) => full)),
      ...places.flatMap(({ currentName, nameAtTime }) =>
        [...currentName, ...(nameAtTime ?? [])].map(({ value }) => value),
      ),
      ...shown.filter(({ id }) => !people.has(id)).map(({ name }) => name),
    ],
  };
}
