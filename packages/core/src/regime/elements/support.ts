import type { ActKind } from '../../evidence/index.ts';
import type { Finding } from '../finding.ts';
import type { InvolvementView, TargetView } from '../target-view.ts';
import { actsOfKind, finding, standing } from './finding.ts';

/** Claims of material support for acts of these kinds. */
export function supportOf(kinds: readonly ActKind[]) {
  return (view: TargetView): Finding =>
    finding(
      supporting(view)
        .filter((claim) => actsOfKind(claim, kinds).length > 0)
        .map(({ involvement }) => involvement.id),
    );
}

/** Claims of material support that name whom it went to. */
export function supportOfParty(view: TargetView): Finding {
  return finding(
    supporting(view)
      .filter(({ involvement }) => parties(involvement).length > 0)
      .map(({ involvement }) => involvement.id),
  );
}

/** Claims of material support that went to a body. */
export function supportOfBody(view: TargetView): Finding {
  const claims = supporting(view).filter(({ involvement }) => parties(involvement).some((id) => id.startsWith('ent_')));
  return finding(claims.map(({ involvement }) => involvement.id));
}

/** Claims of material support that stand. */
export function supporting(view: TargetView): readonly InvolvementView[] {
  return standing(view).filter(({ involvement }) => involvement.mode === 'material-support');
}

/** Whom the target is said to have supported. */
export function supportedParties(view: TargetView): readonly string[] {
  return supporting(view).flatMap(({ involvement }) => parties(involvement));
}

function parties({ beneficiaries, entity }: InvolvementView['involvement']): readonly string[] {
  return entity === undefined ? beneficiaries : [...beneficiaries, entity];
}
