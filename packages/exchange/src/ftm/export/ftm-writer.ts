import type { FtmEntity } from '../ftm-entity.ts';
import { ftmDates } from './ftm-date.ts';

/** What an export left out of a record, or said less exactly. */
export interface FtmLoss {
  /** Id of the record of the dossier. */
  readonly record: string;
  readonly field: string;
  readonly reason: /** FollowTheMoney has no property for it. */
    | 'no-property'
    /** Part of an interval, a choice or a doubt in a date. */
    | 'date-less-exact'
    /** Who or what is at the other end does not leave. */
    | 'withheld'
    /** Never exported, whatever it says. */
    | 'by-rule';
}

type Value = string | number | undefined;

/** Entities as they are written; ids are of the case, so that two cases never meet in one. */
export class FtmWriter {
  readonly entities: FtmEntity[] = [];
  readonly losses: FtmLoss[] = [];
  readonly #case: string;

  constructor(caseId: string) {
    this.#case = caseId;
  }

  /** Letters, digits and hyphens: the reference implementation drops links to other ids. */
  idOf(record: string): string {
    return `${this.#case}-${record}`.replaceAll('_', '-');
  }

  put(id: string, schema: string, properties: Readonly<Record<string, readonly Value[]>>): void {
    const said = Object.entries(properties).flatMap(([name, values]) => {
      const texts = [
        ...new Set(values.flatMap((value) => (value === undefined || value === '' ? [] : [String(value)]))),
      ];
      return texts.length === 0 ? [] : [[name, texts] as const];
    });
    this.entities.push({ id: this.idOf(id), schema, properties: Object.fromEntries(said) });
  }

  dates(record: string, field: string, ...values: readonly (string | undefined)[]): readonly string[] {
    return values.flatMap((value) => {
      if (value === undefined) return [];
      const { dates, whole } = ftmDates(value);
      if (!whole) this.lose(record, field, 'date-less-exact');
      return dates;
    });
  }

  /** A code left to users means nothing elsewhere; Kosovo's is the one that is known. */
  country(record: string, field: string, code: string | undefined): string | undefined {
    if (code === undefined || !/^(X[A-JL-Z]|Q[M-Z]|AA|ZZ)$/.test(code)) return code?.toLowerCase();
    this.lose(record, field, 'no-property');
    return undefined;
  }

  lose(record: string, field: string, reason: FtmLoss['reason']): void {
    this.losses.push({ record, field, reason });
  }

  /** Names the fields of a record that hold something and were not written. */
  account(record: { readonly id: string }, written: readonly string[]): void {
    for (const [field, value] of Object.entries(record)) {
      const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
      if (!isEmpty && !written.includes(field) && !BOOKKEEPING.includes(field))
        this.lose(record.id, field, 'no-property');
    }
  }
}

/** An address in the one spelling that its standard gives it. */
export function addressOf(url: string | undefined): string | undefined {
  return url === undefined || !URL.canParse(url) ? url : new URL(url).href;
}

/** Of no fact: how the case is kept. */
const BOOKKEEPING: readonly string[] = ['id', 'label', 'createdAt', 'updatedAt', 'recordedBy', 'notes', 'sensitivity'];
