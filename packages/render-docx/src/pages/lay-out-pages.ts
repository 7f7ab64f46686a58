import type { Parts } from '../canonicalize.ts';
import type { StyleDefinition } from '../styles/style-xml.ts';
import { PageFiller } from './fill-pages.ts';
import { readLooks } from './looks.ts';
import { noteHeights } from './note-heights.ts';
import { readBody, readNotes } from './read-body.ts';
import { type Unit, unitsOf } from './units.ts';
import type { WrittenBlock } from './written.ts';

const BODY = 'word/document.xml';
const NOTES = 'word/footnotes.xml';

/** The page of every bookmark of a finished file, as Word lays it out in Times New Roman, and how many pages there are. */
export function layOutPages(
  parts: Parts,
  styles: readonly StyleDefinition[],
  bodySize: number,
): { readonly pages: number; readonly bookmarks: ReadonlyMap<string, number> } {
  const looks = readLooks(styles, bodySize);
  const { blocks, sheet } = readBody(textOf(parts, BODY), looks);
  const stretches = stretchesOf(blocks, sheet ?? { width: 0, height: 0 });
  const notes = readNotes(textOf(parts, NOTES), looks);
  const [first] = stretches;
  const width = first?.sheet.width ?? 0;
  const filler = new PageFiller(noteHeights(notes, looks, width), first?.sheet.height ?? 0);
  for (const [index, stretch] of stretches.entries()) {
    if (index > 0) filler.turnTo(stretch.sheet.height);
    filler.fill(stretch.blocks.flatMap((block): readonly Unit[] => unitsOf(block, looks, stretch.sheet)));
  }
  return { pages: filler.pages, bookmarks: filler.bookmarks };
}

interface Stretch {
  readonly blocks: readonly WrittenBlock[];
  readonly sheet: { readonly width: number; readonly height: number };
}

/** A section's page is said at its end. */
function stretchesOf(blocks: readonly WrittenBlock[], last: Stretch['sheet']): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' || block.sheet === undefined) continue;
    stretches.push({ blocks: blocks.slice(from, index + 1), sheet: block.sheet });
    from = index + 1;
  }
  return [...stretches, { blocks: blocks.slice(from), sheet: last }];
}

function textOf(parts: Parts, path: string): string {
  const part = parts.get(path);
  return typeof part === 'string' ? part : '';
}
