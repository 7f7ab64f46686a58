export { MANIFEST_VERSION, type ManifestEntry, type PacketManifest } from './assemble.ts';
export { type FilingItem, type FilingRequest, buildFiling } from './build-filing.ts';
export { type PacketRequest, buildPacket } from './build-packet.ts';
export {
  CHECKLIST_VERSION,
  type Checklist,
  type ChecklistElement,
  type ChecklistGround,
} from './checklist/checklist.ts';
export { type ChecklistRequest, makeChecklist } from './checklist/make-checklist.ts';
export { type Disclosures, createDisclosures } from './disclosures.ts';
export type { Container, Packet, PacketFile } from './packet.ts';
