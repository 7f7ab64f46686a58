import type { Gate, GateFinding, GateKind } from './gate.ts';
import { GOVERNMENT_BODIES } from './government-bodies.ts';
import type { TargetView } from './target-view.ts';

type Decision = Pick<GateFinding, 'state' | 'records'>;
type GateOf<K extends GateKind> = Extract<Gate, { kind: K }>;

/** Whether a ground can reach the target at all, by one gate. */
export function assessGate(gate: Gate, view: TargetView): GateFinding {
  const decide = DECISIONS[gate.kind] as (gate: Gate, view: TargetView) => Decision;
  return { gate: gate.kind, provision: gate.provision, ...decide(gate, view) };
}

const DECISIONS: { readonly [K in GateKind]: (gate: GateOf<K>, view: TargetView) => Decision } = {
  'target-kind': (gate, view) => decided(gate.allowed.includes(view.kind), [view.target.id]),
  foreign: (gate, view) => {
    const citizenships = countriesOf(view);
    if (citizenships.some((country) => gate.excluded.includes(country))) return decided(false, [view.target.id]);
    const resident = gate.residents === true && residencesOf(view).some((country) => gate.excluded.includes(country));
    return citizenships.length === 0 || resident ? unknown([view.target.id]) : decided(true, [view.target.id]);
  },
  official: (gate, view) => official(gate.when, view),
  conduct: (gate, view) => {
    const acts = view.involvements.flatMap(({ acts }) => acts);
    const matching = acts.filter(({ kind }) => gate.acts.includes(kind));
    if (acts.length === 0) return unknown(view.involvements.map(({ involvement }) => involvement.id));
    return decided(
      matching.length > 0,
      (matching.length > 0 ? matching : acts).map(({ id }) => id),
    );
  },
  mode: (gate, view) => {
    const involvements = view.involvements.map(({ involvement }) => involvement);
    const matching = involvements.filter(({ mode }) => gate.modes.includes(mode));
    if (involvements.length === 0) return unknown([]);
    return decided(
      matching.length > 0,
      (matching.length > 0 ? matching : involvements).map(({ id }) => id),
    );
  },
  'prior-listing': (gate, view) => {
    const listings = gate.of === 'target' ? view.listings : listingsOfTied(view);
    const standing = listings.filter(
      ({ programme, delistedOn }) => gate.programmes.includes(programme) && delistedOn === undefined,
    );
    return decided(
      standing.length > 0,
      standing.map(({ id }) => id),
    );
  },
};

function countriesOf(view: TargetView): readonly string[] {
  const { target } = view;
  if ('citizenship' in target) return [...target.citizenship, ...target.nationality].map(({ country }) => country);
  return target.country === undefined ? [] : [target.country];
}

function residencesOf({ target }: TargetView): readonly string[] {
  return 'residence' in target ? target.residence.map(({ country }) => country) : [];
}

function official(when: 'present-or-past' | 'present', view: TargetView): Decision {
  const { target, posts } = view;
  const status = 'officialStatus' in target ? target.officialStatus : undefined;
  if (status === 'not-official') return decided(false, [target.id]);
  if (status === 'former-official') return decided(when === 'present-or-past', [target.id]);
  if (status === 'current-official') return decided(true, [target.id]);
  const publicPosts = posts.filter(({ body }) => body !== undefined && GOVERNMENT_BODIES.has(body.kind));
  const relevant = when === 'present' ? publicPosts.filter(({ held }) => held.to === undefined) : publicPosts;
  return relevant.length > 0
    ? decided(
        true,
        relevant.map(({ held }) => held.id),
      )
    : unknown([target.id]);
}

/** Listings of the bodies served, the parties tied and those who were assisted. */
function listingsOfTied(view: TargetView): TargetView['listings'] {
  const tied = new Set<string | undefined>([
    ...view.posts.map(({ body }) => body?.id),
    ...view.ties.map(({ other }) => other?.id),
    ...view.involvements.flatMap(({ involvement }) => [involvement.entity, ...involvement.beneficiaries]),
  ]);
  return view.dossier.existingListings.filter(({ target }) => tied.has(target));
}

function decided(open: boolean, records: readonly string[]): Decision {
  return { state: open ? 'open' : 'closed', records };
}

function unknown(records: readonly string[]): Decision {
  return { state: 'unknown', records };
}
