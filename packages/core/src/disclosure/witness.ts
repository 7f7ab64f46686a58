import { deepFreeze } from './deep-freeze.ts';
import type { DisclosedDossier, DisclosedRecords } from './disclosed-dossier.ts';
import type { Profile } from './profile.ts';

const made = new WeakSet<object>();

/** Freezes the records, marks them as made by the gate, and gives them the type that says so. Not part of the door. */
export function bearWitness<P extends Profile>(
  records: DisclosedRecords & { readonly profile: P },
): DisclosedDossier<P> {
  deepFreeze(records);
  made.add(records);
  return records as DisclosedDossier<P>;
}

/**
 * Throws unless the gate made this very object: a copy, a look-alike or a raw dossier is a bug in the program that
 * would print it.
 */
export function assertDisclosed(dossier: unknown): asserts dossier is DisclosedDossier {
  if (typeof dossier !== 'object' || dossier === null || !made.has(dossier)) {
    throw new TypeError('Only a dossier made by disclose() may be assessed, composed or printed.');
  }
}
