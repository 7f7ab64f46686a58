/** The part of `edtf` 4.11 this package uses; the library ships no declarations. */
declare module 'edtf' {
  /** Bounds in milliseconds since 1970-01-01T00:00Z. */
  export interface EdtfBounds {
    readonly min: number;
    readonly max: number;
  }
  /** Parses one expression; throws on a syntax error. */
  export default function edtf(expression: string): EdtfBounds;
}
