import { type Finding, finding, pleaded, stands, type TargetView, type TieView } from '@sanctions-packet/core/regime';
import { ASSOCIATING, INVOLVED, RESPONSIBLE } from '../modes.ts';
import { actsUnder, type Limb } from '../points.ts';

type Claim = TargetView['dossier']['involvements'][number];

/** Ties that may be an association with another party, and claims that plead one. */
export function associated(view: TargetView): Finding {
  return finding([...associations(view).map(({ relationship }) => relationship.id), ...pleaded(view, 'associated')]);
}

/** Claims that those the target is tied to are responsible for, or involved in, acts under one limb. */
export function principalTo(limb: Limb) {
  return (view: TargetView): Finding => finding(claimsAgainstOthers(view, limb).map(({ id }) => id));
}

/** Parties the target is tied to against whom such a claim stands, each once. */
export function principals(view: TargetView): readonly string[] {
  const claims = [...claimsAgainstOthers(view, 'listed'), ...claimsAgainstOthers(view, 'other')];
  return [...new Set(claims.map(({ person }) => person))];
}

function associations({ ties }: TargetView): readonly TieView[] {
  return ties.filter(({ relationship }) => ASSOCIATING.includes(relationship.type));
}

function claimsAgainstOthers(view: TargetView, limb: Limb): readonly Claim[] {
  const others = associations(view).flatMap(({ other }) => other?.id ?? []);
  return view.dossier.involvements.filter(
    (claim) =>
      others.includes(claim.person) &&
      stands(claim) &&
      (RESPONSIBLE.includes(claim.mode) || INVOLVED.includes(claim.mode)) &&
      actsUnder({ involvement: claim, acts: actsOf(view, claim) }, limb).length > 0,
  );
}

function actsOf({ dossier }: TargetView, { acts, incident }: Claim) {
  return dossier.acts.filter((act) => (acts.length > 0 ? acts.includes(act.id) : act.incident === incident));
}
