import * as z from 'zod';

/** Prefix of every kind of record; an id is its prefix and an opaque slug, never a person's data. */
export const RECORD_PREFIXES = [
  'dos_',
  'sub_',
  'per_',
  'ent_',
  'pos_',
  'pst_',
  'rel_',
  'ast_',
  'vic_',
  'vgr_',
  'con_',
  'rsk_',
  'plc_',
  'inc_',
  'act_',
  'inv_',
  'itv_',
  'src_',
  'evi_',
  'ren_',
  'lnk_',
  'msr_',
  'lst_',
  'vlt_',
  'nam_',
  'idn_',
] as const;

/** The prefixes of ids, one for each kind of record. */
export type RecordPrefix = (typeof RECORD_PREFIXES)[number];

/**
 * What a field is to a program that walks any record without knowing it: invariants resolve every `ref`, the
 * disclosure scan reads every `text`, `prose` and `line`, the prose check parses every `prose`.
 */
export type FieldKind =
  | { readonly kind: 'id'; readonly prefix: RecordPrefix }
  | { readonly kind: 'ref'; readonly prefixes: readonly RecordPrefix[] }
  /** A partial, uncertain or open date. */
  | { readonly kind: 'edtf' }
  /** A calendar day, or a time with its offset. */
  | { readonly kind: 'instant' }
  /** Non-empty list of one text in several languages; plain characters. */
  | { readonly kind: 'text' }
  /** As `text`, each value in the CommonMark subset with tokens and citations. */
  | { readonly kind: 'prose' }
  /** A short free string in no declared language: a pinpoint, a case number, a file name. */
  | { readonly kind: 'line' }
  /** Internal remarks; never leave the organisation. */
  | { readonly kind: 'internal' }
  | { readonly kind: 'name' }
  | { readonly kind: 'identifier' }
  | { readonly kind: 'country' }
  | { readonly kind: 'language' }
  | { readonly kind: 'sources' }
  | { readonly kind: 'sensitivity' }
  | { readonly kind: 'path' }
  | { readonly kind: 'sha256' };

export const fieldKinds = z.registry<FieldKind>();

/** The declared kind of a schema, or `undefined` for a plain value; wrappers are looked through. */
export function fieldKindOf(schema: z.core.$ZodType): FieldKind | undefined {
  const own = fieldKinds.get(schema);
  if (own !== undefined) return own;
  const inner = innerSchema(schema);
  return inner === undefined ? undefined : fieldKindOf(inner);
}

/** The schema inside an optional, default or transform wrapper. */
export function innerSchema(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'prefault':
    case 'nullable':
    case 'readonly':
      return def.innerType;
    case 'pipe':
      return def.in;
    default:
      return undefined;
  }
}
