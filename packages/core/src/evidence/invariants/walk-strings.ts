import type * as z from 'zod';
import { type FieldKind, fieldKindOf, innerSchema } from '../schema/field-kind.ts';

/** A place in the dossier; turned into text only when a problem needs it. */
export interface Place {
  readonly parent: Place | undefined;
  readonly step: string | number;
}

/** A string of the dossier: what the schema says it is, where it stands, and the record it belongs to. */
export interface Field {
  readonly kind: FieldKind['kind'] | 'plain';
  readonly value: string;
  readonly place: Place;
  /** Id of the nearest record around it. */
  readonly about: string | undefined;
}

type Visit = (field: Field) => void;
type Walker = (value: unknown, place: Place | undefined, about: string | undefined, visit: Visit) => void;

const compiled = new WeakMap<object, Walker>();

/** Calls `visit` for every string that a schema declares, in the order of the schema; keys below `ext` are left out. */
export function walkStrings(schema: z.core.$ZodType, value: unknown, visit: Visit): void {
  walkerOf(schema)(value, undefined, undefined, visit);
}

/** `persons[3].names[0].full`. */
export function pathText(place: Place | undefined): string {
  if (place === undefined) return '';
  const before = pathText(place.parent);
  if (typeof place.step === 'number') return `${before}[${place.step}]`;
  return before === '' ? place.step : `${before}.${place.step}`;
}

function walkerOf(schema: z.core.$ZodType): Walker {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  const walker = compile(schema);
  compiled.set(schema, walker);
  return walker;
}

function compile(schema: z.core.$ZodType): Walker {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  if (def.type === 'object') return compileObject(def.shape);
  if (def.type === 'array') return compileList(def.element, fieldKindOf(schema)?.kind);
  if (def.type === 'string') {
    const kind = fieldKindOf(schema)?.kind ?? 'plain';
    return (value, place, about, visit) => {
      if (typeof value === 'string' && place !== undefined) visit({ kind, value, place, about });
    };
  }
  const inner = innerSchema(schema);
  return inner === undefined ? () => {} : walkerOf(inner);
}

function compileList(element: z.core.$ZodType, kind: FieldKind['kind'] | undefined): Walker {
  const item = kind === 'text' || kind === 'prose' ? compileText(walkerOf(element), kind) : walkerOf(element);
  return (value, parent, about, visit) => {
    if (!Array.isArray(value)) return;
    for (let step = 0; step < value.length; step += 1) item(value[step], { parent, step }, about, visit);
  };
}

/** The value of one language takes the kind of the whole text. */
function compileText(item: Walker, kind: 'text' | 'prose'): Walker {
  return (value, place, about, visit) =>
    item(value, place, about, (field) => visit(field.place.step === 'value' ? { ...field, kind } : field));
}

function compileObject(shape: Readonly<Record<string, z.core.$ZodType>>): Walker {
  const fields = Object.entries(shape).map(([key, schema]) => [key, walkerOf(schema)] as const);
  return (value, parent, about, visit) => {
    if (typeof value !== 'object' || value === null) return;
    const record = value as Readonly<Record<string, unknown>>;
    const own = typeof record['id'] === 'string' && parent !== undefined ? record['id'] : about;
    for (const [key, walker] of fields) {
      if (record[key] !== undefined) walker(record[key], { parent, step: key }, own, visit);
    }
  };
}
