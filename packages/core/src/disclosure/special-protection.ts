import { foldPhrase } from '../evidence/folding/fold.ts';
import type { Dossier, Vault, VaultPerson, Victim } from '../evidence/schema/types.ts';
import { reveal } from '../evidence/sealed.ts';
import type { Wards } from './consent.ts';

/**
 * Victims and sources who stay pseudonymous outside `internal` whatever they consented to: minors and survivors of
 * sexual violence, and whoever in the vault is the same person as one of them.
 */
export function speciallyProtected({ victims, sources, acts }: Dossier, vault: Vault | undefined): ReadonlySet<string> {
  const found = new Set(victims.filter(isProtected).map(({ id }) => id));
  for (const { id, specialProtection } of sources) if (specialProtection.length > 0) found.add(id);
  for (const act of acts) if (act.kind === 'sexual-violence') for (const id of act.victims) found.add(id);
  return withSamePeople(found, vault);
}

/** Who cannot decide alone: minors, and the dead. */
export function wardsOf({ victims, sources }: Dossier, vault: Vault | undefined): Wards {
  const minors = [
    ...victims.filter(isMinor).map(({ id }) => id),
    ...sources.filter(({ specialProtection }) => specialProtection.includes('minor')).map(({ id }) => id),
  ];
  const dead = victims.filter(({ status }) => status?.value === 'dead').map(({ id }) => id);
  return { minors: withSamePeople(new Set(minors), vault), dead: withSamePeople(new Set(dead), vault) };
}

function isProtected(victim: Victim): boolean {
  return victim.specialProtection.length > 0 || isMinor(victim);
}

function isMinor({ specialProtection, roleTags, ageBand, ageAtTime }: Victim): boolean {
  return (
    specialProtection.includes('minor') ||
    roleTags.includes('minor') ||
    ageBand === 'under-12' ||
    ageBand === '12-17' ||
    (ageAtTime !== undefined && ageAtTime < 18)
  );
}

/** Adds who shares a whole name or a number with one of them: a victim is often the witness of her own case. */
function withSamePeople(ids: ReadonlySet<string>, vault: Vault | undefined): ReadonlySet<string> {
  const people = vault?.people ?? [];
  const marks = new Set(people.filter(({ subject }) => ids.has(subject)).flatMap(marksOf));
  const same = people.filter((person) => marksOf(person).some((mark) => marks.has(mark)));
  return new Set([...ids, ...same.map(({ subject }) => subject)]);
}

function marksOf({ names, identifiers }: VaultPerson): readonly string[] {
  return [
    ...names.map(({ full }) => foldPhrase(reveal(full)).join(' ')),
    ...identifiers.map(({ scheme, value }) => `${scheme}:${reveal(value)}`),
  ];
}
