import { checkKzIin } from '@sanctions-packet/core/evidence';
import type { PersonField } from '../columns/column-map.ts';
import { NO_VALUE } from '../table/table.ts';
import { readCountry } from './read-country.ts';
import { readDate } from './read-date.ts';

export type ReadCell =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly reason: RefusalReason };

/** Why a cell is refused, for the audit and the problem; never what stands in it. */
export type RefusalReason =
  | 'formula'
  | 'no-value'
  | 'control-characters'
  | 'too-long'
  | 'not-a-date'
  | 'date-in-future'
  /** Together with other cells it cannot be true. */
  | 'contradicts'
  | 'not-a-country'
  | 'not-an-iin'
  | 'not-a-name';

const LONGEST = 1_000;

/** The value of a cell that is not empty: dates as EDTF, countries as codes, the rest as written without outer space. */
export function readCell(field: PersonField, cell: string): ReadCell {
  const text = cell.trim().replace(/[ \u00a0]+/g, ' ');
  const hostile = hostility(text);
  if (hostile !== undefined) return { ok: false, reason: hostile };
  switch (field) {
    case 'birth-date':
    case 'from':
    case 'to':
      return valueOr(readDate(text), 'not-a-date');
    case 'citizenship':
      return valueOr(readCountry(text), 'not-a-country');
    case 'iin':
      return valueOr(checkKzIin(text).ok ? text : undefined, 'not-an-iin');
    case 'name':
    case 'alias':
      return valueOr(isPersonName(text) ? text : undefined, 'not-a-name');
    default:
      return { ok: true, value: text };
  }
}

/** Two letters at least, and no digit. */
export function isPersonName(text: string): boolean {
  return /\p{L}.*\p{L}/u.test(text) && !/\p{N}/u.test(text);
}

/** Why a text is not written into a dossier whatever it says. */
export function hostility(text: string): RefusalReason | undefined {
  if (text === NO_VALUE) return 'no-value';
  if (/^[=@+-]/.test(text)) return 'formula';
  if (/[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufffd]/u.test(text)) return 'control-characters';
  return text.length > LONGEST ? 'too-long' : undefined;
}

function valueOr(value: string | undefined, reason: RefusalReason): ReadCell {
  return value === undefined ? { ok: false, reason } : { ok: true, value };
}
