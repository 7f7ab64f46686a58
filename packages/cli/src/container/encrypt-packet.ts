import type { Packet } from '@sanctions-packet/packet';
import type { FileToWrite } from '../output/packet-folder.ts';
import type { ContainerForm } from './container-form.ts';
import { packContainers } from './pack-containers.ts';

/**
 * A packet as one encrypted file for each of its containers, `disclosable.zip.age` and so on, and `packet.json.age`.
 * Unpacked into one folder they give the packet as it is written without encryption. The archives inside are the same
 * each time; what is encrypted never is.
 */
export async function encryptPacket(
  packet: Packet,
  recipients: readonly string[],
  form: ContainerForm,
): Promise<readonly FileToWrite[]> {
  const { encrypt } = await import('../age/encrypt.ts');
  const encrypted: FileToWrite[] = [];
  for (const { path, bytes } of packContainers(packet, form === 'folder' ? 'zip' : form)) {
    encrypted.push({ path: `${path}.age`, bytes: await encrypt(bytes, { recipients }) });
  }
  return encrypted;
}
