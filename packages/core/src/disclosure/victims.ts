import type { Act, VaultPerson, Victim } from '../evidence/schema/types.ts';
import { victim as victimSchema } from '../evidence/schema/victims.ts';
import type { Audience, ConsentRegister } from './consent.ts';
import type { DisclosedVictim } from './disclosed-dossier.ts';
import { type DisclosureProblem, disclosureProblem } from './disclosure-problem.ts';
import { project } from './project.ts';
import { openNames } from './vault-people.ts';

export interface VictimGate {
  readonly audience: Audience;
  readonly consents: ConsentRegister;
  readonly people: ReadonlyMap<string, VaultPerson>;
  readonly protectedVictims: ReadonlySet<string>;
  /** Ids of specially protected people whom an override with a reason lets be named. */
  readonly overridden: ReadonlySet<string>;
}

/** Victims who stay pseudonymous outside `internal` whatever they consented to: minors, survivors of sexual violence. */
export function speciallyProtected(victims: readonly Victim[], acts: readonly Act[]): ReadonlySet<string> {
  const found = new Set(victims.filter(isProtected).map(({ id }) => id));
  for (const act of acts) if (act.kind === 'sexual-violence') for (const id of act.victims) found.add(id);
  return found;
}

function isProtected(victim: Victim): boolean {
  return (
    victim.specialProtection.length > 0 ||
    victim.roleTags.includes('minor') ||
    victim.ageBand === 'under-12' ||
    victim.ageBand === '12-17' ||
    (victim.ageAtTime !== undefined && victim.ageAtTime < 18)
  );
}

/** Whether this victim may be called by name. */
export function mayBeNamed(id: string, gate: VictimGate): boolean {
  if (gate.audience.kind === 'internal') return true;
  if (gate.protectedVictims.has(id) && !gate.overridden.has(id)) return false;
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
    ...(gate.consents.ask(victim.id, 'case-details', 'pseudonymous').allowed ? rest : bare(rest)),
    ...(gate.audience.kind === 'internal' ? {} : { specialProtection: [] }),
    ...(first !== undefined && gate.audience.kind === 'disclosable' ? {} : { pseudonym }),
    label: first === undefined ? { kind: 'pseudonym', value: pseudonym } : { kind: 'name', value: first.full },
    ...(first === undefined ? {} : { names }),
    ...(publicIdentity === undefined || (first === undefined && gate.audience.kind !== 'internal')
      ? {}
      : { publicIdentity }),
  };
}

type Bare = Pick<Victim, 'id' | 'ageBand' | 'roleTags' | 'specialProtection' | 'src'>;

/** Without consent for case details: tags and age band only. */
function bare({ id, ageBand, roleTags, src }: Bare): Bare {
  return { id, roleTags, specialProtection: [], src, ...(ageBand === undefined ? {} : { ageBand }) };
}

/** What the checklist is told about a victim's consent; nothing in the profile `internal`. */
export function victimProblems(victim: Victim, at: string, gate: VictimGate): readonly DisclosureProblem[] {
  const problems: DisclosureProblem[] = [];
  const answer = gate.consents.ask(victim.id, 'case-details', 'pseudonymous');
  if (!answer.allowed) {
    const ended = answer.because === 'refused' || answer.because === 'withdrawn' || answer.because === 'review-overdue';
    problems.push(disclosureProblem(ended ? 'disclosure.consent-ended' : 'disclosure.consent-missing', at, victim.id));
  }
  if (gate.audience.kind !== 'internal' && gate.protectedVictims.has(victim.id) && mayBeNamed(victim.id, gate)) {
    problems.push(disclosureProblem('disclosure.protection-overridden', at, victim.id));
  }
  return problems;
}
