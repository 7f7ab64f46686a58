import { failure, type Outcome, success } from '@sanctions-packet/core';
import { type ExchangeProblem, stops, warns } from '../exchange-problem.ts';
import { decodeText } from '../table/decode-text.ts';
import { readCsv } from '../table/read-csv.ts';
import { FTM_LIMITS, isName, type ReadEntity } from './ftm-entity.ts';
import { isSimpleCsv, readSimpleCsv } from './read-simple-csv.ts';
import { WAYS_BACK } from './ways-back.ts';

/**
 * Entities of FollowTheMoney: JSON Lines (`entities.ftm.json`), one JSON object, or a list of them. Entities nested in the
 * properties of others (`targets.nested.json` of OpenSanctions) become entities beside them; several of one id become one.
 * So does `targets.simple.csv`, of which a row is an entity with its listings. A line that is no entity is refused by itself. Problems: `exchange.too-large`, `exchange.unreadable-text`,
 * `exchange.not-ftm`, and the warning `exchange.refused-line`.
 */
export function readFtm(bytes: Uint8Array): Outcome<readonly ReadEntity[], ExchangeProblem> {
  if (bytes.length > FTM_LIMITS.bytes) return failure([tooLarge(`${FTM_LIMITS.bytes} bytes`)]);
  const text = decodeText(bytes);
  if (!text.ok) return text;
  const table = /^\s*[[{]/.test(text.value) ? undefined : readCsv(bytes);
  if (table?.ok === true && isSimpleCsv(table.value)) {
    const { entities, refused } = readSimpleCsv(table.value);
    return limited(entities, refused.map(refusedLine));
  }
  const shelf = new Shelf();
  for (const { line, value } of valuesOf(text.value)) shelf.put(value, line);
  return limited(shelf.entities(), [...shelf.refused].map(refusedLine));
}

function limited(
  entities: readonly ReadEntity[],
  problems: readonly ExchangeProblem[],
): Outcome<readonly ReadEntity[], ExchangeProblem> {
  if (entities.length > FTM_LIMITS.entities) return failure([tooLarge(`${FTM_LIMITS.entities} entities`)]);
  return entities.length === 0 ? failure([notFtm()]) : success(entities, problems);
}

interface Value {
  readonly line: number;
  readonly value: unknown;
}

function valuesOf(text: string): readonly Value[] {
  const whole = parsed(text);
  if (Array.isArray(whole)) return whole.map((value) => ({ line: 1, value }));
  if (whole !== undefined) return [{ line: 1, value: whole }];
  return text.split(/\r?\n/).flatMap((row, index) => {
    return row.trim() === '' ? [] : [{ line: index + 1, value: parsed(row) }];
  });
}

/** Without the words of the parser, which quote the file. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Entities by id, in the order in which they are met. */
class Shelf {
  readonly #entities = new Map<string, { entity: ReadEntity; values: Map<string, string[]> }>();

  /** Lines on which something stands that is neither an entity nor a value of one. */
  readonly refused = new Set<number>();

  /** The id of an entity; nothing when the value is none. */
  put(value: unknown, line: number, depth = 0): string | undefined {
    const { id, schema, properties } = isObject(value) && depth <= FTM_LIMITS.depth ? value : {};
    if (!isObject(value) || !isName(id) || !isName(schema) || !isObject(properties)) {
      this.refused.add(line);
      return undefined;
    }
    const ofOpenSanctions = Array.isArray(value['datasets']) && 'target' in value;
    const values = this.#valuesOf({ id, schema, properties: {}, line, ofOpenSanctions });
    for (const [property, given] of Object.entries(properties)) {
      for (const one of Array.isArray(given) ? given : [given]) {
        const isPlain = typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean';
        const text = isPlain ? String(one) : this.#nested(one, line, depth, property, id);
        if (text !== undefined) add(values, property, text);
      }
    }
    return id;
  }

  #valuesOf(entity: ReadEntity): Map<string, string[]> {
    const there = this.#entities.get(entity.id);
    if (there !== undefined) return there.values;
    const values = new Map<string, string[]>();
    this.#entities.set(entity.id, { entity, values });
    return values;
  }

  /** The id of an entity inside another. One that stands where only its own property leads back is told where it belongs. */
  #nested(value: unknown, line: number, depth: number, property: string, parent: string): string | undefined {
    const id = this.put(value, line, depth + 1);
    const back = WAYS_BACK[property];
    const inner = id === undefined ? undefined : this.#entities.get(id);
    if (back !== undefined && inner?.values.get(back) === undefined) inner?.values.set(back, [parent]);
    return id;
  }

  entities(): readonly ReadEntity[] {
    return [...this.#entities.values()].map(({ entity, values }) => ({
      ...entity,
      properties: Object.fromEntries(values),
    }));
  }
}

function add(values: Map<string, string[]>, property: string, text: string): void {
  const there = values.get(property) ?? [];
  if (!there.includes(text)) values.set(property, [...there, text]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function tooLarge(most: string): ExchangeProblem {
  const fix = 'Take out the entities that the case needs, and those that lead to them.';
  return stops('exchange.too-large', '', `A file of entities may have ${most}.`, fix);
}

function notFtm(): ExchangeProblem {
  const what = 'The file holds no entity of FollowTheMoney: no object with id, schema and properties.';
  return stops(
    'exchange.not-ftm',
    '',
    what,
    'Give JSON or JSON Lines, such as entities.ftm.json or targets.nested.json.',
  );
}

function refusedLine(line: number): ExchangeProblem {
  const what = 'The line is refused: it is no entity with id, schema and properties.';
  return warns('exchange.refused-line', `line ${line}`, what, 'Export the file again, or delete the line.');
}
