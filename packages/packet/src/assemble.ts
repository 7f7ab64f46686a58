import type { PreparedRequest } from './build-packet.ts';
import { languagesOf } from './languages-of.ts';
import type { Packet, PacketFile } from './packet.ts';
import { jsonBytes, packetFile } from './packet-file.ts';

/** Version of the shape of `packet.json`. */
export const MANIFEST_VERSION = '1.0';

/** `packet.json`: every other file of the packet, in the order of paths. It holds no name and no hash of an original. */
export interface PacketManifest {
  readonly manifestVersion: typeof MANIFEST_VERSION;
  readonly regime: string;
  readonly target: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** BCP 47; a document in each. */
  readonly languages: readonly string[];
  readonly files: readonly ManifestEntry[];
}

export type ManifestEntry = Omit<PacketFile, 'bytes'> & { readonly bytes: number };

/** Puts the files of one packet in order and lists them in `packet.json`. */
export async function assemble(
  request: PreparedRequest,
  files: readonly PacketFile[],
): Promise<Omit<Packet, 'problems'>> {
  const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const { regime, target, date } = request;
  const languages = languagesOf(request);
  const manifest: PacketManifest = {
    manifestVersion: MANIFEST_VERSION,
    regime: regime.id,
    target,
    date,
    languages,
    files: ordered.map((file) => ({ ...file, bytes: file.bytes.byteLength })),
  };
  const listed = await packetFile({
    path: 'packet.json',
    role: 'manifest',
    container: 'internal',
    profile: 'internal',
    mediaType: 'application/json',
    bytes: jsonBytes(manifest),
  });
  return { regime: regime.id, target, date, languages, files: [...ordered, listed] };
}
