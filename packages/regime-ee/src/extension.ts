import { z } from 'zod';

/** Results that the entry ban clause of 2016 names; `other-serious` must be told in the description of the act. */
export const RESULTS = ['death', 'serious-health-damage', 'political-conviction', 'other-serious'] as const;
export type Result = (typeof RESULTS)[number];

/** Points of section 35(1) of the Public Information Act that a packet can ask to be applied. */
export const ACCESS_GROUNDS = ['3', '11', '12', '13', '15'] as const;
export type AccessGround = (typeof ACCESS_GROUNDS)[number];

/** Facts that Estonia alone asks for, under `ext.ee`. Each field says on which record it is read. */
export const extension = z.strictObject({
  /** On an act: which results of the clause it brought about, where the other fields do not say it. */
  result: z.array(z.enum(RESULTS)).min(1).exactOptional(),
  /** On evidence: why access to it should be restricted, in place of what its kind suggests. */
  accessGrounds: z.array(z.enum(ACCESS_GROUNDS)).exactOptional(),
  /** On an existing listing: the state that made it (ISO 3166-1 alpha-2), where the listing names no regime. */
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .exactOptional(),
  /** On a requested measure: how long it should last, in years. */
  years: z.int().min(1).max(99).exactOptional(),
});
export type Extension = z.infer<typeof extension>;

/** What a record says under `ext.ee`; nothing when it says nothing, or what the schema does not know. */
export function extensionOf(record: { readonly ext?: Readonly<Record<string, unknown>> | undefined }): Extension {
  const parsed = extension.safeParse(record.ext?.['ee']);
  return parsed.success ? parsed.data : {};
}
