import type { FilePosition } from '../../problem.ts';

/** A file as the command line hands it over. */
export interface SourceText {
  readonly text: string | Uint8Array;
  /** Name for positions; never opened. */
  readonly file: string;
  /** Taken from the file's name, else from its first sign, when absent. */
  readonly format?: 'yaml' | 'json';
}

/** A value some other program has read already; its problems have no line. */
export interface ParsedSource {
  readonly parsed: unknown;
}

export function formatOf(source: SourceText, text: string): 'yaml' | 'json' {
  if (source.format !== undefined) return source.format;
  if (/\.json$/i.test(source.file)) return 'json';
  if (/\.ya?ml$/i.test(source.file)) return 'yaml';
  return /^\s*[{[]/.test(text) ? 'json' : 'yaml';
}

/** Turns offsets into lines and columns, both from 1; a column counts UTF-16 units as editors do. */
export class LineIndex {
  readonly #file: string;
  readonly #starts: number[] = [0];

  constructor(file: string, text: string) {
    this.#file = file;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  at(offset: number): FilePosition {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: this.#file, line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}
