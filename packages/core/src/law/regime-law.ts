import { z } from 'zod';
import { Basis, LawSource, Localized, Provision, Reading, Review } from './provision.ts';

/** A value with the authority it rests on. */
function fact<T extends z.ZodType>(value: T) {
  return z.strictObject({
    value,
    source: LawSource,
    basis: Basis,
    reading: Reading,
    remark: z.string().min(1).optional(),
  });
}

/** `program.json`: the sanctions programmes a regime files under. */
export const Program = z.strictObject({
  id: z.string().regex(/^[a-z]{2}(-[a-z0-9]+)*$/),
  /** ISO 3166-1 alpha-2 of the state addressed, or `EU`. */
  jurisdiction: z.string().regex(/^[A-Z]{2}$/),
  name: Localized,
  instruments: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
        name: Localized,
        /** Provision that founds it. */
        provision: z.string(),
        /** Measures of the closed vocabulary that a designation brings. */
        measures: z.array(z.string()).min(1),
        /** The words of the test that evidence must meet, where the law or practice states one. */
        standard: fact(Localized).optional(),
      }),
    )
    .min(1),
  review: Review,
});
export type Program = z.infer<typeof Program>;

/** `authority.json`: who is addressed. Postal addressees only: no mailbox is shipped. */
export const Authority = z.strictObject({
  addressees: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
        role: z.enum(['addressee', 'copy']),
        office: fact(Localized),
        institution: fact(Localized),
        /** Lines of the postal address. */
        address: fact(z.array(z.string().min(1)).min(1)).optional(),
        salutation: fact(Localized).optional(),
      }),
    )
    .min(1),
  review: Review,
});
export type Authority = z.infer<typeof Authority>;

/** Form of full dates in sentences and of dates in tables, as date-fns patterns. */
const DatePatterns = z.strictObject({ sentence: z.string(), table: z.string() });
export type DatePatterns = z.infer<typeof DatePatterns>;

/** `filing.json`: the paper, the language and the limits; every difference that shared code must know is named here. */
export const Filing = z.strictObject({
  paper: fact(z.enum(['letter', 'a4'])),
  /** Languages of the documents, the first one the default. */
  languages: fact(z.array(z.string()).min(1)),
  /** Form of dates: one for all languages of the filing, or one for each (BCP 47), English among them. */
  dates: fact(z.union([DatePatterns, z.object({ en: DatePatterns }).catchall(DatePatterns)])),
  /** Whether the government publishes a form for these submissions. */
  officialForm: fact(z.boolean()),
  /** Most words of the executive summary. */
  summaryWords: fact(z.int().positive()).optional(),
  /** Media types of the files that the authority's electronic documents may hold; any when it sets none. */
  fileTypes: fact(z.array(z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/)).min(1)).optional(),
  /** Whether prose that is not in the language of the document says at its head in which language it is. */
  markForeignText: z.boolean().optional(),
  /** Whether sections carry printed numbers. */
  numberedSections: z.boolean(),
  /** Whether targets share one document, or each has its own. */
  targets: z.enum(['one-each', 'joint']),
  review: Review,
});
export type Filing = z.infer<typeof Filing>;

/** Everything a regime knows about its law. */
export interface RegimeLaw {
  readonly program: Program;
  readonly authority: Authority;
  readonly filing: Filing;
  readonly provisions: ReadonlyMap<string, Provision>;
}

export { Provision };
