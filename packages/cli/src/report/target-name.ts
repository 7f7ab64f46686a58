import type { Dossier } from '@sanctions-packet/core/evidence';
import { COVERING_LIST } from '@sanctions-packet/packet';

/** The name of a target for lists that an analyst reads: in Latin letters when the case has it so; else its id. */
export function targetName(dossier: Dossier, target: string): string {
  if (target === COVERING_LIST) return 'Covering list';
  const party = [...dossier.persons, ...dossier.entities].find(({ id }) => id === target);
  const names = party?.names ?? [];
  const primary = names.filter(({ role }) => role === 'primary');
  const written = [...primary, ...names].find(({ full }) => /\p{Script=Latin}/u.test(full)) ?? primary[0] ?? names[0];
  return written?.full ?? target;
}
