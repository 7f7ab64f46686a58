import { type ExchangeProblem, stops } from '../../exchange-problem.ts';
import type { ReadEntity } from '../ftm-entity.ts';
import { isBody } from '../vocabulary.ts';

/** What stands for a record where a person says that an entity is nobody known. */
export const NEW_RECORD = 'new';

/** Id of an entity of the file → id of the person or body of the dossier that it is, or `new`. */
export type SameRecords = ReadonlyMap<string, string>;

/** What is wrong with the answers of a person: all of it at once. `earlier` is what an import before made of an entity. */
export function sameProblems(
  same: SameRecords,
  entities: readonly ReadEntity[],
  known: ReadonlySet<string>,
  earlier: (entity: string) => string | undefined,
): readonly ExchangeProblem[] {
  const inFile = new Map(entities.map((entity) => [entity.id, entity]));
  return [...same].flatMap(([id, record]): readonly ExchangeProblem[] => {
    const entity = inFile.get(id);
    const at = `${id}=${record}`;
    if (entity === undefined)
      return [wrong(at, 'The file has no entity of this id.', 'Give the id as the file has it.')];
    const prefix = prefixOf(entity);
    if (prefix === undefined)
      return [wrong(at, 'The entity is neither a person nor a body.', 'Name the person or body that it belongs to.')];
    if (record !== NEW_RECORD && !(known.has(record) && record.startsWith(prefix)))
      return [
        wrong(at, `The dossier has no such ${NAMES[prefix]}.`, `Give the id of its record (${prefix}…), or new.`),
      ];
    const before = earlier(id);
    if (before !== undefined && before !== record)
      return [
        wrong(
          at,
          'An earlier import took the entity for another record.',
          'Leave this out, or correct the dossier by hand.',
        ),
      ];
    return [];
  });
}

const NAMES = { per_: 'person', ent_: 'body' } as const;

function prefixOf({ schema }: ReadEntity): keyof typeof NAMES | undefined {
  if (schema === 'Person') return 'per_';
  return isBody(schema) ? 'ent_' : undefined;
}

function wrong(at: string, what: string, fix: string): ExchangeProblem {
  return stops('exchange.not-the-same', at, what, fix);
}
