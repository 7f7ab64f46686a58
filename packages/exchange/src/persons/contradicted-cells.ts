import { blocks, type Problem } from '@sanctions-packet/core';
import type { PersonField } from '../columns/column-map.ts';
import type { PersonRecords } from './person-draft.ts';

/** A cell whose value cannot be true beside the others of its row, or beside what the dossier says of the same person. */
export interface ContradictedCell {
  /** From 1, the headers included. */
  readonly row: number;
  readonly field: PersonField;
}

/** Fields of records that a cell of their own gives. */
const CELLS: Readonly<Record<string, PersonField>> = {
  birth: 'birth-date',
  citizenship: 'citizenship',
  from: 'from',
  to: 'to',
};

/**
 * The cells that problems of a dossier are about, once the records of an import stand in it: a post that ends before it
 * begins, or begins before its holder was born. None for a problem that is about something else.
 */
export function contradictedCells(problems: readonly Problem[], records: PersonRecords): readonly ContradictedCell[] {
  const made = new Map([...records.persons, ...records.postsHeld].map((record) => [record.id, record]));
  return problems.filter(blocks).flatMap(({ at, about }): readonly ContradictedCell[] => {
    const field = CELLS[/^\w+\[\d+\]\.(\w+)/.exec(at)?.[1] ?? ''];
    const record = made.get(about as never);
    if (record === undefined || field === undefined) return [];
    const src = 'birth' in record && field === 'birth-date' ? record.birth?.src : record.src;
    return (src ?? []).flatMap(({ pinpoint }) => {
      const row = Number(/^row (\d+)/.exec(pinpoint ?? '')?.[1]);
      return Number.isInteger(row) ? [{ row, field }] : [];
    });
  });
}
