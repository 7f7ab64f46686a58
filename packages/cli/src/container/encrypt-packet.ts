import { CONTAINERS, type Packet } from '@sanctions-packet/packet';
import type { FileToWrite } from '../output/packet-folder.ts';
import { zipContainer } from './container-zip.ts';

/**
 * A packet as one encrypted file for each of its containers, `disclosable.zip.age` and so on, each a whole bag, and
 * `packet.json.age`: the list of all of them tells the hashes of what only others may have, so it goes with none. Unpacked
 * into one folder they give the packet as it is written without encryption. The archives inside are the same each time;
 * what is encrypted never is.
 */
export async function encryptPacket(
  { files, date }: Packet,
  recipients: readonly string[],
): Promise<readonly FileToWrite[]> {
  const { encrypt } = await import('../age/encrypt.ts');
  const encrypted: FileToWrite[] = [];
  for (const container of CONTAINERS) {
    const inside = files.filter(({ path }) => path.startsWith(`${container}/`));
    if (inside.length === 0) continue;
    encrypted.push({
      path: `${container}.zip.age`,
      bytes: await encrypt(zipContainer(inside, date), { recipients }),
    });
  }
  for (const { path, bytes } of files.filter(({ role }) => role === 'manifest')) {
    encrypted.push({ path: `${path}.age`, bytes: await encrypt(bytes, { recipients }) });
  }
  return encrypted;
}
