import type * as z from 'zod';
import { fieldKindOf, innerSchema } from '../evidence/schema/field-kind.ts';
import { clears, type Sensitivity } from './clearance.ts';
import type { Audience } from './consent.ts';

/** Any schema, and a schema whose definition can be looked into. */
export type Schema = z.core.$ZodType;
export type KnownSchema = z.core.$ZodTypes;

type Projector = (value: unknown, audience: Audience) => unknown;

/** What a projector answers for a value that stays behind. */
const DROPPED = Symbol('dropped');

const compiled = new WeakMap<object, Projector>();

/**
 * A new value of the same shape without what the audience may not have, decided by the schema: internal remarks,
 * bookkeeping, translators' names, objects whose sensitivity is above the profile, extensions of other regimes.
 * Returns `undefined` when the value as a whole stays behind.
 */
export function project<T>(schema: Schema, value: T, audience: Audience): T | undefined {
  const projected = projectorOf(schema)(value, audience);
  return projected === DROPPED ? undefined : (projected as T);
}

/** Fields known by name, outside the profile `internal`. */
const INTERNAL_FIELDS: ReadonlySet<string> = new Set(['createdAt', 'updatedAt', 'translator']);

function projectorOf(schema: Schema): Projector {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const projector = compile(schema);
  compiled.set(schema, projector);
  return projector;
}

function compile(schema: Schema): Projector {
  if (fieldKindOf(schema)?.kind === 'internal') {
    return (value, { kind }) => (kind === 'internal' ? copy(value) : DROPPED);
  }
  const def = (schema as KnownSchema)._zod.def;
  if (def.type === 'object') return compileObject(def.shape);
  if (def.type === 'array') return compileList(def.element);
  const inner = innerSchema(schema);
  return inner === undefined ? copy : projectorOf(inner);
}

function compileList(element: Schema): Projector {
  const item = projectorOf(element);
  return (value, audience) => {
    const parts = (value as readonly unknown[]).map((part) => item(part, audience));
    // What `filter` gives has room for more, and a dossier has a hundred thousand lists of one or two.
    return parts.includes(DROPPED) ? parts.filter((part) => part !== DROPPED) : parts;
  };
}

function compileObject(shape: Readonly<Record<string, Schema>>): Projector {
  const fields = Object.entries(shape).map(([key, schema]) => [key, projectorOf(schema)] as const);
  return (value, audience) => {
    const from = value as Readonly<Record<string, unknown>>;
    const { sensitivity } = from;
    if (sensitivity !== undefined && !clears(audience.kind, sensitivity as Sensitivity)) return DROPPED;
    const to: Record<string, unknown> = {};
    for (const [key, projector] of fields) {
      if (from[key] === undefined || (audience.kind !== 'internal' && INTERNAL_FIELDS.has(key))) continue;
      const part = key === 'ext' ? extensionsFor(from[key], audience) : projector(from[key], audience);
      if (part !== DROPPED) to[key] = part;
    }
    return to;
  };
}

/** A regime reads its own extension fields, and no other's. */
function extensionsFor(value: unknown, { kind, recipient }: Audience): unknown {
  if (kind === 'internal') return copy(value);
  const own = recipient === undefined ? undefined : (value as Readonly<Record<string, unknown>>)[recipient];
  return own === undefined || recipient === undefined ? DROPPED : { [recipient]: copy(own) };
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)]));
}
