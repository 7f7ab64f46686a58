import { type Document, Packer } from 'docx';
import type { Parts } from './canonicalize.ts';

interface Compiler {
  compile(file: Document, prettify?: undefined, overrides?: readonly { path: string; data: string }[]): Parts;
}

/**
 * docx's parts before they are zipped. docx zips them with times and offers no public way around it; unzipping and
 * zipping again would cost more than writing the document. The compiler is private, the version is pinned exactly,
 * and a test fails if an update moves it.
 */
export function compileParts(document: Document, ours: ReadonlyMap<string, string>): Parts {
  const { compiler } = Packer as unknown as { readonly compiler?: Compiler };
  if (compiler === undefined) throw new Error('This version of docx keeps its compiler elsewhere.');
  return compiler.compile(
    document,
    undefined,
    [...ours].map(([path, data]) => ({ path, data })),
  );
}
