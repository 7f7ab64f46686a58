import { z } from 'zod';

/** Gravity of a crime as the Lithuanian Criminal Code classes it, the least first; the law names the last two. */
export const GRAVITIES = ['minor', 'less-serious', 'serious', 'very-serious'] as const;
export type Gravity = (typeof GRAVITIES)[number];

/** Longest ban under article 133(4), in years. */
export const MOST_YEARS = 5;

/**
 * Which article of the Criminal Code the conduct matches, and how grave a crime it is; the gravity may stand alone where a
 * treaty defines the crime. A lawyer records it; the program never guesses.
 */
const qualification = z.union([
  z.strictObject({
    /** Number of the article, such as `129`; a raised number after a hyphen, such as `100-1`. */
    article: z.string().regex(/^\d{1,3}(-\d{1,2})?$/),
    /** Number of the paragraph. */
    part: z.int().min(1).max(20).exactOptional(),
    gravity: z.enum(GRAVITIES).exactOptional(),
  }),
  z.strictObject({ gravity: z.enum(GRAVITIES) }),
]);

/** Facts that Lithuania alone asks for, under `ext.lt`. Each field says on which record it is read. */
export const extension = z.strictObject({
  /** On an act: the crime of the Lithuanian Criminal Code it matches. */
  qualification: z.array(qualification).min(1).exactOptional(),
  /** On an existing listing: the state that made it (ISO 3166-1 alpha-2), where the listing names no regime. */
  state: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .exactOptional(),
  /** On a requested measure: how long it should last, in years. */
  years: z.int().min(1).max(MOST_YEARS).exactOptional(),
});
export type Extension = z.infer<typeof extension>;

/** What a record says under `ext.lt`; nothing when it says nothing, or what the schema does not know. */
export function extensionOf(record: { readonly ext?: Readonly<Record<string, unknown>> | undefined }): Extension {
  const parsed = extension.safeParse(record.ext?.['lt']);
  return parsed.success ? parsed.data : {};
}
