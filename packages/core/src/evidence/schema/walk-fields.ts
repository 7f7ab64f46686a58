import type * as z from 'zod';
import { type FieldKind, fieldKindOf, innerSchema } from './field-kind.ts';

/** One declared field met on a walk. `path` is a copy and may be kept. */
export interface MetField {
  readonly kind: FieldKind;
  readonly value: unknown;
  readonly path: readonly (string | number)[];
}

interface Plan {
  readonly kind: FieldKind | undefined;
  readonly fields: readonly (readonly [string, z.core.$ZodType])[];
  readonly item: z.core.$ZodType | undefined;
}

const plans = new WeakMap<z.core.$ZodType, Plan>();

/**
 * Visits every field of a value that the schema gives a kind: ids, references, dates, texts, names and the rest of
 * `FieldKind`. Works on values the schema has not accepted as well, passing over what does not fit. What lies in
 * `ext` is not visited: its shape belongs to the regimes.
 */
export function walkFields(schema: z.core.$ZodType, value: unknown, visit: (field: MetField) => void): void {
  walk(schema, value, [], visit);
}

function walk(
  schema: z.core.$ZodType,
  value: unknown,
  path: (string | number)[],
  visit: (field: MetField) => void,
): void {
  if (value === undefined || value === null) return;
  const { kind, fields, item } = planOf(schema);
  if (kind !== undefined) visit({ kind, value, path: [...path] });
  if (Array.isArray(value)) {
    if (item === undefined) return;
    for (const [index, entry] of value.entries()) {
      path.push(index);
      walk(item, entry, path, visit);
      path.pop();
    }
  } else if (typeof value === 'object') {
    for (const [field, inner] of fields) {
      if (!Object.hasOwn(value, field)) continue;
      path.push(field);
      walk(inner, (value as Readonly<Record<string, unknown>>)[field], path, visit);
      path.pop();
    }
  }
}

function planOf(schema: z.core.$ZodType): Plan {
  const known = plans.get(schema);
  if (known !== undefined) return known;
  const plan = makePlan(schema);
  plans.set(schema, plan);
  return plan;
}

function makePlan(schema: z.core.$ZodType): Plan {
  const kind = fieldKindOf(schema);
  let core = schema;
  for (let inner = innerSchema(core); inner !== undefined; inner = innerSchema(core)) core = inner;
  const def = (core as z.core.$ZodTypes)._zod.def;
  return {
    kind,
    fields: def.type === 'object' ? Object.entries(def.shape) : [],
    item: def.type === 'array' ? def.element : undefined,
  };
}
