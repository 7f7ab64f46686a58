import { z } from 'zod';
import { cutAtSlots, type PhrasePiece } from './phrase.ts';
import { PLURAL_CATEGORIES, type PluralCategory } from './plural.ts';

/** Who vouched for the words of a file, and on which day; an unreviewed file is used with a warning. */
export type StringsReview =
  | { readonly state: 'reviewed'; readonly by: string; readonly on: string }
  | { readonly state: 'unreviewed' };

/** The words of a key: one form, or one for each plural category. */
export type StringsEntry =
  | { readonly pieces: readonly PhrasePiece[] }
  | {
      readonly forms: Readonly<Partial<Record<PluralCategory, readonly PhrasePiece[]>>> & {
        readonly other: readonly PhrasePiece[];
      };
    };

/** A string file, read. Made by `defineStrings` alone. */
export interface Strings {
  readonly review: StringsReview;
  readonly entries: ReadonlyMap<string, StringsEntry>;
  /** In the order of the file. */
  readonly keys: () => readonly string[];
}

const Key = /^[a-z0-9][A-Za-z0-9-]*(\.[A-Za-z0-9][A-Za-z0-9-]*)*$/;

const Review = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('reviewed'), by: z.string().min(1), on: z.iso.date() }),
  z.strictObject({ state: z.literal('unreviewed') }),
]);

const Pieces = z
  .string()
  .min(1)
  .transform((text, context) => {
    const pieces = cutAtSlots(text);
    if (pieces !== undefined) return pieces;
    context.addIssue({ code: 'custom', message: 'a brace that is not part of a {slot}' });
    return z.NEVER;
  });

const category = Object.fromEntries(PLURAL_CATEGORIES.map((name) => [name, Pieces.optional()])) as Record<
  PluralCategory,
  z.ZodOptional<typeof Pieces>
>;
const Forms = z.strictObject({ ...category, other: Pieces });

const File = z.looseObject({ $review: Review });

/**
 * Reads a string file (the parsed JSON): `$review`, then keys with dots, each with its text or its plural forms;
 * `{slot}` marks what the caller fills. A file is our own source, so one error is thrown that lists every fault.
 */
export function defineStrings(raw: unknown): Strings {
  const file = File.safeParse(raw);
  const faults = file.success
    ? []
    : file.error.issues.map((issue) => `${z.core.toDotPath(issue.path) || 'file'}: ${issue.message}`);
  const entries = new Map<string, StringsEntry>();
  for (const [key, value] of Object.entries(typeof raw === 'object' && raw !== null ? raw : {})) {
    if (key === '$review') continue;
    const entry = readEntry(key, value, faults);
    if (entry !== undefined) entries.set(key, entry);
  }
  if (!file.success || faults.length > 0)
    throw new Error(`A string file is at fault:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  return { review: file.data.$review, entries, keys: () => [...entries.keys()] };
}

function readEntry(key: string, value: unknown, faults: string[]): StringsEntry | undefined {
  if (!Key.test(key)) faults.push(`${key}: not a key of letters, digits, dots and hyphens`);
  if (typeof value === 'string') {
    const text = Pieces.safeParse(value);
    if (text.success) return { pieces: text.data };
    faults.push(...text.error.issues.map(({ message }) => `${key}: ${message}`));
    return undefined;
  }
  const forms = Forms.safeParse(value);
  if (forms.success) return { forms: forms.data as Extract<StringsEntry, { forms: unknown }>['forms'] };
  faults.push(
    ...forms.error.issues.map(
      (issue) => `${[key, z.core.toDotPath(issue.path)].filter(Boolean).join('.')}: ${issue.message}`,
    ),
  );
  return undefined;
}
