import type { CellContent, InlineContent } from '../../document/index.ts';

export interface FieldRow {
  readonly label: InlineContent;
  readonly value: CellContent;
}

/** A row of a field table; none when nothing was recorded. */
export function fieldRow(label: InlineContent, value: CellContent | undefined): readonly FieldRow[] {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [{ label, value }];
}
