import { blocks, failure, type Outcome, type Problem, success } from '../../problem.ts';
import { checkCustodyKept } from '../invariants/proof/custody.ts';
import { type ParseDossierOptions, parseDossier } from '../parse-dossier.ts';
import { decodeUtf8 } from '../reading/decode-utf8.ts';
import { formatOf, type SourceText } from '../reading/source-text.ts';
import { SCHEMA_VERSION } from '../schema/dossier.ts';
import type { Dossier, EvidenceItem, Source } from '../schema/types.ts';
import type { DossierEditCode } from './dossier-edit-code.ts';
import { fieldOf, insertItems } from './insert-items.ts';
import { findRecorded } from './recorded.ts';

/** Records as they are written in a dossier, before the schema has judged them. */
export interface EvidenceAddition {
  readonly dossier: SourceText;
  readonly evidence: readonly NewEvidence[];
  readonly sources?: readonly (Readonly<Record<string, unknown>> & Pick<Source, 'id'>)[];
}

export type NewEvidence = Readonly<Record<string, unknown>> &
  Pick<EvidenceItem, 'id'> & { readonly original?: { readonly sha256: string; readonly [field: string]: unknown } };

export interface EditedDossier {
  readonly text: string;
  readonly dossier: Dossier;
}

/**
 * Text of a dossier with items of evidence added at the end of the list, and nothing else changed. Refused are a dossier
 * that does not parse, an item whose file is recorded already (`evidence.already-recorded`, about the record that has
 * it), an id that is taken, and whatever the dossier with the items would be refused for; their paths are those of the
 * new dossier. Warnings of the outcome are those about the new records.
 */
export function addEvidence(
  { dossier: source, evidence, sources = [] }: EvidenceAddition,
  options: ParseDossierOptions = {},
): Outcome<EditedDossier> {
  const before = parseDossier(source, options);
  if (!before.ok) return failure([unmended(), ...before.problems.filter(blocks)]);
  const text = plainText(source.text);
  const format = formatOf(source, text);
  const misfits = misfitsOf(before.value, { evidence, sources }, text, format);
  if (misfits.length > 0) return failure(misfits);

  const withSources = sources.length === 0 ? text : insertItems(text, format, 'sources', sources);
  const grown = evidence.length === 0 ? withSources : insertItems(withSources, format, 'evidence', evidence);
  const after = parseDossier({ ...source, text: grown }, options);
  if (!after.ok) return failure(after.problems.filter(blocks).map(withoutPosition));
  const rewritten = checkCustodyKept(before.value, after.value);
  if (rewritten.length > 0 || !onlyGrown(before.value, after.value)) throw new Error('Adding changed what was there');
  const added = new Set([...evidence, ...sources].map(({ id }) => id));
  const about = after.problems.filter((problem) => problem.about !== undefined && added.has(problem.about));
  return success({ text: grown, dossier: after.value }, about.map(withoutPosition));
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
  const kept = {
    ...after,
    evidence: after.evidence.slice(0, before.evidence.length),
    sources: after.sources.slice(0, before.sources.length),
  };
  return JSON.stringify(kept) === JSON.stringify(before);
}

type Added = Required<Pick<EvidenceAddition, 'evidence' | 'sources'>>;

function misfitsOf(
  dossier: Dossier,
  { evidence, sources }: Added,
  text: string,
  format: 'yaml' | 'json',
): readonly Problem<DossierEditCode>[] {
  if (String(fieldOf(text, format, 'schemaVersion')) !== SCHEMA_VERSION) return [outdated()];
  const taken = new Set([...dossier.evidence, ...dossier.sources].map(({ id }) => id));
  const hashes = new Set<string>();
  const problems: Problem<DossierEditCode>[] = [];
  for (const { id } of [...sources, ...evidence]) {
    if (taken.has(id)) problems.push(idTaken(id));
    taken.add(id);
  }
  for (const { id, original } of evidence) {
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
