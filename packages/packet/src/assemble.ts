import { bagFiles } from './bag/bag-files.ts';
import { languagesOf } from './languages-of.ts';
import { bagsOf, type Packet, type PacketFile, type Packing } from './packet.ts';
import { jsonBytes, packetFile } from './packet-file.ts';
import type { PreparedPlan } from './plan-packet.ts';
import { sha256 } from './sha256.ts';

/** Version of the shape of `packet.json`. */
export const MANIFEST_VERSION = '1.2';

/** `packet.json`: every other file of the packet, in the order of paths. It holds no name and no hash of an original. */
export interface PacketManifest {
  readonly manifestVersion: typeof MANIFEST_VERSION;
  readonly regime: string;
  readonly target: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** BCP 47; a document in each. */
  readonly languages: readonly string[];
  /** `asice` when what is sent is packed to be signed: those containers are no bags. Absent when every container is one. */
  readonly packing?: 'asice';
  readonly files: readonly ManifestEntry[];
  /** SHA-256 of this file as it would be without this field: nothing else says whether it was changed. */
  readonly digest: string;
}

/** One file in `packet.json`: what it is, and its size in place of its bytes. */
export type ManifestEntry = Omit<PacketFile, 'bytes'> & { readonly bytes: number };

/**
 * Puts the files of one packet in order, makes a bag of each container that is to be one, and lists everything in
 * `packet.json`.
 */
export async function assemble(
  request: PreparedPlan,
  files: readonly PacketFile[],
  packing?: Packing,
): Promise<Omit<Packet, 'problems'>> {
  const payload = inOrder(files);
  const bags = bagsOf(packing).map((container) =>
    bagFiles(
      container,
      payload.filter((file) => file.container === container),
      request.date,
    ),
  );
  const ordered = inOrder([...payload, ...(await Promise.all(bags)).flat()]);
  const { regime, target, date } = request;
  const languages = languagesOf(request);
  const packed = packing === 'asice' ? { packing } : {};
  const manifest: Omit<PacketManifest, 'digest'> = {
    manifestVersion: MANIFEST_VERSION,
    regime: regime.id,
    target,
    date,
    languages,
    ...packed,
    files: ordered.map((file) => ({ ...file, bytes: file.bytes.byteLength })),
  };
  const listed = await packetFile({
    path: 'packet.json',
    role: 'manifest',
    container: 'internal',
    profile: 'internal',
    mediaType: 'application/json',
    bytes: jsonBytes({ ...manifest, digest: await sha256(jsonBytes(manifest)) }),
  });
  return { regime: regime.id, target, date, languages, ...packed, files: [...ordered, listed] };
}

function inOrder(files: readonly PacketFile[]): readonly PacketFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}
