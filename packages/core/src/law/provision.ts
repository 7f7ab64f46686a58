import { z } from 'zod';

/** `YYYY-MM-DD`. */
const Day = z.iso.date();

/** Words in each language a regime files in, by BCP 47 tag. English is always there: LAW.md is written in it. */
export const Localized = z
  .record(z.string().regex(/^[a-z]{2}(-[A-Za-z0-9]+)*$/), z.string().min(1))
  .refine((value) => 'en' in value, {
    error: 'English is missing',
  });
export type Localized = Readonly<Record<string, string>>;

/** Where a fact was read, and when. */
export const LawSource = z.strictObject({ url: z.url(), readOn: Day });
export type LawSource = z.infer<typeof LawSource>;

/** What kind of authority the fact has. */
export const Basis = z.enum(['statute', 'regulation', 'guidance', 'practice']);
export type Basis = z.infer<typeof Basis>;

/**
 * `read`: the text itself was read at the source. `secondary`: a reliable source reports it. `unverified`: neither;
 * such a fact is never printed in an outbound document.
 */
export const Reading = z.enum(['read', 'secondary', 'unverified']);
export type Reading = z.infer<typeof Reading>;

/** Who vouched for a fact, when, and after how many days somebody must look again. */
export const Review = z.strictObject({ by: z.string().min(1), on: Day, everyDays: z.int().positive() });
export type Review = z.infer<typeof Review>;

/** What a provision says during a span of days. */
export const ProvisionVersion = z.strictObject({
  /** First day in force; null when it has always been so for our purposes. */
  from: Day.nullable(),
  /** Last day in force; null while open. */
  to: Day.nullable(),
  /** Pinpoint citation, such as "22 U.S.C. 10102(a)(1)(A)". */
  citation: Localized,
  /** Citation of the instrument alone, printed in the pinpoint's place when the reading is `unverified`. */
  widerCitation: Localized,
  /** What it says, in our own plain words. */
  statement: Localized,
  source: LawSource,
  basis: Basis,
  reading: Reading,
  /** For the lawyer who reviews: doubts, differences between sources. Printed in LAW.md only. */
  remark: z.string().min(1).optional(),
});
export type ProvisionVersion = z.infer<typeof ProvisionVersion>;

/** The shape of a provision of the law, with each of its versions: what a law file holds, read and checked. */
export const Provision = z.strictObject({
  /** Kebab-case, starting with the regime's id, such as `us-gma-10102-a-1-a`; equal to the file's name. */
  id: z.string().regex(/^[a-z]{2}(-[a-z0-9]+)+$/),
  title: Localized,
  status: z.enum(['active', 'legacy', 'ended']),
  versions: z.array(ProvisionVersion).min(1),
  review: Review,
});
/** A provision of the law: its versions with citation, dates and source, whether it still applies, and when it is reviewed again. */
export type Provision = z.infer<typeof Provision>;
