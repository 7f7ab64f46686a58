import type { Dossier, Person, Source, Vault, Victim } from '../evidence/schema/types.ts';
import { reveal } from '../evidence/sealed.ts';
import type { Audience } from './consent.ts';
import { pseudonymAt, pseudonymsFor } from './pseudonym.ts';
import type { Term } from './scan/withheld-terms.ts';

/** How people are called who may not be named. */
export interface Pseudonyms {
  readonly ofVictim: (victim: Victim) => string;
  readonly ofSource: (source: Source, index: number) => string;
  readonly ofPerson: (person: Person, index: number) => string;
  /** What would join this packet to another one: the dossier's own pseudonyms, when the packet has others. */
  readonly replaced: readonly Term[];
}

/** Pseudonyms of the dossier, the same for everybody; or those of one recipient, when they are renumbered. */
export function createPseudonyms(
  dossier: Dossier,
  vault: Vault | undefined,
  { kind, recipient }: Audience,
  renumber: boolean,
): Pseudonyms {
  if (!renumber || kind === 'internal' || vault?.salt === undefined || recipient === undefined) return COMMON;
  const salt = reveal(vault.salt);
  const ids = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);
  const victims = pseudonymsFor('V', ids(dossier.victims), salt, recipient);
  const sources = pseudonymsFor('S', ids(dossier.sources), salt, recipient);
  const persons = pseudonymsFor('P', ids(dossier.persons), salt, recipient);
  return {
    ofVictim: ({ id }) => drawn(victims, id),
    ofSource: ({ id }) => drawn(sources, id),
    ofPerson: ({ id }) => drawn(persons, id),
    replaced: dossier.victims.map(({ id, pseudonym }) => ({ subject: id, text: pseudonym })),
  };
}

const COMMON: Pseudonyms = {
  ofVictim: ({ pseudonym }) => pseudonym,
  ofSource: (_source, index) => pseudonymAt('S', index),
  ofPerson: (_person, index) => pseudonymAt('P', index),
  replaced: [],
};

function drawn(pseudonyms: ReadonlyMap<string, string>, id: string): string {
  const pseudonym = pseudonyms.get(id);
  if (pseudonym === undefined) throw new Error('A pseudonym was asked for a record of another dossier.');
  return pseudonym;
}
