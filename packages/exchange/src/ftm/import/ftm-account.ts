/** What became of one value of one entity. The value itself is not told: `line`, `property` and `value` say where it stands. */
export interface FtmAudit {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Id of the entity in the file. */
  readonly entity: string;
  readonly schema: string;
  /** In a table, the column. */
  readonly property: string;
  /** Place among the values of the property, from 1. */
  readonly value: number;
  readonly outcome: 'mapped' | 'ignored' | 'refused';
  readonly reason: FtmReason;
  /** Id of the record of the dossier that has it. */
  readonly record?: string;
}

/** What became of one value of an entity, and why. */
export type FtmReason =
  /** Written into the record, by this import or an earlier one. */
  | 'read'
  /** Free text may name anybody: read it, and write what you use. */
  | 'free-text'
  /** Faith, origin, politics, looks and health are not taken from lists. */
  | 'sensitive'
  /** The dossier has no such field, or no such record. */
  | 'no-field'
  | 'schema-not-read'
  /** Shown on both ends; read from the other. */
  | 'other-end'
  | 'not-a-date'
  | 'date-in-future'
  /** Together with other values it cannot be true. */
  | 'contradicts'
  | 'not-a-country'
  | 'not-a-name'
  | 'not-an-address'
  | 'not-a-number'
  | 'no-such-word'
  | 'control-characters'
  | 'too-long'
  | 'formula'
  /** The field takes one value, and has one. */
  | 'one-value-only'
  /** The entity that it names is not in the file, or not read. */
  | 'not-in-file'
  /** An end of the tie is missing, so there is no tie. */
  | 'tie-without-end'
  /** The record was there before this import; a person decides. */
  | 'record-known';

/** The account as CSV, one line a value. */
export function ftmAuditCsv(audit: readonly FtmAudit[]): string {
  const lines = audit.map(({ line, entity, schema, property, value, outcome, reason, record = '' }) =>
    [line, quoted(entity), quoted(schema), quoted(property), value, outcome, reason, record].join(','),
  );
  return ['line,entity,schema,property,value,outcome,reason,record', ...lines, ''].join('\r\n');
}

/** The same account as JSON, one value a line. */
export function ftmAuditJson(audit: readonly FtmAudit[]): string {
  return `[\n${audit.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`;
}

/** Names out of the file are quoted, and cannot begin a formula. */
function quoted(text: string): string {
  const plain = /^[=+@\t-]/.test(text) ? `'${text}` : text;
  return /^[\w.'-]*$/.test(plain) ? plain : `"${plain.replaceAll('"', '""')}"`;
}
