import type { Document, Node, NodeOf, NodeType, Text } from './nodes.ts';

/** One function per node type: a table that forgets a type does not compile. */
export type Handlers<T extends NodeType, Args extends readonly unknown[], R> = {
  readonly [K in T]: (node: NodeOf<K>, ...args: Args) => R;
};

/** Calls the handler of the node's own type. */
export function dispatch<T extends NodeType, Args extends readonly unknown[], R>(
  handlers: Handlers<T, Args, R>,
  node: NodeOf<T>,
  ...args: Args
): R {
  // The table maps each type to a handler of that very type, which TypeScript cannot follow through an index.
  const handle = handlers[node.type as T] as (node: NodeOf<T>, ...args: Args) => R;
  return handle(node, ...args);
}

/** A node below another, with its path from there, such as `rows[2].cells[0][1]`. */
export interface Child {
  readonly at: string;
  readonly node: Exclude<Node, Document>;
}

const CHILDREN: Handlers<NodeType, [], readonly Child[]> = {
  document: (node) => [
    ...listed('header.start', node.header.start),
    ...listed('header.end', node.header.end),
    ...listed('footer.start', node.footer.start),
    { at: 'labels.contents', node: node.labels.contents },
    { at: 'labels.pageOf', node: node.labels.pageOf },
    { at: 'labels.note', node: node.labels.note },
    ...listed('title', node.title),
    ...listed('subtitle', node.subtitle),
    ...listed('opening', node.opening),
    ...listed('sections', node.sections),
    ...node.exhibits.flatMap((entry, index) => listed(`exhibits[${index}].title`, entry.title)),
  ],
  section: (node) => [...listed('title', node.title), ...listed('children', node.children)],
  paragraph: (node) => listed('children', node.children),
  list: (node) => node.items.flatMap((item, index) => listed(`items[${index}]`, item)),
  fieldTable: (node) => [
    ...listed('caption', node.caption),
    ...node.rows.flatMap((row, index) => [
      ...listed(`rows[${index}].label`, row.label),
      ...listed(`rows[${index}].value`, row.value),
    ]),
  ],
  table: (node) => [
    ...listed('caption', node.caption),
    ...node.columns.flatMap((column, index) => listed(`columns[${index}].header`, column.header)),
    ...node.rows.flatMap((row, r) => row.cells.flatMap((cell, c) => listed(`rows[${r}].cells[${c}]`, cell))),
  ],
  quotation: (node) => [...listed('children', node.children), ...listed('attribution', node.attribution)],
  figure: (node) => [...listed('alternative', node.alternative), ...listed('caption', node.caption)],
  notice: (node) => [...listed('title', node.title), ...listed('children', node.children)],
  signature: (node) =>
    node.rows.flatMap((row, index) => [
      ...listed(`rows[${index}].label`, row.label),
      ...listed(`rows[${index}].value`, row.value),
    ]),
  pageBreak: () => [],
  text: () => [],
  emphasis: (node) => listed('children', node.children),
  strong: (node) => listed('children', node.children),
  link: (node) => listed('children', node.children),
  note: (node) => listed('children', node.children),
  exhibitReference: (node) => listed('children', node.children),
  sectionReference: (node) => listed('children', node.children),
  lineBreak: () => [],
};

/** The nodes directly below, in reading order, furniture of the page first. */
export function children(node: Node): readonly Child[] {
  return dispatch(CHILDREN, node);
}

/** Where a walk stands. */
export interface Place {
  /** Path from the root, such as `sections[1].children[0].children[2]`; empty for the root. */
  readonly at: string;
  /** From the root down to the parent. */
  readonly ancestors: readonly Node[];
}

/** Visits the root and every node below it, parents first, in reading order. */
export function walk(root: Node, visit: (node: Node, place: Place) => void): void {
  step(root, { at: '', ancestors: [] }, visit);
}

/** Visits every text leaf, also those of the page's furniture and of pictures' alternatives. */
export function walkTexts(root: Node, visit: (text: Text, place: Place) => void): void {
  walk(root, (node, place) => {
    if (node.type === 'text') visit(node, place);
  });
}

/** Builds a value from the leaves up: each handler gets its node and what its children gave, in reading order. */
export function fold<R>(root: Node, handlers: Handlers<NodeType, [readonly R[]], R>): R {
  const below = children(root).map((child) => fold(child.node, handlers));
  return dispatch(handlers, root, below);
}

function step(node: Node, place: Place, visit: (node: Node, place: Place) => void): void {
  visit(node, place);
  const below = children(node);
  if (below.length === 0) return;
  const ancestors = [...place.ancestors, node];
  const prefix = place.at === '' ? '' : `${place.at}.`;
  for (const child of below) step(child.node, { at: prefix + child.at, ancestors }, visit);
}

function listed(at: string, nodes: readonly Child['node'][] | undefined): readonly Child[] {
  return (nodes ?? []).map((node, index) => ({ at: `${at}[${index}]`, node }));
}
