import { blocks, failure, type Outcome, type Problem, success } from '@sanctions-packet/core';
import type { Dossier, EvidenceItem } from '@sanctions-packet/core/evidence';
import type { Draft } from '../draft.ts';
import type { ExhibitBinder, TimeProof } from './exhibit-binder.ts';
import { placeOf } from './exhibit-problems.ts';

export type ProofCode = 'packet.proof-of-another';

/** An item of the case with its number, as the record has it: a proof of what is withheld is still looked into. */
export type NumberedEvidence = EvidenceItem & { readonly exhibitNumber: number };

export interface ReadProof {
  readonly evidence: NumberedEvidence;
  /** Counted from 1, as the record lists them. */
  readonly number: number;
  readonly proof: TimeProof;
}

type Reader = Pick<ExhibitBinder, 'readProof'>;

/** The items that documents cite, whether they may be told or not. */
export function citedEvidence(dossier: Dossier, drafts: readonly Draft[]): readonly NumberedEvidence[] {
  const cited = new Set(drafts.flatMap(({ document }) => document.exhibits.map(({ id }) => id)));
  return dossier.evidence.flatMap((item, index) => (cited.has(item.id) ? [{ ...item, exhibitNumber: index + 1 }] : []));
}

/**
 * Opens every proof of time (RFC 3161, OpenTimestamps) of a case whose file is there. Problems: `packet.proof-of-another`,
 * and those of the reader, such as `exhibit.proof-unreadable`.
 */
export async function checkProofs(reader: Reader, dossier: Dossier): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const evidence of numbered(dossier)) problems.push(...(await readProofs(reader, evidence)).problems);
  return problems;
}

/** The proofs of one item that are there. One of a file that its record does not know blocks: it proves something else. */
export async function readProofs(reader: Reader, evidence: NumberedEvidence): Promise<Outcome<readonly ReadProof[]>> {
  const problems: Problem[] = [];
  const found: ReadProof[] = [];
  for (const [index, { type, file }] of evidence.proofs.entries()) {
    if (file === undefined || (type !== 'rfc3161' && type !== 'opentimestamps')) continue;
    const at = `${placeOf(evidence)}.proofs[${index}]`;
    const read = await reader.readProof(file, type);
    problems.push(...read.problems.map((problem) => ({ ...problem, at, about: evidence.id })));
    if (!read.ok || read.value === undefined) continue;
    if (isOfThis(evidence, read.value)) found.push({ evidence, number: index + 1, proof: read.value });
    else problems.push(ofAnother(at, evidence.id));
  }
  return problems.some(blocks) ? failure(problems) : success(found, problems);
}

function numbered({ evidence }: Dossier): readonly NumberedEvidence[] {
  return evidence.map((item, index) => ({ ...item, exhibitNumber: index + 1 }));
}

/** Of the original, a file made of it or a capture, as far as its digest can be compared. */
function isOfThis({ original, renditions, acquisition }: NumberedEvidence, { sha256 }: TimeProof): boolean {
  if (sha256 === undefined) return true;
  const files = [original, ...renditions, ...(acquisition?.captures ?? [])];
  return files.some((file) => file?.sha256?.toLowerCase() === sha256);
}

function ofAnother(at: string, about: string): Problem<ProofCode> {
  return {
    code: 'packet.proof-of-another',
    severity: 'block',
    at,
    about,
    what: 'The proof of time is of another file: neither of the original nor of a file made from it.',
    fix: 'Put the proof of this item there, or take its file out of the record.',
  };
}
