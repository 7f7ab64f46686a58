import type { Sealed } from '../sealed.ts';

/** The same value, read-only at every depth. */
export type Immutable<T> = T extends Sealed | string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Immutable<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Immutable<T[Key]> }
      : T;
