import type { Problem } from '@sanctions-packet/core';

/** Code of a problem of a file that is brought in. */
export type ExchangeCode =
  /** The file is larger, longer or wider than a table may be. */
  | 'exchange.too-large'
  /** The bytes are no text, or in no encoding that is read. */
  | 'exchange.unreadable-text'
  /** A quotation mark is never closed, or stands where none may. */
  | 'exchange.broken-quotes'
  | 'exchange.no-header'
  /** The file is no workbook that can be read: damaged, encrypted, or of another kind. */
  | 'exchange.broken-workbook'
  /** The workbook has several sheets with data, or none of the name given. */
  | 'exchange.choose-sheet'
  /** The file is no export of auto-archiver. */
  | 'exchange.not-an-archive'
  /** The file holds no entity of FollowTheMoney. */
  | 'exchange.not-ftm'
  /** One line of a file of entities is none; the others are kept. */
  | 'exchange.refused-line'
  /** One value of an entity cannot be read; the rest of it is kept. */
  | 'exchange.refused-value'
  /** The map names a column that the table has not, or a field twice; or no column holds the name. */
  | 'exchange.column-map'
  /** One cell cannot be read; the rest of its row is kept. */
  | 'exchange.refused-cell'
  /** A row gives nobody's name. */
  | 'exchange.refused-row'
  /** A person who was imported before has the same name, and nothing tells whether it is the same person. */
  | 'exchange.same-name'
  /** Who says that an entity is a record of the dossier names one that is not there, or another was taken for it before. */
  | 'exchange.not-the-same'
  /** An entity is taken for a person who was there before, by name and date of birth. */
  | 'exchange.same-person';

/** A problem of a file that is brought in; where it is, is told as row and column, as line, or as record. */
export type ExchangeProblem = Problem<ExchangeCode>;

/** A problem that stops the import of the whole file. */
export function stops(code: ExchangeCode, at: string, what: string, fix: string): ExchangeProblem {
  return { code, severity: 'block', at, what, fix };
}

/** A problem of one cell or row; the rest goes on. Rows and columns count from 1. */
export function warns(code: ExchangeCode, at: string, what: string, fix: string): ExchangeProblem {
  return { code, severity: 'warn', at, what, fix };
}
