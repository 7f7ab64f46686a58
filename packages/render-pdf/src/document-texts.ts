import type { Block, Document, Figure, Inline, Text } from '@sanctions-packet/core/document';

/** A text leaf, where in the tree it stands, and whether it is printed in bold or italic. */
export interface PlacedText {
  readonly text: Text;
  /** Such as `sections[2].children[0].children[1]`. */
  readonly path: string;
}

/** A figure and where it stands. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly path: string;
}

export interface DocumentParts {
  readonly texts: readonly PlacedText[];
  readonly figures: readonly PlacedFigure[];
}

/** Every text leaf that a page shows, with its path, and every figure, in the order of the tree. */
export function documentParts(document: Document): DocumentParts {
  const walk = new Walk();
  walk.inlines(document.title, 'title');
  walk.inlines(document.subtitle ?? [], 'subtitle');
  walk.inlines(document.header.start ?? [], 'header.start');
  walk.inlines(document.header.end ?? [], 'header.end');
  walk.inlines(document.footer.start ?? [], 'footer.start');
  if (document.contents.levels > 0) walk.inline(document.labels.contents, 'labels.contents');
  walk.inline(document.labels.pageOf, 'labels.pageOf');
  walk.blocks(document.opening, 'opening');
  walk.blocks(document.sections, 'sections');
  return walk;
}

class Walk implements DocumentParts {
  readonly texts: PlacedText[] = [];
  readonly figures: PlacedFigure[] = [];

  inlines(inlines: readonly Inline[], path: string): void {
    inlines.forEach((inline, index) => this.inline(inline, `${path}[${index}]`));
  }

  inline(inline: Inline, path: string): void {
    if (inline.type === 'text') this.texts.push({ text: inline, path });
    else if (inline.type === 'note') this.blocks(inline.children, `${path}.children`);
    else if (inline.type !== 'lineBreak') this.inlines(inline.children, `${path}.children`);
  }

  blocks(blocks: readonly Block[], path: string): void {
    blocks.forEach((block, index) => this.#block(block, `${path}[${index}]`));
  }

  #block(block: Block, path: string): void {
    switch (block.type) {
      case 'section':
        this.inlines(block.title, `${path}.title`);
        return this.blocks(block.children, `${path}.children`);
      case 'paragraph':
        return this.inlines(block.children, `${path}.children`);
      case 'list':
        return block.items.forEach((item, index) => this.blocks(item, `${path}.items[${index}]`));
      case 'fieldTable':
        this.inlines(block.caption ?? [], `${path}.caption`);
        return block.rows.forEach((row, index) => {
          this.inlines(row.label, `${path}.rows[${index}].label`);
          this.blocks(row.value, `${path}.rows[${index}].value`);
        });
      case 'table':
        this.inlines(block.caption ?? [], `${path}.caption`);
        block.columns.forEach((column, index) => this.inlines(column.header, `${path}.columns[${index}].header`));
        return block.rows.forEach((row, index) =>
          row.cells.forEach((cell, at) => this.blocks(cell, `${path}.rows[${index}].cells[${at}]`)),
        );
      case 'quotation':
        this.blocks(block.children, `${path}.children`);
        return this.inlines(block.attribution ?? [], `${path}.attribution`);
      case 'notice':
        this.inlines(block.title ?? [], `${path}.title`);
        return this.blocks(block.children, `${path}.children`);
      case 'signature':
        return block.rows.forEach((row, index) => {
          this.inlines(row.label, `${path}.rows[${index}].label`);
          this.inlines(row.value ?? [], `${path}.rows[${index}].value`);
        });
      case 'figure':
        this.figures.push({ figure: block, path });
        return this.inlines(block.caption ?? [], `${path}.caption`);
      case 'pageBreak':
        return undefined;
    }
  }
}
