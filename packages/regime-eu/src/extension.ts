import { z } from 'zod';

/** Facts that the Union alone asks for, under `ext.eu`. Each field says on which record it is read. */
export const extension = z.strictObject({
  /** On a requested measure: Member States asked to propose the listing (ISO 3166-1 alpha-2). */
  memberStates: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .min(1)
    .exactOptional(),
});
export type Extension = z.infer<typeof extension>;

/** What a record says under `ext.eu`; nothing when it says nothing, or what the schema does not know. */
export function extensionOf(record: { readonly ext?: Readonly<Record<string, unknown>> | undefined }): Extension {
  const parsed = extension.safeParse(record.ext?.['eu']);
  return parsed.success ? parsed.data : {};
}
