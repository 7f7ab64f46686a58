import type { Act, Dossier, Incident, Place, Victim } from '../evidence/schema/types.ts';
import { recognisable } from './anonymity.ts';
import type { DisclosedRecords, DisclosedVictim } from './disclosed-dossier.ts';
import { yearOnly } from './year-only.ts';

/**
 * A packet for anybody's eyes in which less is told of pseudonymous victims whom fewer than `k` others resemble: the
 * day of what was done to them becomes its month, the place its region, a rare occupation a broad one, and the age band
 * goes. Prose is not touched: who writes it must blur it.
 */
export function blurred<T extends DisclosedRecords>(records: T, k: number): T {
  const rare = new Set(recognisable(records, k).map(({ victim }) => victim));
  const acts = new Set(records.acts.filter(({ victims }) => victims.some((id) => rare.has(id))).map(({ id }) => id));
  const incidents = new Set(records.acts.filter(({ id }) => acts.has(id)).map(({ incident }) => incident));
  const places = new Map(records.places.map((place) => [place.id, place]));
  const vague = <R extends Act | Incident>(record: R): R => {
    const { place, ...rest } = record;
    const wider = place === undefined ? undefined : region(places.get(place), places);
    return { ...rest, when: monthOnly(record.when), ...(wider === undefined ? {} : { place: wider }) } as unknown as R;
  };
  return {
    ...records,
    victims: records.victims.map((victim) => (rare.has(victim.id) ? vagueVictim(victim) : victim)),
    acts: records.acts.map((act) => (acts.has(act.id) ? vagueAct(vague(act)) : act)),
    incidents: records.incidents.map((incident) => (incidents.has(incident.id) ? vague(incident) : incident)),
  };
}

/** What is never told of a pseudonymous victim to anybody: the age in years, and since which day the status is so. */
export function withoutExactAge(victim: DisclosedVictim): DisclosedVictim {
  const { ageAtTime, status, ...rest } = victim;
  return {
    ...rest,
    ...(ageAtTime === undefined || rest.ageBand !== undefined ? {} : { ageBand: bandOf(ageAtTime) }),
    ...(status === undefined ? {} : { status: statusByYear(status) }),
  };
}

type Status = NonNullable<Victim['status']>;

function statusByYear({ asOf, ...status }: Status): Status {
  return asOf === undefined ? status : { ...status, asOf: yearOnly(asOf) };
}

const BANDS: readonly (readonly [below: number, band: NonNullable<Victim['ageBand']>])[] = [
  [12, 'under-12'],
  [18, '12-17'],
  [30, '18-29'],
  [45, '30-44'],
  [60, '45-59'],
];

function bandOf(age: number): NonNullable<Victim['ageBand']> {
  return BANDS.find(([below]) => age < below)?.[1] ?? '60-and-over';
}

type Role = Victim['roleTags'][number];

/** Occupations by which somebody is known in a small town, as broader ones. */
const BROADER: Readonly<Partial<Record<Role, Role>>> = {
  blogger: 'journalist',
  'trade-unionist': 'activist',
  'election-observer': 'activist',
  'opposition-member': 'activist',
  'human-rights-defender': 'activist',
  whistleblower: 'other',
  artist: 'other',
  academic: 'other',
  entrepreneur: 'other',
  'medical-worker': 'other',
  lawyer: 'other',
  'religious-believer': 'other',
  'minority-member': 'other',
};

function vagueVictim(victim: DisclosedVictim): DisclosedVictim {
  const { ageAtTime: _age, ageBand: _band, status, ...rest } = victim;
  const { asOf: _day, ...state } = status ?? {};
  return {
    ...rest,
    ...(status === undefined ? {} : { status: state as Status }),
    roleTags: [...new Set(victim.roleTags.map((role) => BROADER[role] ?? role))],
  };
}

/** Without the days, the facility and the number of a detention. */
function vagueAct(act: Act): Act {
  if (act.detention === undefined) return act;
  const { facility: _facility, caseNumber: _number, from, to, ...rest } = act.detention;
  return {
    ...act,
    detention: {
      ...rest,
      ...(from === undefined ? {} : { from: monthOnly(from) }),
      ...(to === undefined ? {} : { to: monthOnly(to) }),
    },
  };
}

/** An EDTF date cut to its months: `2020-06-08` gives `2020-06`; times, sets and intervals alike. */
export function monthOnly(edtf: string): string {
  return edtf.replace(/([0-9X]{4}-[0-9X]{2})-[0-9X]{2}(?:T[^/,\]}]*)?/g, '$1');
}

/** The widest place above this one; none when nothing is above it. */
function region(place: Place | undefined, places: ReadonlyMap<string, Dossier['places'][number]>): string | undefined {
  const seen = new Set<string>();
  let wider: string | undefined;
  let at = place?.within === undefined ? undefined : places.get(place.within);
  while (at !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    wider = at.id;
    at = at.within === undefined ? undefined : places.get(at.within);
  }
  return wider;
}
