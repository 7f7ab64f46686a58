import type { Document, Inline, Section, Table } from './nodes.ts';
import { walk } from './visit.ts';

/** Where a document says what an exhibit is. */
export type ExhibitPlace = Section | Table['rows'][number];

/**
 * The place of each exhibit that has one, by evidence id: the first section whose title, or table row whose first
 * cell, holds nothing but a reference to it. Renderers lead the other references there.
 */
export function exhibitEntries(document: Document): ReadonlyMap<string, ExhibitPlace> {
  const places = new Map<string, ExhibitPlace>();
  const add = (exhibit: string | undefined, place: ExhibitPlace): void => {
    if (exhibit !== undefined && !places.has(exhibit)) places.set(exhibit, place);
  };
  walk(document, (node) => {
    if (node.type === 'section') add(onlyExhibit(node.title), node);
    if (node.type === 'table') for (const row of node.rows) add(exhibitOfRow(row), row);
  });
  return places;
}

function exhibitOfRow(row: Table['rows'][number]): string | undefined {
  const [first] = row.cells;
  const [block] = first ?? [];
  return first?.length === 1 && block?.type === 'paragraph' ? onlyExhibit(block.children) : undefined;
}

function onlyExhibit(content: readonly Inline[]): string | undefined {
  const [reference] = content;
  return content.length === 1 && reference?.type === 'exhibitReference' ? reference.exhibit : undefined;
}
