import type { VaultPerson, Victim } from '../evidence/schema/types.ts';
import { victim as victimSchema } from '../evidence/schema/victims.ts';
import type { Audience, ConsentRegister, Denial } from './consent.ts';
import type { DisclosedVictim } from './disclosed-dossier.ts';
import { type DisclosureProblem, disclosureProblem } from './disclosure-problem.ts';
import { project } from './project.ts';
import { openNames } from './vault-people.ts';

export interface VictimGate {
  readonly audience: Audience;
  readonly consents: ConsentRegister;
  readonly people: ReadonlyMap<string, VaultPerson>;
  /** Specially protected people, sources among them. */
  readonly protectedPeople: ReadonlySet<string>;
  /** Ids of specially protected people whom an override with a reason lets be named. */
  readonly overridden: ReadonlySet<string>;
}

/** Whether this victim may be called by name. */
export function mayBeNamed(id: string, gate: VictimGate): boolean {
  if (gate.audience.kind === 'internal') return true;
  if (gate.protectedPeople.has(id) && !gate.overridden.has(id)) return false;
  return gate.consents.ask(id, 'name', 'named').allowed;
}

/** The victim as the audience may know them, under a pseudonym where they may not be named. */
export function discloseVictim(victim: Victim, pseudonym: string, gate: VictimGate): DisclosedVictim {
  const person = mayBeNamed(victim.id, gate) ? gate.people.get(victim.id) : undefined;
  const names = person === undefined ? [] : openNames(person);
  const [first] = names;
  const projected = project(victimSchema, victim, gate.audience) ?? victim;
  const { pseudonym: _pseudonym, inVault: _inVault, publicIdentity, ...rest } = projected;
  return {
    ...(gate.consents.ask(victim.id, 'case-details', 'pseudonymous').allowed ? withoutHealth(rest, gate) : bare(rest)),
    ...(gate.audience.kind === 'internal' ? {} : { specialProtection: [] }),
    ...(first !== undefined && gate.audience.kind === 'disclosable' ? {} : { pseudonym }),
    label: first === undefined ? { kind: 'pseudonym', value: pseudonym } : { kind: 'name', value: first.full },
    ...(first === undefined ? {} : { names }),
    ...(publicIdentity === undefined || (first === undefined && gate.audience.kind !== 'internal')
      ? {}
      : { publicIdentity }),
  };
}

/** A status that tells of somebody's health is a medical detail, and needs a consent for those. */
const OF_HEALTH: ReadonlySet<string> = new Set(['injured', 'in-psychiatric-institution']);

function withoutHealth<V extends Pick<Victim, 'id' | 'status'>>(
  victim: V,
  { consents }: VictimGate,
): Omit<V, 'status'> {
  const { status, ...rest } = victim;
  if (status === undefined || !OF_HEALTH.has(status.value)) return victim;
  return consents.ask(victim.id, 'medical', 'pseudonymous').allowed ? victim : rest;
}

type Bare = Pick<Victim, 'id' | 'ageBand' | 'roleTags' | 'specialProtection' | 'src'>;

/** Without consent for case details: tags and age band only. */
function bare({ id, ageBand, roleTags, src }: Bare): Bare {
  return { id, roleTags, specialProtection: [], src, ...(ageBand === undefined ? {} : { ageBand }) };
}

const ENDED: ReadonlySet<Denial> = new Set(['refused', 'withdrawn', 'narrowed', 'review-overdue']);

/** What the checklist is told about a victim's consent; nothing in the profile `internal`. */
export function victimProblems(victim: Victim, at: string, gate: VictimGate): readonly DisclosureProblem[] {
  const problems: DisclosureProblem[] = [];
  const answer = gate.consents.ask(victim.id, 'case-details', 'pseudonymous');
  if (!answer.allowed) {
    const ended = ENDED.has(answer.because);
    problems.push(disclosureProblem(ended ? 'disclosure.consent-ended' : 'disclosure.consent-missing', at, victim.id));
  }
  if (gate.audience.kind !== 'internal' && gate.protectedPeople.has(victim.id) && mayBeNamed(victim.id, gate)) {
    problems.push(disclosureProblem('disclosure.protection-overridden', at, victim.id));
  }
  return problems;
}
