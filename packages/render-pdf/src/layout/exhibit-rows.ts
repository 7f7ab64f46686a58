import type { Block, Document, Table } from '@sanctions-packet/core/document';

/**
 * Exhibit whose entry a table row is: the row's first cell holds nothing but a reference to it. Other references to
 * the exhibit lead to this row.
 */
export function exhibitOfRow(row: Table['rows'][number]): string | undefined {
  const [cell] = row.cells;
  const [paragraph] = cell ?? [];
  if (cell?.length !== 1 || paragraph?.type !== 'paragraph' || paragraph.children.length !== 1) return undefined;
  const [reference] = paragraph.children;
  return reference?.type === 'exhibitReference' ? reference.exhibit : undefined;
}

/** Exhibits that have a row of their own somewhere in the document. */
export function listedExhibits(document: Document): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.type === 'section') visit(block.children);
      if (block.type !== 'table') continue;
      for (const row of block.rows) {
        const exhibit = exhibitOfRow(row);
        if (exhibit !== undefined) found.add(exhibit);
      }
    }
  };
  visit(document.opening);
  visit(document.sections);
  return found;
}
