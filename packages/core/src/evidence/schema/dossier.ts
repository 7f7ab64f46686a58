import * as z from 'zod';
import { evidenceItem, evidenceLink, source } from './evidence.ts';
import { act, incident, place } from './incidents.ts';
import { intervention, involvement } from './involvements.ts';
import { asset, entity, person, position, postHeld, relationship } from './parties.ts';
import { existingListing, requestedMeasure, submitter } from './submission.ts';
import { bookkeeping, country, edtf, id, line, list, prose, standardOfProof, text } from './values.ts';
import { consent, risk, victim, victimGroup } from './victims.ts';

/** Version of the files this program writes; older ones are migrated, newer ones refused. */
export const SCHEMA_VERSION = '1.0';

/** The whole dossier, strict: an unknown field is refused everywhere but in `ext`. */
export const dossierSchema = z.strictObject({
  $schema: line.exactOptional(),
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: id('dos_'),
  title: text,
  period: edtf.meta({ description: 'The time the dossier covers, as an EDTF interval.' }),
  countries: z.array(country).min(1),
  methodology: prose.exactOptional(),
  standardOfProof: standardOfProof.meta({ description: 'The threshold this dossier declares for its own claims.' }),
  contextSummary: prose.exactOptional(),
  exculpatoryStatement: prose.exactOptional().meta({ description: 'What speaks against the claims as a whole.' }),
  submitters: list(submitter.meta({ id: 'Submitter' })),
  persons: list(person.meta({ id: 'Person' })),
  entities: list(entity.meta({ id: 'Entity' })),
  positions: list(position.meta({ id: 'Position' })),
  postsHeld: list(postHeld.meta({ id: 'PostHeld' })),
  relationships: list(relationship.meta({ id: 'Relationship' })),
  assets: list(asset.meta({ id: 'Asset' })),
  victims: list(victim.meta({ id: 'Victim' })),
  victimGroups: list(victimGroup.meta({ id: 'VictimGroup' })),
  consents: list(consent.meta({ id: 'Consent' })),
  risks: list(risk.meta({ id: 'Risk' })),
  places: list(place.meta({ id: 'Place' })),
  incidents: list(incident.meta({ id: 'Incident' })),
  acts: list(act.meta({ id: 'Act' })),
  involvements: list(involvement.meta({ id: 'Involvement' })),
  interventions: list(intervention.meta({ id: 'Intervention' })),
  sources: list(source.meta({ id: 'Source' })),
  evidence: list(evidenceItem.meta({ id: 'EvidenceItem' })),
  evidenceLinks: list(evidenceLink.meta({ id: 'EvidenceLink' })),
  requestedMeasures: list(requestedMeasure.meta({ id: 'RequestedMeasure' })),
  existingListings: list(existingListing.meta({ id: 'ExistingListing' })),
  ...bookkeeping,
});
