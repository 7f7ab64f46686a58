import { hostility, isPersonName } from '../../values/read-cell.ts';
import { readCountry } from '../../values/read-country.ts';
import { readDate } from '../../values/read-date.ts';
import { twoLetters } from '../languages.ts';
import type { FtmReason } from './ftm-account.ts';

export type ReadValue<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: FtmReason };

/** Turns a text of an entity into a value of the dossier, or says why it does not. */
export type Reader<T> = (text: string) => ReadValue<T>;

/** A text of one line as it is written, without outer space. */
export const readLine: Reader<string> = (written) => {
  const text = written.trim().replace(/\s+/g, ' ');
  const reason = hostility(text);
  if (reason === 'control-characters' || reason === 'too-long') return refused(reason);
  // Names and addresses may begin with any sign; in a dossier there are no formulas, but in the tables made of it.
  if (reason === 'formula') return refused('formula');
  return text === '' ? refused('no-such-word') : good(text);
};

/** As FollowTheMoney writes days: 2021, 2021-02, 2021-02-16; a time of day is cut off. */
export const readFtmDate: Reader<string> = (text) =>
  orRefused(/^\d{4}(-\d{2}){0,2}(T.*)?$/.test(text) ? readDate(text.replace(/T.*/, '')) : undefined, 'not-a-date');

export const readFtmCountry: Reader<string> = (text) =>
  orRefused(/^[a-zA-Z]{2}$/.test(text) ? readCountry(text.toUpperCase()) : undefined, 'not-a-country');

export const readPersonName: Reader<string> = (text) => {
  const line = readLine(text);
  return !line.ok || isPersonName(line.value) ? line : refused('not-a-name');
};

export const readAddress: Reader<string> = (text) =>
  orRefused(/^https?:\/\/[^\s<>"{}|\\^`]{1,3900}$/.test(text) ? text : undefined, 'not-an-address');

/** A part of a hundred, written with or without its sign. */
export const readPercent: Reader<number> = (text) => {
  const number = /^\d{1,3}(\.\d{1,6})?\s*%?$/.test(text.trim()) ? Number.parseFloat(text) : Number.NaN;
  return number <= 100 ? good(number) : refused('not-a-number');
};

export const readSex: Reader<'male' | 'female' | 'other'> = (text) =>
  text === 'male' || text === 'female' || text === 'other' ? good(text) : refused('no-such-word');

/** ISO 639, of two letters or three. A language that has a code of two letters is given that. */
export const readLanguage: Reader<string> = (text) =>
  orRefused(/^[a-z]{2,3}$/.test(text) ? (twoLetters(text) ?? text) : undefined, 'no-such-word');

/** ISO 3166-2. */
export const readSubdivision: Reader<string> = (text) =>
  orRefused(/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(text) ? text : undefined, 'no-such-word');

/** A word of a closed list, whatever its case. */
export function readWord<T>(words: Readonly<Record<string, T>>): Reader<T> {
  return (text) => orRefused(words[text.trim().toLowerCase()], 'no-such-word');
}

function good<T>(value: T): ReadValue<T> {
  return { ok: true, value };
}

function refused(reason: FtmReason): { readonly ok: false; readonly reason: FtmReason } {
  return { ok: false, reason };
}

function orRefused<T>(value: T | undefined, reason: FtmReason): ReadValue<T> {
  return value === undefined ? refused(reason) : good(value);
}
