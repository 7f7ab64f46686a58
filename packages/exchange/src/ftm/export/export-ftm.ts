import type { DisclosedDossier } from '@sanctions-packet/core/disclosure';
import type { FtmEntity } from '../ftm-entity.ts';
import { type FtmLoss, FtmWriter } from './ftm-writer.ts';
import { COMPANIES, type Written, writeBody, writePerson, writePosition } from './write-parties.ts';
import { writeDocument, writeListing, writePost, writeTie } from './write-ties.ts';

/** What of a dossier is told as entities of FollowTheMoney, and what is not. */
export interface ExportedFtm {
  /** Sorted by id. */
  readonly entities: readonly FtmEntity[];
  /** What FollowTheMoney cannot say, or may not be told, by record and field. */
  readonly losses: readonly FtmLoss[];
}

/** Lists of a dossier of which nothing is ever exported: people at risk, what befell them, and what the case asks for. */
const NEVER = [
  'victims',
  'victimGroups',
  'sources',
  'consents',
  'risks',
  'incidents',
  'acts',
  'involvements',
  'interventions',
  'evidenceLinks',
  'requestedMeasures',
  'submitters',
  'places',
] as const;

/**
 * A dossier, as it may be disclosed, as entities of FollowTheMoney: the parties it names, their posts, ties, papers and
 * listings, and the documents that say so. Never victims, sources or incidents. Who has a pseudonym stays out, and every tie
 * to them.
 */
export function exportFtm(dossier: DisclosedDossier<'disclosable'>): ExportedFtm {
  const writer = new FtmWriter(dossier.id);
  const written: Written = {
    parties: new Set([
      ...dossier.persons.filter(({ label, names }) => label.kind === 'name' && names.length > 0).map(({ id }) => id),
      ...dossier.entities.map(({ id }) => id),
    ]),
    companies: new Set(dossier.entities.filter(({ kind }) => COMPANIES.includes(kind)).map(({ id }) => id)),
    documents: new Set(dossier.evidence.filter(({ withheld }) => !withheld).map(({ id }) => id)),
  };
  for (const person of dossier.persons) {
    if (written.parties.has(person.id)) writePerson(writer, person, written);
    else writer.lose(person.id, 'names', 'withheld');
  }
  for (const body of dossier.entities) writeBody(writer, body, written);
  for (const position of dossier.positions) writePosition(writer, position);
  for (const post of dossier.postsHeld) writePost(writer, post, written);
  for (const tie of dossier.relationships) writeTie(writer, tie, written);
  for (const listing of dossier.existingListings) writeListing(writer, listing, written);
  for (const evidence of dossier.evidence) writeDocument(writer, evidence);
  for (const asset of dossier.assets) writer.lose(asset.id, 'asset', 'no-property');
  for (const list of NEVER) if (dossier[list as keyof typeof dossier] !== undefined) writer.lose(list, '', 'by-rule');
  const entities = [...writer.entities].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { entities, losses: writer.losses };
}

/** JSON Lines, as `ftm` tools read them. */
export function ftmJsonLines(entities: readonly FtmEntity[]): string {
  return entities.map(({ id, schema, properties }) => `${JSON.stringify({ id, schema, properties })}\n`).join('');
}

/** What was lost, as CSV, one field a line. */
export function ftmLossesCsv(losses: readonly FtmLoss[]): string {
  const lines = losses.map(({ record, field, reason }) => `${record},${field},${reason}`);
  return ['record,field,reason', ...new Set(lines), ''].join('\r\n');
}
