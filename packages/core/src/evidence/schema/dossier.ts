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
  submitters: list(submitter),
  persons: list(person),
  entities: list(entity),
  positions: list(position),
  postsHeld: list(postHeld),
  relationships: list(relationship),
  assets: list(asset),
  victims: list(victim),
  victimGroups: list(victimGroup),
  consents: list(consent),
  risks: list(risk),
  places: list(place),
  incidents: list(incident),
  acts: list(act),
  involvements: list(involvement),
  interventions: list(intervention),
  sources: list(source),
  evidence: list(evidenceItem),
  evidenceLinks: list(evidenceLink),
  requestedMeasures: list(requestedMeasure),
  existingListings: list(existingListing),
  ...bookkeeping,
});
