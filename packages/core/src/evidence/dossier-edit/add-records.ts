import { blocks, failure, type Outcome, type Problem, success } from '../../problem.ts';
import { checkCustodyKept } from '../invariants/proof/custody.ts';
import { type ParseDossierOptions, parseDossier } from '../parse-dossier.ts';
import { decodeUtf8 } from '../reading/decode-utf8.ts';
import { formatOf, type SourceText } from '../reading/source-text.ts';
import { SCHEMA_VERSION } from '../schema/dossier.ts';
import type { Dossier } from '../schema/types.ts';
import type { NewEvidence } from './add-evidence.ts';
import type { DossierEditCode } from './dossier-edit-code.ts';
import { fieldOf, insertItems } from './insert-items.ts';
import { findRecorded } from './recorded.ts';

/** Lists of the dossier that may grow by records from elsewhere, in the order in which they are written. */
const LISTS = [
  'places',
  'persons',
  'entities',
  'positions',
  'postsHeld',
  'relationships',
  'sources',
  'evidence',
  'existingListings',
] as const;

type List = (typeof LISTS)[number];

/** A record as it is written in a dossier, before the schema has judged it. */
export type NewRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/** New records by the list they belong to. */
export type NewRecords = Readonly<Partial<Record<Exclude<List, 'evidence'>, readonly NewRecord[]>>> & {
  readonly evidence?: readonly NewEvidence[];
};

/** The text of a dossier after an addition, and what it parses to. */
export interface EditedDossier {
  readonly text: string;
  readonly dossier: Dossier;
}

/**
 * Text of a dossier with records added at the ends of their lists, and nothing else changed. Refused are a dossier that
 * does not parse, an item whose file is recorded already (`evidence.already-recorded`, about the record that has it), an
 * id that is taken, and whatever the dossier with the records would be refused for; their paths are those of the new
 * dossier. Warnings of the outcome are those about the new records.
 */
export function addRecords(
  source: SourceText,
  records: NewRecords,
  options: ParseDossierOptions = {},
): Outcome<EditedDossier> {
  const before = parseDossier(source, options);
  if (!before.ok) return failure([unmended(), ...before.problems.filter(blocks)]);
  const text = plainText(source.text);
  const format = formatOf(source, text);
  const misfits = misfitsOf(before.value, records, text, format);
  if (misfits.length > 0) return failure(misfits);

  const grown = LISTS.reduce((written, list) => {
    const items = records[list] ?? [];
    return items.length === 0 ? written : insertItems(written, format, list, items);
  }, text);
  const after = parseDossier({ ...source, text: grown }, options);
  if (!after.ok) return failure(after.problems.filter(blocks).map(withoutPosition));
  const rewritten = checkCustodyKept(before.value, after.value);
  if (rewritten.length > 0 || !onlyGrown(before.value, after.value)) throw new Error('Adding changed what was there');
  const added = new Set(allOf(records).map(({ id }) => id));
  const about = after.problems.filter((problem) => problem.about !== undefined && added.has(problem.about));
  return success({ text: grown, dossier: after.value }, about.map(withoutPosition));
}

function allOf(records: NewRecords): readonly NewRecord[] {
  return LISTS.flatMap((list): readonly NewRecord[] => records[list] ?? []);
}

/** Lines of a text that nobody has seen yet would mislead. */
function withoutPosition({ position: _, ...problem }: Problem): Problem {
  return problem;
}

function plainText(text: string | Uint8Array): string {
  const decoded = typeof text === 'string' ? { ok: true as const, text } : decodeUtf8(text);
  if (!decoded.ok) throw new Error('The dossier was not read before it was changed');
  return decoded.text.replace(/^\uFEFF/, '');
}

function onlyGrown(before: Dossier, after: Dossier): boolean {
  const kept = LISTS.map((list) => [list, after[list].slice(0, before[list].length)] as const);
  return JSON.stringify({ ...after, ...Object.fromEntries(kept) }) === JSON.stringify(before);
}

function misfitsOf(
  dossier: Dossier,
  records: NewRecords,
  text: string,
  format: 'yaml' | 'json',
): readonly Problem<DossierEditCode>[] {
  if (String(fieldOf(text, format, 'schemaVersion')) !== SCHEMA_VERSION) return [outdated()];
  const taken = new Set(LISTS.flatMap((list): readonly string[] => dossier[list].map(({ id }) => id)));
  const hashes = new Set<string>();
  const problems: Problem<DossierEditCode>[] = [];
  for (const { id } of allOf(records)) {
    if (taken.has(id)) problems.push(idTaken(id));
    taken.add(id);
  }
  for (const { id, original } of records.evidence ?? []) {
    if (original === undefined) continue;
    const holder = hashes.has(original.sha256) ? id : findRecorded(dossier, original.sha256);
    if (holder !== undefined) problems.push(recorded(holder));
    hashes.add(original.sha256);
  }
  return problems;
}

function told(
  code: DossierEditCode,
  what: string,
  fix: string,
  where: Partial<Problem> = {},
): Problem<DossierEditCode> {
  return { severity: 'block', at: '', what, fix, ...where, code };
}

const recorded = (about: string): Problem<DossierEditCode> =>
  told(
    'evidence.already-recorded',
    'The file is recorded already: a record has the same SHA-256.',
    'Leave it; what happened to it since belongs into the custody of that record.',
    { at: 'evidence', about },
  );

const idTaken = (about: string): Problem<DossierEditCode> =>
  told('evidence.id-taken', 'There is a record of this id already.', 'Choose another id, or none.', {
    at: 'evidence',
    about,
  });

const unmended = (): Problem<DossierEditCode> =>
  told(
    'evidence.dossier-unmended',
    'The dossier cannot be read as it is, so nothing is added to it.',
    'Mend what is told beside this first.',
  );

const outdated = (): Problem<DossierEditCode> =>
  told(
    'evidence.dossier-outdated',
    'The dossier is written in an older form, and adding to it would mix the two.',
    `Bring the whole file to schemaVersion "${SCHEMA_VERSION}" first.`,
    { at: 'schemaVersion' },
  );
