import type { Random } from '../random.ts';
import { sentences } from '../words.ts';

/** A record as a dossier file or a vault file would hold it. */
export type Rec = Readonly<Record<string, unknown>>;

/** Records by the list they stand in. */
export type Records = Readonly<Record<string, readonly Rec[]>>;

export const en = (value: string) => [{ lang: 'en', value }];
export const name = (role: string, fullName: string, tag: string, more: Rec = {}) => ({
  role,
  full: fullName,
  tag,
  ...more,
});

export function paragraphs(random: Random, count: number, each: number): string {
  return Array.from({ length: count }, () => sentences(random, 'en', each)).join('\n\n');
}
