import type { Finding, Path, ReadingCode } from './reading-code.ts';

/** A value read from a text, and a way back from a path in it to the text. */
export interface ReadTree {
  readonly value: unknown;
  readonly findings: readonly Finding<ReadingCode>[];
  /**
   * Offsets of values, or of keys where `key` is given, in the order asked. A path that leads nowhere gives the
   * nearest ancestor that exists. Asked once, for the problems that are told.
   */
  readonly locate: (wanted: readonly Wanted[]) => readonly (number | undefined)[];
}

export interface Wanted {
  readonly path: Path;
  readonly key?: string | undefined;
}

export function finding(
  code: ReadingCode,
  what: string,
  fix: string,
  where: { readonly path?: Path; readonly offset?: number; readonly key?: string } = {},
): Finding<ReadingCode> {
  const { path = [], ...rest } = where;
  return { problem: { code, severity: 'block', at: '', what, fix }, path, ...rest };
}

/** Keys that reach into the machinery of the language instead of naming data. */
export function isForbiddenKey(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}

export const tooDeep = (where: { readonly offset?: number; readonly path?: Path }): Finding<ReadingCode> =>
  finding(
    'evidence.too-deep',
    'Lists and mappings are nested too deeply.',
    'Flatten the input; no record needs this depth.',
    where,
  );

export const duplicateKey = (path: Path, offset: number): Finding<ReadingCode> =>
  finding('evidence.duplicate-key', 'A field is given twice in one mapping.', 'Keep one of the two.', { path, offset });

export const forbiddenKey = (path: Path, offset?: number): Finding<ReadingCode> =>
  finding('evidence.forbidden-key', 'A key is one that no data may have.', 'Remove it.', {
    path,
    ...(offset === undefined ? {} : { offset }),
  });
