import { type Document, Packer } from 'docx';
import { type Written, withBlocks } from './body/written-block.ts';
import type { Parts } from './canonicalize.ts';

const BODY = 'word/document.xml';

interface Compiler {
  compile(file: Document, prettify?: undefined, overrides?: readonly { path: string; data: string }[]): Parts;
}

/**
 * docx's parts before they are zipped. docx zips them with times and offers no public way around it; unzipping and
 * zipping again would cost more than writing the document. The compiler is private, the version is pinned exactly,
 * and a test fails if an update moves it.
 */
export function compileParts(
  { file, written }: { readonly file: Document; readonly written: Written },
  ours: ReadonlyMap<string, string>,
): Parts {
  const { compiler } = Packer as unknown as { readonly compiler?: Compiler };
  if (compiler === undefined) throw new Error('This version of docx keeps its compiler elsewhere.');
  const parts = compiler.compile(
    file,
    undefined,
    [...ours].map(([path, data]) => ({ path, data })),
  );
  const body = parts.get(BODY);
  if (typeof body !== 'string') throw new Error('A Word file has a body.');
  const lists = new Map(
    file.Numbering.ConcreteNumbering.map(({ reference, instance, numId }) => [`${reference}-${instance}`, numId]),
  );
  return new Map([...parts, [BODY, withBlocks(body, written, lists)]]);
}
