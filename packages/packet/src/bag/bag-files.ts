import type { Container, PacketFile } from '../packet.ts';
import { packetFile, textBytes } from '../packet-file.ts';

/** What a bag says of a file. */
export interface ListedFile extends Pick<PacketFile, 'path' | 'profile' | 'sha256'> {
  readonly bytes: Uint8Array | number;
}

const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/**
 * The tag files that make a container a bag (RFC 8493): `bagit.txt`, `bag-info.txt` and both manifests of SHA-256.
 * `payload` are all files of that container, in the order of their paths, below `<container>/data/`. The bag tells its
 * size and `date` (`YYYY-MM-DD`), the day of the packet; no machine, no user, no hour. Nothing for a container without files.
 */
export async function bagFiles(
  container: Container,
  payload: readonly ListedFile[],
  date: string,
): Promise<readonly PacketFile[]> {
  const [first] = payload;
  if (first === undefined) return [];
  const { profile } = payload.find((file) => file.profile === 'disclosable') ?? first;
  const tag = (name: string, text: string): Promise<PacketFile> =>
    packetFile({
      path: `${container}/${name}`,
      role: 'bag',
      container,
      profile,
      mediaType: 'text/plain',
      bytes: textBytes(text),
    });
  const tags = [
    await tag('bag-info.txt', `Bagging-Date: ${date}\nPayload-Oxum: ${oxum(payload)}\n`),
    await tag('bagit.txt', DECLARATION),
    await tag('manifest-sha256.txt', hashLines(container, payload)),
  ];
  return [...tags, await tag('tagmanifest-sha256.txt', hashLines(container, tags))];
}

/** Octets and streams (section 2.2.2). */
function oxum(payload: readonly ListedFile[]): string {
  const size = (bytes: ListedFile['bytes']): number => (typeof bytes === 'number' ? bytes : bytes.byteLength);
  return `${payload.reduce((sum, { bytes }) => sum + size(bytes), 0)}.${payload.length}`;
}

/** One line a file: its hash and its path in the bag (section 2.1.3). Our paths hold nothing that must be encoded. */
function hashLines(container: Container, files: readonly ListedFile[]): string {
  return files.map(({ path, sha256 }) => `${sha256}  ${path.slice(container.length + 1)}\n`).join('');
}
