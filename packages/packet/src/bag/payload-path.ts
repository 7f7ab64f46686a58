import type { Container } from '../packet.ts';

/** Where a file of a container lies in the packet: in the payload folder of the bag that each container is. */
export function payloadPath(container: Container, name: string): string {
  return `${container}/data/${name}`;
}
