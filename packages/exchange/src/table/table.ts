/** Cells as they stand in the file; the first row holds the headers. Rows may be of different length. */
export type Table = readonly (readonly string[])[];

/** What one table may hold at most; passing a limit refuses the file. Cell length is in UTF-16 code units. */
export const TABLE_LIMITS = {
  bytes: 16 * 1024 * 1024,
  rows: 50_000,
  columns: 200,
  cells: 1_000_000,
  cell: 20_000,
} as const;

/** Stands for a cell whose value is not in the file, such as an error of a formula; such a cell is refused, and named. */
export const NO_VALUE = '\ufffd';
