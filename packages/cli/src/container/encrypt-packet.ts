import type { Container, Packet } from '@sanctions-packet/packet';
import type { FileToWrite } from '../output/packet-folder.ts';
import { zipContainer } from './container-zip.ts';

const CONTAINERS: readonly Container[] = ['disclosable', 'restricted', 'internal'];

/**
 * A packet as one encrypted file for each of its containers: `disclosable.zip.age` and so on. `packet.json`, which tells
 * the hashes of the others, goes with the internal ones. Unpacked into one folder they give the packet as it is written
 * without encryption. The archives inside are the same each time; what is encrypted never is.
 */
export async function encryptPacket(
  { files, date }: Packet,
  recipients: readonly string[],
): Promise<readonly FileToWrite[]> {
  const { encrypt } = await import('../age/encrypt.ts');
  const encrypted: FileToWrite[] = [];
  for (const container of CONTAINERS) {
    const inside = files.filter((file) => file.container === container);
    if (inside.length === 0) continue;
    encrypted.push({
      path: `${container}.zip.age`,
      bytes: await encrypt(zipContainer(inside, date), { recipients }),
    });
  }
  return encrypted;
}
