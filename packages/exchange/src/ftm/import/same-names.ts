import { nameKey } from '@sanctions-packet/core/evidence';
import { type ExchangeProblem, warns } from '../../exchange-problem.ts';
import type { ReadEntity } from '../ftm-entity.ts';
import type { Making } from './making.ts';

/**
 * Entities that became a new person although the dossier has somebody of the same name, in whatever script: for a person
 * to decide. `known` are the ids that the dossier had before. Who has another IIN is another person.
 */
export function sameNames(
  entities: readonly ReadEntity[],
  making: Making,
  known: ReadonlySet<string>,
): readonly ExchangeProblem[] {
  const standing = new Map<string, string>();
  for (const id of known)
    if (id.startsWith('per_')) for (const name of making.ledger.valuesOf(id, 'name=')) standing.set(nameKey(name), id);
  return entities.flatMap(({ id, schema, properties, line }): readonly ExchangeProblem[] => {
    const record = making.recordOf(id);
    if (schema !== 'Person' || record === undefined || making.isKnown(record) || making.isSaid(id)) return [];
    const names = [...(properties['name'] ?? []), ...(properties['alias'] ?? [])];
    const other = names.map((name) => standing.get(nameKey(name))).find((found) => found !== undefined);
    if (other === undefined || hasOtherNumber(making, record, other)) return [];
    return [proposal(line, other)];
  });
}

function hasOtherNumber({ ledger }: Making, record: string, other: string): boolean {
  const [own, theirs] = [ledger.valuesOf(record, 'iin='), ledger.valuesOf(other, 'iin=')];
  return own.length > 0 && theirs.length > 0 && !own.some((number) => theirs.includes(number));
}

function proposal(line: number, other: string): ExchangeProblem {
  const what = 'The entity becomes a new person, and the dossier has somebody of the same name.';
  const fix =
    'Find out. Say --same with the id of the entity, an equals sign, and the id of the record; or new, if they are two. --dry-run writes nothing meanwhile.';
  return { ...warns('exchange.same-name', `line ${line}`, what, fix), about: other };
}
