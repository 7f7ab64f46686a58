import { blocks, failure, type Outcome, type Problem, success } from '@sanctions-packet/core';
import type { DisclosedEvidence } from '@sanctions-packet/core/disclosure';
import { payloadPath } from '../bag/payload-path.ts';
import type { PreparedRequest } from '../build-packet.ts';
import type { Draft } from '../draft.ts';
import type { Container, PacketFile } from '../packet.ts';
import { packetFile } from '../packet-file.ts';
import type { TimeProof } from './exhibit-binder.ts';
import { citedEvidence, type ReadProof, readProofs } from './read-proofs.ts';

/** What is known of each kind whose file is carried: RFC 3161, 3.2 names the media type; the other has none. */
const KINDS = {
  rfc3161: { extension: 'tsr', mediaType: 'application/timestamp-reply' },
  opentimestamps: { extension: 'ots', mediaType: 'application/octet-stream' },
} as const;

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
  const { binder } = request;
  if (binder === undefined) return success([]);
  const problems: Problem[] = [];
  const carried: ReadProof[] = [];
  for (const evidence of citedEvidence(request.dossier, drafts)) {
    const read = await readProofs(binder, evidence);
    problems.push(...read.problems);
    if (read.ok) carried.push(...read.value);
  }
  if (problems.some(blocks)) return failure(problems);
  const files = carried.flatMap((one) => shelvesOf(request, drafts, one).map((shelf) => proofFile(one, shelf)));
  return success(await Promise.all(files), problems);
}

interface Shelf {
  readonly container: Container;
  readonly profile: PacketFile['profile'];
}

function shelvesOf(request: PreparedRequest, drafts: readonly Draft[], carried: ReadProof): readonly Shelf[] {
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

function proofFile({ evidence, number, proof }: ReadProof, { container, profile }: Shelf): Promise<PacketFile> {
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
