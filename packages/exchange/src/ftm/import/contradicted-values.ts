import { blocks, type Problem } from '@sanctions-packet/core';
import type { FtmRecords } from './making.ts';

/** A property of an entity whose values cannot be true beside others of the file, or beside what the dossier says. */
export interface ContradictedValue {
  /** Id of the entity in the file. */
  readonly entity: string;
  readonly property: string;
}

interface Made {
  readonly id: string;
  readonly src?: readonly { readonly pinpoint?: string }[];
}

/** Properties out of which the fields of a record are made that one can contradict. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  asOf: ['date'],
  birth: ['birthDate'],
  death: ['deathDate'],
  delistedOn: ['endDate'],
  dissolved: ['dissolutionDate'],
  established: ['incorporationDate'],
  from: ['startDate'],
  listedOn: ['listingDate', 'startDate'],
  parent: ['parent'],
  since: ['startDate'],
  to: ['endDate'],
  until: ['endDate'],
};

/**
 * The values that problems of a dossier are about, once the records of an import stand in it: a death before the birth, a
 * body above itself. None for a problem that is about something else.
 */
export function contradictedValues(problems: readonly Problem[], records: FtmRecords): readonly ContradictedValue[] {
  const lists: readonly (readonly Made[])[] = Object.values(records);
  const made = new Map(lists.flat().map((record) => [record.id, record]));
  return problems.filter(blocks).flatMap(({ at, about }): readonly ContradictedValue[] => {
    const properties = PROPERTIES[/^\w+\[\d+\]\.(\w+)/.exec(at)?.[1] ?? ''] ?? [];
    return (made.get(about ?? '')?.src ?? []).flatMap(({ pinpoint }) => {
      const entity = /^entity (.+)$/.exec(pinpoint ?? '')?.[1];
      return entity === undefined ? [] : properties.map((property) => ({ entity, property }));
    });
  });
}
