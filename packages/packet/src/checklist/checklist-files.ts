import { payloadPath } from '../bag/payload-path.ts';
import type { PacketFile } from '../packet.ts';
import { jsonBytes, packetFile, textBytes } from '../packet-file.ts';
import type { Checklist } from './checklist.ts';
import { checklistPage } from './checklist-page.ts';

/** `checklist.html` to read and `checklist.json` for programs, in the internal container; the same content. */
export async function checklistFiles(checklist: Checklist): Promise<readonly PacketFile[]> {
  const common = { role: 'checklist', container: 'internal', profile: 'internal' } as const;
  return [
    await packetFile({
      ...common,
      path: payloadPath('internal', 'checklist.html'),
      mediaType: 'text/html',
      bytes: textBytes(checklistPage(checklist)),
    }),
    await packetFile({
      ...common,
      path: payloadPath('internal', 'checklist.json'),
      mediaType: 'application/json',
      bytes: jsonBytes(checklist),
    }),
  ];
}
