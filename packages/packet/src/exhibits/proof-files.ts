import { blocks, failure, type Outcome, type Problem, success } from '@sanctions-packet/core';
import type { AvailableEvidence, DisclosedEvidence } from '@sanctions-packet/core/disclosure';
import { payloadPath } from '../bag/payload-path.ts';
import type { PreparedRequest } from '../build-packet.ts';
import type { Draft } from '../draft.ts';
import type { Container, PacketFile } from '../packet.ts';
import { packetFile } from '../packet-file.ts';
import type { ExhibitBinder, TimeProof } from './exhibit-binder.ts';
import { placeOf } from './exhibit-problems.ts';

export type ProofCode = 'packet.proof-of-another';

/** What is known of each kind whose file is carried: RFC 3161, 3.2 names the media type; the other has none. */
const KINDS = {
  rfc3161: { extension: 'tsr', mediaType: 'application/timestamp-reply' },
  opentimestamps: { extension: 'ots', mediaType: 'application/octet-stream' },
} as const;

interface Carried {
  readonly evidence: AvailableEvidence;
  /** Counted from 1, as the record lists them. */
  readonly number: number;
  readonly proof: TimeProof;
}

/**
 * The proofs of time of the exhibits that documents cite, as `exhibit-004-proof-1.tsr`. A proof holds the digest of what
 * it proves, so it goes to a container only where that file is the very one that the container may have; every other one,
 * of an original that stays behind or of another digest, goes to `internal` alone. One of a file that the record does not
 * know blocks: it would prove something else.
 */
export async function proofFiles(
  request: PreparedRequest,
  drafts: readonly Draft[],
): Promise<Outcome<readonly PacketFile[]>> {
  const internal = request.disclosures.of('internal');
  const { binder } = request;
  if (binder === undefined || !internal.ok) return success([]);
  const cited = new Set(drafts.flatMap(({ document }) => document.exhibits.map(({ id }) => id)));
  const problems: Problem[] = [];
  const carried: Carried[] = [];
  for (const evidence of internal.value.dossier.evidence) {
    if (!cited.has(evidence.id) || evidence.withheld) continue;
    const read = await readProofs(binder, evidence);
    problems.push(...read.problems);
    if (read.ok) carried.push(...read.value);
  }
  if (problems.some(blocks)) return failure(problems);
  const files = carried.flatMap((one) => shelvesOf(request, drafts, one).map((shelf) => proofFile(one, shelf)));
  return success(await Promise.all(files), problems);
}

async function readProofs(binder: ExhibitBinder, evidence: AvailableEvidence): Promise<Outcome<readonly Carried[]>> {
  const problems: Problem[] = [];
  const carried: Carried[] = [];
  for (const [index, { type, file }] of evidence.proofs.entries()) {
    if (file === undefined || (type !== 'rfc3161' && type !== 'opentimestamps')) continue;
    const at = `${placeOf(evidence)}.proofs[${index}]`;
    const read = await binder.readProof(file, type);
    problems.push(...read.problems.map((problem) => ({ ...problem, at, about: evidence.id })));
    if (!read.ok || read.value === undefined) continue;
    if (isOfThis(evidence, read.value)) carried.push({ evidence, number: index + 1, proof: read.value });
    else problems.push(ofAnother(at, evidence.id));
  }
  return problems.some(blocks) ? failure(problems) : success(carried, problems);
}

/** Of the original or a file made of it, as far as its digest can be compared. */
function isOfThis({ original, renditions = [] }: AvailableEvidence, { sha256 }: TimeProof): boolean {
  if (sha256 === undefined) return true;
  return [original?.sha256, ...renditions.map((rendition) => rendition.sha256)].some(
    (known) => known?.toLowerCase() === sha256,
  );
}

interface Shelf {
  readonly container: Container;
  readonly profile: PacketFile['profile'];
}

function shelvesOf(request: PreparedRequest, drafts: readonly Draft[], carried: Carried): readonly Shelf[] {
  const { mediaType } = KINDS[carried.proof.type];
  const taken = request.regime.law.filing.fileTypes?.value;
  const outward = (['disclosable', 'restricted'] as const).flatMap((container): readonly Shelf[] => {
    const own = drafts.filter(({ plan }) => plan.container === container);
    const [first] = own;
    const disclosed = first === undefined ? undefined : request.disclosures.of(first.profile);
    if (first === undefined || disclosed?.ok !== true || taken?.includes(mediaType) === false) return [];
    const isCited = own.some(({ document }) => document.exhibits.some(({ id }) => id === carried.evidence.id));
    const shown = disclosed.value.dossier.evidence.find(({ id }) => id === carried.evidence.id);
    return isCited && maySee(shown, carried.proof) ? [{ container, profile: first.profile }] : [];
  });
  return outward.length > 0 ? outward : [{ container: 'internal', profile: 'internal' }];
}

function maySee(shown: DisclosedEvidence | undefined, { sha256 }: TimeProof): boolean {
  return shown?.withheld === false && sha256 !== undefined && shown.rendition?.sha256.toLowerCase() === sha256;
}

function proofFile({ evidence, number, proof }: Carried, { container, profile }: Shelf): Promise<PacketFile> {
  const { extension, mediaType } = KINDS[proof.type];
  const exhibit = String(evidence.exhibitNumber).padStart(3, '0');
  return packetFile({
    path: payloadPath(container, `exhibit-${exhibit}-proof-${number}.${extension}`),
    role: 'time-proof',
    container,
    profile,
    mediaType,
    bytes: proof.bytes,
  });
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
