export type { ArchivedRow } from './archiver/archived-row.ts';
export {
  type ArchiveOptions,
  type ArchiveRefusal,
  archiveAuditCsv,
  type ImportedArchive,
  importArchive,
  type RowAudit,
} from './archiver/import-archive.ts';
export { readArchive } from './archiver/read-archive.ts';
export { type ColumnMap, PERSON_FIELDS, type PersonField } from './columns/column-map.ts';
export { proposeColumns } from './columns/propose-columns.ts';
export type { ExchangeCode, ExchangeProblem } from './exchange-problem.ts';
export { auditCsv, type CellAudit } from './persons/audit.ts';
export { type ImportedPersons, type ImportOptions, importPersons } from './persons/import-persons.ts';
export type { Origins } from './persons/origins.ts';
export type { PersonRecords, ScriptTags } from './persons/person-draft.ts';
export { readCsv } from './table/read-csv.ts';
export { TABLE_LIMITS, type Table } from './table/table.ts';
