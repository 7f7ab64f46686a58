import { CONTAINERS, type Packet, SIGNABLE } from '@sanctions-packet/packet';
import type { FileToWrite } from '../output/packet-folder.ts';
import { asiceContainer } from './asice-container.ts';
import type { ContainerForm } from './container-form.ts';
import { zipContainer } from './container-zip.ts';

/**
 * The files of a packet as they are written: as they are, or one file for each container and `packet.json`, which lists
 * the files of all of them and so goes with none. `zip`: each a ZIP archive of its bag, `restricted.zip`. `asice`: what
 * is sent as ASiC-E without a signature, `restricted.asice`, its files without folders; what is never sent as ZIP.
 */
export function packContainers({ files, date }: Packet, form: ContainerForm): readonly FileToWrite[] {
  if (form === 'folder') return files;
  const packed = CONTAINERS.flatMap((container): readonly FileToWrite[] => {
    const inside = files.filter(({ path }) => path.startsWith(`${container}/`));
    if (inside.length === 0) return [];
    if (form === 'zip' || !SIGNABLE.includes(container))
      return [{ path: `${container}.zip`, bytes: zipContainer(inside, date) }];
    const flat = inside.map((file) => ({ ...file, path: file.path.slice(file.path.lastIndexOf('/') + 1) }));
    return [{ path: `${container}.asice`, bytes: asiceContainer(flat, date) }];
  });
  return [...packed, ...files.filter(({ role }) => role === 'manifest')];
}
