export {
  type Change,
  compareRecords,
  type ElementChange,
  type ExhibitChange,
  type FactChange,
  type PacketChanges,
  type SectionChange,
} from './compare-records.ts';
export {
  PACKET_RECORD_SCHEMA,
  type PacketRecord,
  packetRecordJsonSchema,
  parsePacketRecord,
} from './packet-record.ts';
export { type RecordedDocument, recordDocuments } from './record-documents.ts';
