import type { Dossier, Source, Vault } from '../evidence/schema/types.ts';
import type { Permission } from './collect-terms.ts';
import type { Audience, ConsentRegister, ConsentUse } from './consent.ts';
import type { DisclosedRecords } from './disclosed-dossier.ts';
import { type DisclosureProblem, disclosureProblem } from './disclosure-problem.ts';
import type { ExhibitGate } from './exhibits.ts';
import { namingRisks, withdrawnAfterFiling } from './naming-risks.ts';
import { createPseudonyms, type Pseudonyms } from './pseudonyms.ts';
import { recordPaths } from './record-paths.ts';
import { onlyRelatives } from './relatives.ts';
import { isProtectedSource, mayBeNamedSource, type SourceGate } from './sources.ts';
import { speciallyProtected } from './special-protection.ts';
import { vaultPeople } from './vault-people.ts';
import { mayBeNamed, type VictimGate, victimProblems } from './victims.ts';

/** Names a specially protected person all the same; the reason is kept by whoever builds. */
export interface ProtectionOverride {
  readonly subject: string;
  readonly reason: string;
}

/** Every question about who may be known, answered in one place for one dossier, vault, audience and day. */
export interface Gate {
  readonly audience: Audience;
  readonly victims: VictimGate;
  readonly sources: SourceGate;
  readonly exhibits: ExhibitGate;
  readonly relatives: ReadonlySet<string>;
  readonly pseudonyms: Pseudonyms;
  readonly permission: (subject: string) => Permission;
  readonly pathOf: (id: string) => string | undefined;
  readonly problems: (records: DisclosedRecords) => readonly DisclosureProblem[];
}

/** What whoever builds may decide. */
export interface GateChoice {
  readonly overrides?: readonly ProtectionOverride[] | undefined;
  readonly renumber?: boolean | undefined;
}

export function createGate(
  dossier: Dossier,
  vault: Vault | undefined,
  audience: Audience,
  consents: ConsentRegister,
  { overrides = [], renumber = false }: GateChoice = {},
): Gate {
  const people = vaultPeople(vault);
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  const victims: VictimGate = {
    audience,
    consents,
    people,
    protectedPeople: speciallyProtected(dossier, vault),
    overridden: new Set(overrides.map(({ subject }) => subject)),
  };
  const sourceGate: SourceGate = victims;
  const relatives = onlyRelatives(dossier);
  const named = (id: string): boolean => isNamed(id, victims, sourceGate, sources);
  const paths = recordPaths(dossier);
  const internal = audience.kind === 'internal';
  return {
    audience,
    victims,
    sources: sourceGate,
    exhibits: {
      audience,
      consents,
      sources,
      consentSubjects: new Map(dossier.consents.map(({ id, subject }) => [id, subject])),
      isProtectedSource: (source) => isProtectedSource(source, people),
      mayBeNamed: (source) => mayBeNamedSource(source, sourceGate),
      mayBeRecognised: (id, use) => mayBeRecognised(id, use, audience, relatives, named, consents),
    },
    relatives,
    pseudonyms: createPseudonyms(dossier, vault, audience, renumber),
    permission: (subject) => ({
      named: named(subject),
      contact: internal || (named(subject) && consents.ask(subject, 'contact-details', 'named').allowed),
      location: internal || (named(subject) && consents.ask(subject, 'location', 'named').allowed),
      family: internal || (named(subject) && consents.ask(subject, 'family', 'named').allowed),
    }),
    pathOf: (id) => paths.get(id),
    problems: (records) => [
      ...vaultProblems(dossier, vault, people, audience),
      ...dossier.victims.flatMap((victim) => victimProblems(victim, paths.get(victim.id) ?? '', victims)),
      ...namingRisks(dossier, namedPeople(records, people), audience, (id) => paths.get(id)),
      ...withdrawnAfterFiling(dossier, audience),
      ...records.evidence
        .filter(({ withheld }) => withheld)
        .map(({ id }) => disclosureProblem('disclosure.evidence-withheld', paths.get(id) ?? '', id)),
    ],
  };
}

/** Victims and protected sources who are called by their names. */
function namedPeople({ victims, sources }: DisclosedRecords, people: ReadonlyMap<string, unknown>): readonly string[] {
  return [
    ...victims.filter(({ label }) => label.kind === 'name'),
    ...sources.filter(({ id, label }) => label.kind === 'named' && people.has(id)),
  ].map(({ id }) => id);
}

function isNamed(id: string, victims: VictimGate, sources: SourceGate, byId: ReadonlyMap<string, Source>): boolean {
  const source = byId.get(id);
  return source === undefined ? mayBeNamed(id, victims) : mayBeNamedSource(source, sources);
}

function mayBeRecognised(
  id: string,
  use: ConsentUse,
  audience: Audience,
  relatives: ReadonlySet<string>,
  named: (id: string) => boolean,
  consents: ConsentRegister,
): boolean {
  if (id.startsWith('per_')) return audience.kind !== 'disclosable' || !relatives.has(id);
  return named(id) && consents.ask(id, use, 'named').allowed;
}

function vaultProblems(
  dossier: Dossier,
  vault: Vault | undefined,
  people: ReadonlyMap<string, unknown>,
  { kind }: Audience,
): readonly DisclosureProblem[] {
  const inVault = [
    ...dossier.victims.map((record, index) => ({ ...record, at: `victims[${index}]` })),
    ...dossier.sources.map((record, index) => ({ ...record, at: `sources[${index}]` })),
  ].filter((record) => record.inVault);
  if (vault === undefined) {
    const silent = kind === 'internal' || inVault.length === 0;
    return silent ? [] : [disclosureProblem('disclosure.not-scanned', '')];
  }
  const known = new Set([...dossier.victims, ...dossier.sources].map(({ id }) => id));
  return [
    ...vault.people.flatMap(({ subject }, index) =>
      known.has(subject)
        ? []
        : [disclosureProblem('disclosure.vault-subject-unknown', `people[${index}].subject`, subject)],
    ),
    ...inVault
      .filter(({ id }) => !people.has(id))
      .map(({ id, at }) => disclosureProblem('disclosure.vault-person-missing', `${at}.inVault`, id)),
  ];
}
