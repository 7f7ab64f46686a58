import type * as z from 'zod';
import { dossierSchema } from '../evidence/schema/dossier.ts';
import { evidenceLink } from '../evidence/schema/evidence.ts';
import type { Dossier, Relationship } from '../evidence/schema/types.ts';
import { withoutExactAge } from './blur.ts';
import type { DisclosedRecords, DisclosedVictim, Heading } from './disclosed-dossier.ts';
import type { DisclosedEvidence, DisclosedEvidenceLink } from './disclosed-evidence.ts';
import { discloseEvidence } from './exhibits.ts';
import type { Gate } from './gate.ts';
import { disclosePerson } from './persons.ts';
import { project } from './project.ts';
import { discloseSource } from './sources.ts';
import { discloseVictim } from './victims.ts';

/** Lists that the schema alone decides about: internal remarks go, and what is more sensitive than the profile. */
const PLAIN_LISTS = [
  'submitters',
  'entities',
  'positions',
  'postsHeld',
  'assets',
  'victimGroups',
  'places',
  'incidents',
  'acts',
  'involvements',
  'interventions',
  'requestedMeasures',
  'existingListings',
] as const satisfies readonly (keyof DisclosedRecords & keyof Dossier)[];

/** Builds every record anew for the audience of the gate. */
export function discloseRecords(dossier: Dossier, gate: Gate): DisclosedRecords {
  const { audience } = gate;
  const evidence = dossier.evidence.map((item, index) => discloseEvidence(item, index, gate.exhibits));
  return {
    ...heading(dossier, gate),
    recipient: audience.recipient,
    asOf: audience.asOf,
    ...plainLists(dossier, gate),
    persons: dossier.persons.map((person, index) =>
      disclosePerson(person, gate.pseudonyms.ofPerson(person, index), gate.relatives.has(person.id), audience),
    ),
    relationships: list(
      'relationships',
      dossier.relationships.filter((tie) => mayTell(tie, gate)),
      gate,
    ),
    victims: dossier.victims.map((victim) =>
      vagueAge(discloseVictim(victim, gate.pseudonyms.ofVictim(victim), gate.victims), gate),
    ),
    sources: dossier.sources.map((source, index) =>
      discloseSource(source, gate.pseudonyms.ofSource(source, index), gate.sources),
    ),
    evidence,
    evidenceLinks: discloseLinks(dossier, evidence, gate),
    ...(audience.kind === 'internal'
      ? { consents: list('consents', dossier.consents, gate), risks: list('risks', dossier.risks, gate) }
      : {}),
  };
}

/** Where anybody may read, nobody who is not named has an age in years. */
function vagueAge(victim: DisclosedVictim, { audience }: Gate): DisclosedVictim {
  return audience.kind === 'disclosable' && victim.label.kind === 'pseudonym' ? withoutExactAge(victim) : victim;
}

/** What the dossier says of itself. */
function heading(dossier: Dossier, gate: Gate): Heading {
  const { methodology, contextSummary, exculpatoryStatement, ext } = dossier;
  const bare = {
    schemaVersion: dossier.schemaVersion,
    id: dossier.id,
    title: dossier.title,
    period: dossier.period,
    countries: dossier.countries,
    standardOfProof: dossier.standardOfProof,
    ...(methodology === undefined ? {} : { methodology }),
    ...(contextSummary === undefined ? {} : { contextSummary }),
    ...(exculpatoryStatement === undefined ? {} : { exculpatoryStatement }),
    ...(ext === undefined ? {} : { ext }),
  };
  const { schemaVersion: _version, ...rest } = kept(dossierSchema, bare, gate);
  return rest;
}

function plainLists(dossier: Dossier, gate: Gate): Pick<DisclosedRecords, (typeof PLAIN_LISTS)[number]> {
  const entries = PLAIN_LISTS.map((name) => [name, list<unknown>(name, dossier[name], gate)] as const);
  return Object.fromEntries(entries) as unknown as Pick<DisclosedRecords, (typeof PLAIN_LISTS)[number]>;
}

type ListName = keyof typeof dossierSchema.shape;

function list<T>(name: ListName, records: readonly T[], gate: Gate): readonly T[] {
  return kept(dossierSchema.shape[name], records, gate);
}

/** Projects a value that has no sensitivity of its own and so always stays in some form. */
function kept<T>(schema: z.core.$ZodType, value: T, gate: Gate): T {
  const projected = project(schema, value, gate.audience);
  if (projected === undefined) throw new Error('A list or heading cannot be dropped as a whole.');
  return projected;
}

/** A family tie to somebody who is nothing but a relative is not disclosable. */
function mayTell({ from, to }: Relationship, { audience, relatives }: Gate): boolean {
  return audience.kind !== 'disclosable' || !(relatives.has(from) || relatives.has(to));
}

/** Links keep their pinpoint; what they quote or remark goes with the evidence it is taken from. */
function discloseLinks(
  dossier: Dossier,
  evidence: readonly DisclosedEvidence[],
  gate: Gate,
): readonly DisclosedEvidenceLink[] {
  const withheld = new Set(evidence.filter((item) => item.withheld).map(({ id }) => id));
  return dossier.evidenceLinks.map((raw) => {
    const link = kept(evidenceLink, raw, gate);
    if (!withheld.has(link.evidence)) return link;
    const { quote: _quote, note: _note, ext: _ext, ...rest } = link;
    return rest;
  });
}
