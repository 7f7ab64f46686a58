import { type Finding, finding, immediateKin, isOfficial, type TargetView } from '@sanctions-packet/core/regime';
import { CORRUPTION_AND_PROCEEDS, GROSS_VIOLATIONS } from '../act-kinds.ts';
import { INVOLVED } from '../modes.ts';

/** Ties of close kinship to an official: immediate family of section 7031(c), whose own list was not read. */
export function kinOfOfficial(view: TargetView): Finding {
  return finding(kinships(view).map(({ relationship }) => relationship.id));
}

/** Claims that such an official was involved in a gross violation or in corruption. */
export function officialInvolved(view: TargetView): Finding {
  const officials = kinships(view).flatMap(({ other }) => other?.id ?? []);
  if (officials.length === 0) return finding([]);
  const kinds = [...GROSS_VIOLATIONS, ...CORRUPTION_AND_PROCEEDS];
  const acts = new Set(view.dossier.acts.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id));
  const claims = view.dossier.involvements.filter(
    ({ person, mode, acts: laid }) =>
      officials.includes(person) && INVOLVED.includes(mode) && laid.some((act) => acts.has(act)),
  );
  return finding(claims.map(({ id }) => id));
}

function kinships(view: TargetView): TargetView['ties'] {
  return immediateKin(view).filter(({ other }) => isOfficial(view, other?.id));
}
