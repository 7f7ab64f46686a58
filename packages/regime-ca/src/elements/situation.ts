import { type Finding, finding, pleaded, type TargetView } from '@sanctions-packet/core/regime';
import { PATTERN } from '../act-kinds.ts';
import { statesConcerned } from '../states.ts';

/** Incidents that stand for the rest in an assessment; the section on the situation counts them all. */
const MOST = 10;

/**
 * Records of a pattern in the state: what the lawyer pleads of the situation, groups counted, and an act of each of
 * several incidents. One incident alone is an isolated violation and speaks to nothing.
 */
export function situation(view: TargetView): Finding {
  const { incidents, acts, groups } = pattern(view);
  const several = incidents.length > 1 ? incidents.slice(0, MOST) : [];
  const doubtful = several.filter(({ violationStatus }) => violationStatus === 'unlikely');
  return finding(
    [
      ...pleaded(view, 'situation'),
      ...groups
        .filter(({ count }) => (count?.value ?? 0) > 1)
        .slice(0, MOST)
        .map(({ id }) => id),
      ...several.flatMap(({ id }) => acts.find(({ incident }) => incident === id)?.id ?? []),
    ],
    doubtful.map(({ id }) => id),
  );
}

type Incident = TargetView['dossier']['incidents'][number];
type Act = TargetView['dossier']['acts'][number];
type Group = TargetView['dossier']['victimGroups'][number];

export interface Pattern {
  readonly incidents: readonly Incident[];
  readonly acts: readonly Act[];
  readonly groups: readonly Group[];
}

/** Everything in the dossier that belongs to a pattern in the states concerned, the target's own incidents first. */
export function pattern(view: TargetView): Pattern {
  const { incidents, acts, groups } = patternIn(view.dossier, statesConcerned(view));
  const own = new Set(view.involvements.flatMap((claim) => claim.incidents.map(({ id }) => id)));
  return {
    incidents: [...incidents.filter(({ id }) => own.has(id)), ...incidents.filter(({ id }) => !own.has(id))],
    acts,
    groups,
  };
}

/** The patterns found, for all targets of a dossier alike. */
const found = new WeakMap<TargetView['dossier'], Map<string, Pattern>>();

/** In the order of the dossier. */
function patternIn(dossier: TargetView['dossier'], states: readonly string[]): Pattern {
  const known = found.get(dossier) ?? new Map<string, Pattern>();
  found.set(dossier, known);
  const key = [...states].sort().join(' ');
  const pattern = known.get(key) ?? findPattern(dossier, states);
  known.set(key, pattern);
  return pattern;
}

function findPattern(dossier: TargetView['dossier'], states: readonly string[]): Pattern {
  const places = new Set(dossier.places.filter(({ country }) => states.includes(country)).map(({ id }) => id));
  const there = new Set(
    dossier.incidents.filter(({ place }) => place !== undefined && places.has(place)).map(({ id }) => id),
  );
  const acts = dossier.acts.filter(({ incident, kind }) => there.has(incident) && PATTERN.includes(kind));
  const ids = new Set(acts.map(({ incident }) => incident));
  const harmed = new Set(acts.flatMap(({ victims }) => victims));
  return {
    incidents: dossier.incidents.filter(({ id }) => ids.has(id)),
    acts,
    groups: dossier.victimGroups.filter(({ id }) => harmed.has(id)),
  };
}
