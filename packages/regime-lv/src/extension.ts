import { z } from 'zod';

/** Types of nationality; our own words, since the list of the register in force was not read. */
export const NATIONALITY_TYPES = ['citizen', 'subject', 'stateless', 'refugee', 'other'] as const;

/** Facts that Latvia alone asks for, under `ext.lv`. Each field says on which record it is read. */
export const extension = z.strictObject({
  /** On a person: the type of the nationality, which the register keeps beside the state. */
  nationalityType: z.enum(NATIONALITY_TYPES).exactOptional(),
  /** On a requested measure: how long it should last, in years; without it, for an unlimited time. */
  years: z.int().min(1).max(99).exactOptional(),
});
export type Extension = z.infer<typeof extension>;

/** What a record says under `ext.lv`; nothing when it says nothing, or what the schema does not know. */
export function extensionOf(record: { readonly ext?: Readonly<Record<string, unknown>> | undefined }): Extension {
  const parsed = extension.safeParse(record.ext?.['lv']);
  return parsed.success ? parsed.data : {};
}
