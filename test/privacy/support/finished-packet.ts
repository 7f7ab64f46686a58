import { loadRenderers } from '../../../packages/cli/src/renderers.ts';
import { createDisclosures } from '../../../packages/packet/src/disclosures.ts';
import { exitScan } from '../../../packages/packet/src/exit-scan/exit-scan.ts';
import { searchOf } from '../../../packages/packet/src/exit-scan/search-of.ts';
import { buildPacket, type Packet, type PacketFile, type PacketRequest } from '../../../packages/packet/src/index.ts';
import { inventedRegime } from '../../fixtures/invented-regime.ts';
import { type Changes, smallCase, smallVault } from '../../fixtures/small-case.ts';

export const DAY = '2021-06-01';

/** The small case asked of the invented regime, with the real renderers. */
export async function smallRequest(dossier: Changes = {}, vault: Changes = {}): Promise<PacketRequest> {
  const { docx, pdf } = await loadRenderers();
  return {
    dossier: smallCase({ 'requestedMeasures[0].regime': 'zz', ...dossier }),
    vault: smallVault(vault),
    regime: inventedRegime(),
    target: 'per_judge',
    date: DAY,
    renderers: [docx, pdf],
    paginator: pdf,
  };
}

export async function finishedPacket(request: PacketRequest): Promise<Packet> {
  const outcome = await buildPacket(request);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems, null, 1));
  return outcome.value;
}

/** What the exit scan says of a file, in place of the packet's own of that path. */
export function scanned(
  request: PacketRequest,
  file: Pick<PacketFile, 'path' | 'mediaType' | 'bytes' | 'profile'>,
  disclosures = createDisclosures(request),
) {
  return exitScan([file], searchOf({ ...request, disclosures }, file.profile));
}

export function fileOf(packet: Packet, path: string): PacketFile {
  const file = packet.files.find((one) => one.path === path);
  if (file === undefined)
    throw new Error(`The packet has no ${path}; it has ${packet.files.map((one) => one.path).join(', ')}`);
  return file;
}
