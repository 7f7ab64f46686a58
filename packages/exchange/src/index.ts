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
export { type ExportedFtm, exportFtm, ftmJsonLines, ftmLossesCsv } from './ftm/export/export-ftm.ts';
export type { FtmLoss } from './ftm/export/ftm-writer.ts';
export { FTM_LIMITS, type FtmEntity, type ReadEntity } from './ftm/ftm-entity.ts';
export { type ContradictedValue, contradictedValues } from './ftm/import/contradicted-values.ts';
export { type FtmAudit, type FtmReason, ftmAuditCsv, ftmAuditJson } from './ftm/import/ftm-account.ts';
export { type FtmImportOptions, type ImportedFtm, importFtm } from './ftm/import/import-ftm.ts';
export type { FtmRecords } from './ftm/import/making.ts';
export { NEW_RECORD, type SameRecords } from './ftm/import/same-records.ts';
export { readFtm } from './ftm/read-ftm.ts';
export { auditCsv, auditJson, type CellAudit } from './persons/audit.ts';
export { type ContradictedCell, contradictedCells } from './persons/contradicted-cells.ts';
export { type ImportedPersons, type ImportOptions, importPersons } from './persons/import-persons.ts';
export { knownOrigins } from './persons/known-origins.ts';
export { NO_ORIGINS, type Origins } from './persons/origins.ts';
export type { PersonRecords, ScriptTags } from './persons/person-draft.ts';
export { readCsv } from './table/read-csv.ts';
export { readTable } from './table/read-table.ts';
export { TABLE_LIMITS, type Table } from './table/table.ts';
export { personsTemplate, type TemplateLanguage } from './template/persons-template.ts';
export { readXlsx } from './xlsx/read-xlsx.ts';
export { type NewSheet, writeXlsx } from './xlsx/write-xlsx.ts';
