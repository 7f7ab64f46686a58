import type { PersonField } from '../columns/column-map.ts';
import type { RefusalReason } from '../values/read-cell.ts';

/** What became of one cell; rows and columns count from 1, and no value of the table is told. */
export interface CellAudit {
  readonly row: number;
  readonly column: number;
  readonly outcome: 'mapped' | 'ignored' | 'refused';
  readonly field?: PersonField;
  readonly reason:
    | 'header'
    | 'read'
    | 'empty'
    | 'column-ignored'
    | 'no-header'
    | 'row-without-name'
    | 'no-post-in-row'
    | 'person-known'
    | RefusalReason;
}

/** The account as CSV with CRLF, one line a cell; it holds no value of the table, so no cell of it can be a formula. */
export function auditCsv(audit: readonly CellAudit[]): string {
  const lines = audit.map(
    ({ row, column, outcome, field = '', reason }) => `${row},${column},${outcome},${field},${reason}`,
  );
  return ['row,column,outcome,field,reason', ...lines, ''].join('\r\n');
}

/** The same account as JSON, one cell a line. */
export function auditJson(audit: readonly CellAudit[]): string {
  const lines = audit.map(({ row, column, outcome, field, reason }) =>
    JSON.stringify({ row, column, outcome, field, reason }),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}
