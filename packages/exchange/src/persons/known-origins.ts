import type { Dossier } from '@sanctions-packet/core/evidence';
import { fold } from '../values/fold.ts';
import type { Origins } from './origins.ts';

/**
 * Origins of earlier imports, and with them what the dossier holds by whatever way it came there: a person whom somebody
 * typed is known again by an IIN, or by name and date of birth, like one who was imported. A name alone makes nobody known.
 */
export function knownOrigins(dossier: Dossier, origins: Origins): Origins {
  const ids: Record<string, string> = {};
  const facts: Record<string, Set<string>> = {};
  for (const [id, earlier] of Object.entries(origins.facts)) facts[id] = new Set(earlier);
  for (const person of dossier.persons) {
    const told = factsOf(person);
    facts[person.id] = new Set([...(facts[person.id] ?? []), ...told]);
    for (const key of keysOf(person)) ids[key] ??= person.id;
  }
  for (const { id, names } of dossier.entities) {
    for (const { full } of names) ids[`body|${fold(full)}`] ??= id;
  }
  for (const { id, title, body = '' } of dossier.positions) {
    for (const { value } of title) ids[`position|${fold(value)}|${body}`] ??= id;
  }
  for (const { id, person, position, rank = [], from = '', to = '' } of dossier.postsHeld) {
    for (const { value } of rank.length === 0 ? [{ value: '' }] : rank) {
      ids[`post|${person}|${position}|${fold(value)}|${from}|${to}`] ??= id;
    }
    ids[`any-rank|post|${person}|${position}||${from}|${to}`] ??= id;
  }
  const merged = Object.entries(facts).map(([id, told]) => [id, [...told]] as const);
  return { version: 1, ids: { ...ids, ...origins.ids }, facts: Object.fromEntries(merged) };
}

type Person = Dossier['persons'][number];

function keysOf({ names, birth, identifiers }: Person): readonly string[] {
  const dates = birth === undefined || birth.date.length === 0 ? [''] : birth.date;
  return [
    ...iinsOf(identifiers).map((value) => `iin|${value}`),
    ...names.flatMap(({ full }) => [...dates.map((date) => `person|${fold(full)}|${date}`), `same-name|${fold(full)}`]),
  ];
}

function factsOf({ names, birth, citizenship, identifiers }: Person): readonly string[] {
  return [
    ...names.flatMap(({ full }) => [`name=${full}`, `alias=${full}`]),
    ...(birth?.date ?? []).map((date) => `birth-date=${date}`),
    ...citizenship.map(({ country }) => `citizenship=${country}`),
    ...iinsOf(identifiers).map((value) => `iin=${value}`),
  ];
}

function iinsOf(identifiers: Person['identifiers']): readonly string[] {
  return identifiers.flatMap(({ scheme, value }) => (scheme === 'kz-iin' ? [value] : []));
}
