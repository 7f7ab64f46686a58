import type * as z from 'zod';
import { type FieldKind, fieldKinds, innerSchema } from '../schema/field-kind.ts';
import type { Path } from './reading-code.ts';

type Schema = z.core.$ZodType;
type Def = z.core.$ZodTypes['_zod']['def'];

const defOf = (schema: Schema): Def => (schema as z.core.$ZodTypes)._zod.def;

/** The schema itself, out of its optional, default and transform wrappers. */
export function unwrap(schema: Schema): Schema {
  const inner = innerSchema(schema);
  return inner === undefined ? schema : unwrap(inner);
}

/** Fields of an object schema, none for any other. */
export function fieldsOf(schema: Schema): Readonly<Record<string, Schema>> {
  const def = defOf(unwrap(schema));
  return def.type === 'object' ? def.shape : {};
}

/** Schema of the items of a list. */
export function itemOf(schema: Schema): Schema | undefined {
  const def = defOf(unwrap(schema));
  return def.type === 'array' ? def.element : undefined;
}

/** The schemas met on a path, from the root; shorter than the path where the schema knows no such step. */
export function schemasAlong(root: Schema, path: Path): readonly Schema[] {
  const met: Schema[] = [root];
  for (const step of path) {
    const here: Schema | undefined = met.at(-1);
    const next = here && (typeof step === 'number' ? itemOf(here) : (ownField(here, step) ?? recordValue(here, step)));
    if (next === undefined) break;
    met.push(next);
  }
  return met;
}

function ownField(schema: Schema, key: string): Schema | undefined {
  const fields = fieldsOf(schema);
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** In `ext` a step is a regime's id; anything that does not look like one is not repeated. */
function recordValue(schema: Schema, key: string): Schema | undefined {
  const def = defOf(unwrap(schema));
  return def.type === 'record' && /^[a-z][a-z0-9-]{1,31}$/.test(key) ? def.valueType : undefined;
}

/** The part of a path the schema knows; a step below it could repeat a word of the input. */
export function knownPath(root: Schema, path: Path): Path {
  return path.slice(0, schemasAlong(root, path).length - 1);
}

/** `persons[3].names[0].full` */
export function writePath(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** The way back from `writePath`. */
export function readPath(written: string): Path {
  return [...written.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key = '']) =>
    index === undefined ? key : Number(index),
  );
}

/** Kind of the innermost schema on the way that declares one: the `value` of a text is still a text. */
export function kindAlong(schemas: readonly Schema[]): FieldKind | undefined {
  for (const schema of [...schemas].reverse()) {
    const kind = fieldKinds.get(schema) ?? fieldKinds.get(unwrap(schema));
    if (kind !== undefined) return kind;
  }
  return undefined;
}
