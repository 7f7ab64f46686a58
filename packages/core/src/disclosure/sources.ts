import { source as sourceSchema } from '../evidence/schema/evidence.ts';
import type { Source, Text, VaultPerson } from '../evidence/schema/types.ts';
import { clears } from './clearance.ts';
import type { Audience, ConsentRegister } from './consent.ts';
import type { DisclosedSource, SourceLabel } from './disclosed-dossier.ts';
import { project } from './project.ts';
import { openNames } from './vault-people.ts';

export interface SourceGate {
  readonly audience: Audience;
  readonly consents: ConsentRegister;
  readonly people: ReadonlyMap<string, VaultPerson>;
  readonly protectedPeople: ReadonlySet<string>;
  readonly overridden: ReadonlySet<string>;
}

/** Kinds of source that are always a person, who may be at risk. */
const PERSONAL: ReadonlySet<Source['kind']> = new Set([
  'victim',
  'witness',
  'relative',
  'lawyer',
  'platform-user',
  'medical-professional',
  'insider',
]);

/** Whether a source is somebody to protect rather than an institution or a publication. */
export function isProtectedSource(source: Source, people: ReadonlyMap<string, VaultPerson>): boolean {
  if (source.specialProtection.length > 0) return true;
  return source.inVault || people.has(source.id) || source.sensitivity === 'protected' || PERSONAL.has(source.kind);
}

/** Whether a source may be called by name: institutions by sensitivity, people by consent. */
export function mayBeNamedSource(source: Source, gate: SourceGate): boolean {
  const { audience, consents, people } = gate;
  if (audience.kind === 'internal') return true;
  if (gate.protectedPeople.has(source.id) && !gate.overridden.has(source.id)) return false;
  if (isProtectedSource(source, people)) return consents.ask(source.id, 'name', 'named').allowed;
  return clears(audience.kind, source.sensitivity);
}

/** The source as the audience may know it, under a pseudonym where it may not be named. */
export function discloseSource(source: Source, alias: string, gate: SourceGate): DisclosedSource {
  const label = labelOf(source, alias, gate);
  const whole = project(sourceSchema, { ...source, sensitivity: 'public' as const }, gate.audience) ?? source;
  const { pseudonym: _pseudonym, publicName: _publicName, inVault, sensitivity: _public, consent, ...more } = whole;
  const { specialProtection, ...rest } = more;
  if (gate.audience.kind === 'internal') {
    return {
      ...rest,
      inVault,
      specialProtection,
      sensitivity: source.sensitivity,
      ...(consent === undefined ? {} : { consent }),
      label,
    };
  }
  return label.kind === 'named' ? { ...rest, label } : { ...anonymous(rest), label };
}

type Common = Pick<Source, 'id' | 'kind' | 'reliability' | 'independenceGroup' | 'connection' | 'url' | 'ext'>;

/** Without address, extension and the reason of the grade, which may tell who it is. */
function anonymous({ id, kind, reliability, independenceGroup, connection }: Common): Common {
  return {
    id,
    kind,
    ...(reliability === undefined ? {} : { reliability: { grade: reliability.grade } }),
    ...(independenceGroup === undefined ? {} : { independenceGroup }),
    ...(connection === undefined ? {} : { connection }),
  };
}

function labelOf(source: Source, pseudonym: string, gate: SourceGate): SourceLabel {
  const withheld: SourceLabel = { kind: 'withheld', pseudonym };
  if (!mayBeNamedSource(source, gate)) return withheld;
  if (!isProtectedSource(source, gate.people)) return named(source.publicName, source.pseudonym);
  const person = gate.people.get(source.id);
  if (person === undefined)
    return source.inVault || source.publicName === undefined ? withheld : named(source.publicName, '');
  const name = openNames(person)[0]?.full;
  return name === undefined ? withheld : { kind: 'named', value: name };
}

function named(publicName: Text | undefined, fallback: string): SourceLabel {
  const first = publicName?.[0]?.value;
  return first === undefined || publicName === undefined
    ? { kind: 'named', value: fallback }
    : { kind: 'named', value: first, text: publicName.map(({ lang, value }) => ({ lang, value })) };
}
