import type { Vault, VaultPerson } from '../evidence/schema/types.ts';
import { reveal, type Sealed } from '../evidence/sealed.ts';
import type { OpenedName } from './disclosed-dossier.ts';

/** The people of a vault by the id of their record. */
export function vaultPeople(vault: Vault | undefined): ReadonlyMap<string, VaultPerson> {
  return new Map((vault?.people ?? []).map((person) => [person.subject, person]));
}

/** The names of one person, opened, the primary one first. Called only for somebody who may be named. */
export function openNames(person: Pick<VaultPerson, 'names'>): readonly OpenedName[] {
  const opened = person.names.map(({ role, full, tag }) => ({ role, full: reveal(full), tag }));
  return [...opened.filter(({ role }) => role === 'primary'), ...opened.filter(({ role }) => role !== 'primary')];
}

/** Every spelling of a name that a vault holds, whole and in parts. */
export function spellings(person: Pick<VaultPerson, 'names'>): readonly string[] {
  return person.names.flatMap(({ full, parts }) =>
    [full, ...(parts?.given ?? []), parts?.patronymic, ...(parts?.family ?? [])]
      .filter((value): value is Sealed => value !== undefined)
      .map(reveal),
  );
}
