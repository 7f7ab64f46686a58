import type { Checklist, Packet } from '@sanctions-packet/packet';

/** The name of a packet's target, for lists that people read; its id when the packet has no checklist. */
export function nameIn({ files, target }: Packet): string {
  const checklist = files.find(({ role, mediaType }) => role === 'checklist' && mediaType === 'application/json');
  if (checklist === undefined) return target;
  return (JSON.parse(new TextDecoder().decode(checklist.bytes)) as Checklist).target.name;
}
