import type { Leaf, StructureNode } from '../layout/structure.ts';
import type { Annotations } from './annotations.ts';
import type { Marks } from './marks.ts';
import type { PdfWriter, Reference } from './pdf-writer.ts';
import { literal, number, textString } from './syntax.ts';

/** Writes the logical structure (ISO 32000-1, 14.7) and returns its root. */
export function writeStructure(
  writer: PdfWriter,
  root: StructureNode,
  marks: Marks,
  annotations: Annotations,
  pages: readonly Reference[],
): Reference {
  const tree = new StructureTree(writer, marks, pages);
  const treeRoot = writer.reserve();
  const document = tree.write(root, treeRoot);
  const byPage = pages.map((_, page) => {
    const parents = (marks.byPage[page] ?? []).map((node) => tree.references.get(node) ?? 'null');
    return `${page} ${writer.write(`[${parents.join(' ')}]`)}`;
  });
  const byLink = annotations.parents.map(
    (node, index) => `${pages.length + index} ${tree.references.get(node) ?? 'null'}`,
  );
  const parentTree = writer.write(`<</Nums[${[...byPage, ...byLink].join(' ')}]>>`);
  const ids = [...tree.ids]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, reference]) => `${literal(id)} ${reference}`);
  const idTree = ids.length === 0 ? '' : `/IDTree ${writer.write(`<</Names[${ids.join(' ')}]>>`)}`;
  const next = pages.length + annotations.parents.length;
  return writer.write(
    `<</Type/StructTreeRoot/K ${document}/ParentTree ${parentTree}/ParentTreeNextKey ${next}${idTree}>>`,
    treeRoot,
  );
}

class StructureTree {
  readonly references = new Map<StructureNode, Reference>();
  readonly ids = new Map<string, Reference>();
  /** Asked at every level above, so remembered. */
  readonly #filled = new Map<StructureNode, boolean>();
  readonly #writer: PdfWriter;
  readonly #marks: Marks;
  readonly #pages: readonly Reference[];

  constructor(writer: PdfWriter, marks: Marks, pages: readonly Reference[]) {
    this.#writer = writer;
    this.#marks = marks;
    this.#pages = pages;
  }

  write(node: StructureNode, parent: Reference): Reference {
    const reference = this.#writer.reserve();
    this.references.set(node, reference);
    if (node.id !== undefined) this.ids.set(node.id, reference);
    const home = this.#homeOf(node);
    const kids = node.children.flatMap((child) =>
      child.type === 'leaf' ? this.#leaf(child, home) : this.#hasContent(child) ? [this.write(child, reference)] : [],
    );
    for (const { page, reference: annotation } of this.#marks.annotations.get(node) ?? []) {
      kids.push(`<</Type/OBJR/Obj ${annotation}/Pg ${this.#pages[page]}>>`);
    }
    const page = home === undefined ? '' : `/Pg ${this.#pages[home]}`;
    return this.#writer.write(
      `<</S/${node.type}/P ${parent}${page}${attributes(node, this.#marks)}/K[${kids.join(' ')}]>>`,
      reference,
    );
  }

  /** Page of the element's first own content; marks on it need no page of their own. */
  #homeOf(node: StructureNode): number | undefined {
    for (const child of node.children) {
      const first = child.type === 'leaf' ? this.#marks.of(child)[0] : undefined;
      if (first !== undefined) return first.page;
    }
    return undefined;
  }

  #leaf(leaf: Leaf, home: number | undefined): string[] {
    return this.#marks
      .of(leaf)
      .map(({ page, id }) => (page === home ? String(id) : `<</Type/MCR/Pg ${this.#pages[page]}/MCID ${id}>>`));
  }

  /** Empty cells are kept, since a row needs as many as its table has columns; other empty elements say nothing. */
  #hasContent(node: StructureNode): boolean {
    if (node.type === 'TD' || node.type === 'TH') return true;
    const known = this.#filled.get(node);
    if (known !== undefined) return known;
    const filled = node.children.some((child) =>
      child.type === 'leaf' ? this.#marks.of(child).length > 0 : this.#hasContent(child),
    );
    this.#filled.set(node, filled);
    return filled;
  }
}

function attributes(node: StructureNode, marks: Marks): string {
  let text = '';
  if (node.id !== undefined) text += `/ID${literal(node.id)}`;
  if (node.language !== undefined) text += `/Lang${literal(node.language)}`;
  if (node.alternative !== undefined) text += `/Alt${textString(node.alternative)}`;
  if (node.actualText !== undefined) text += `/ActualText${textString(node.actualText)}`;
  if (node.scope !== undefined) text += `/A<</O/Table/Scope/${node.scope}>>`;
  if (node.numbering !== undefined) text += `/A<</O/List/ListNumbering/${node.numbering}>>`;
  const area = marks.areas.get(node);
  if (area !== undefined) text += `/A<</O/Layout/Placement/Block/BBox[${area.map(number).join(' ')}]>>`;
  return text;
}
