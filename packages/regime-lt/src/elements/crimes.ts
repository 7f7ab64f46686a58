import type { ActKind } from '@sanctions-packet/core/evidence';
import {
  actsOfKind,
  type Finding,
  finding,
  type Ground,
  pleaded,
  standing,
  type TargetView,
} from '@sanctions-packet/core/regime';
import { AGAINST_PERSON, CORRUPTION, CRIMES, LAUNDERING } from '../act-kinds.ts';
import { extensionOf, type Gravity } from '../extension.ts';
import { HOME } from '../states.ts';

export type Act = TargetView['dossier']['acts'][number];

const GRAVE: readonly (Gravity | undefined)[] = ['serious', 'very-serious'];

const KINDS: Readonly<Record<string, readonly ActKind[]>> = {
  person: AGAINST_PERSON,
  corruption: CORRUPTION,
  laundering: LAUNDERING,
};

/** Acts of the claims that stand, of these kinds. */
function actsOf(view: TargetView, kinds: readonly ActKind[]): readonly Act[] {
  return standing(view).flatMap((claim) => actsOfKind(claim, kinds));
}

/** Provisions of treaties, or of Lithuania, that an act is said to match; those of the other state define nothing here. */
export function definitionsOf({ legal }: Act): readonly number[] {
  return legal.flatMap(({ jurisdiction }, index) =>
    jurisdiction === undefined || jurisdiction === HOME ? [index] : [],
  );
}

/** Acts against a person. */
export function againstPerson(view: TargetView): Finding {
  return finding(actsOf(view, AGAINST_PERSON).map(({ id }) => id));
}

/** Acts recorded as a serious or very serious crime, or pleaded so under `gravity`; acts recorded as less speak against. */
export function gravity(view: TargetView): Finding {
  const classed = actsOf(view, AGAINST_PERSON).flatMap((act) => {
    const gravities = (extensionOf(act).qualification ?? []).flatMap((one) => one.gravity ?? []);
    return gravities.length === 0 ? [] : [{ id: act.id, grave: gravities.some((one) => GRAVE.includes(one)) }];
  });
  return finding(
    [...classed.filter(({ grave }) => grave).map(({ id }) => id), ...pleaded(view, 'gravity')],
    classed.filter(({ grave }) => !grave).map(({ id }) => id),
  );
}

/** Incidents that name the rights concerned, behind acts against a person. */
export function rights(view: TargetView): Finding {
  const claims = standing(view).filter((claim) => actsOfKind(claim, AGAINST_PERSON).length > 0);
  const named = claims.flatMap(({ incidents }) => incidents).filter(({ rightsAffected }) => rightsAffected.length > 0);
  return finding(named.map(({ id }) => id));
}

/** Acts of the kinds that the ground asks for, for which an article of the Criminal Code is recorded, or a provision of a treaty. */
export function qualified(view: TargetView, { id: ground }: Ground): Finding {
  const acts = actsOf(view, KINDS[ground] ?? CRIMES).filter((act) => hasArticle(act) || definitionsOf(act).length > 0);
  return finding(acts.map(({ id }) => id));
}

function hasArticle(act: Act): boolean {
  return (extensionOf(act).qualification ?? []).some((one) => 'article' in one);
}
