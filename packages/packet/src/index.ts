export { MANIFEST_VERSION, type ManifestEntry, type PacketManifest } from './assemble.ts';
export { buildFiling, type FilingItem, type FilingRequest } from './build-filing.ts';
export { buildDisclosed, buildPacket, buildPlanned, type PacketRequest, type Writers } from './build-packet.ts';
export {
  CHECKLIST_VERSION,
  type Checklist,
  type ChecklistElement,
  type ChecklistGround,
  type PacketPseudonym,
} from './checklist/checklist.ts';
export {
  type CheckedGrounds,
  type ChecklistRequest,
  checkedGrounds,
  makeChecklist,
} from './checklist/make-checklist.ts';
export { buildCoveringList } from './covering-list/build-covering-list.ts';
export {
  COVERING_LIST,
  type CoveringListPlan,
  type CoveringListRequest,
  coveringListInputs,
  planCoveringList,
} from './covering-list/plan-covering-list.ts';
export { createDisclosures, type DisclosureChoice, type Disclosures } from './disclosures.ts';
export type { VolumeLimits } from './exhibits/divide.ts';
export type {
  BoundVolume,
  ExhibitBinder,
  ExhibitInVolume,
  PreparedExhibit,
  TimeProof,
  VolumeToBind,
  Way,
} from './exhibits/exhibit-binder.ts';
export { checkProofs } from './exhibits/read-proofs.ts';
export * from './fit/index.ts';
export { packetInputs, SEARCHED } from './inputs/packet-inputs.ts';
export { CONTAINERS, type Container, type Packet, type PacketFile, type Packing, SIGNABLE } from './packet.ts';
export { type PacketPlan, type PlanRequest, planPacket } from './plan-packet.ts';
export type { ReadPages } from './verify/page-problems.ts';
export { searchAgain } from './verify/search-packet.ts';
export { type ContainerToVerify, type VerifiedContainer, verifyContainer } from './verify/verify-container.ts';
export { type Verified, type VerifyCase, type VerifyRequest, verifyPacket } from './verify/verify-packet.ts';
