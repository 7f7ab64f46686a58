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
  readonly node: Below;
}

type Below = Exclude<Node, Document>;

/** Nodes that stand together below another, with the path of their list; a single node is no list, and has no index. */
type Group = readonly [at: string, nodes: readonly Below[] | undefined, single?: true];

const GROUPS: Handlers<NodeType, [], readonly Group[]> = {
  document: (node) => [
    ['header.start', node.header.start],
    ['header.end', node.header.end],
    ['footer.start', node.footer.start],
    ['labels.contents', [node.labels.contents], true],
    ['labels.pageOf', [node.labels.pageOf], true],
    ['labels.note', [node.labels.note], true],
    ['title', node.title],
    ['subtitle', node.subtitle],
    ['opening', node.opening],
    ['sections', node.sections],
    ...node.exhibits.map((entry, index): Group => [`exhibits[${index}].title`, entry.title]),
  ],
  section: (node) => [
    ['title', node.title],
    ['children', node.children],
  ],
  paragraph: (node) => [['children', node.children]],
  list: (node) => node.items.map((item, index): Group => [`items[${index}]`, item]),
  fieldTable: (node) => [['caption', node.caption], ...node.rows.flatMap(labelled)],
  table: (node) => [
    ['caption', node.caption],
    ...node.columns.map((column, index): Group => [`columns[${index}].header`, column.header]),
    ...node.rows.flatMap((row, r) => row.cells.map((cell, c): Group => [`rows[${r}].cells[${c}]`, cell])),
  ],
  quotation: (node) => [
    ['children', node.children],
    ['attribution', node.attribution],
  ],
  figure: (node) => [
    ['alternative', node.alternative],
    ['caption', node.caption],
  ],
  notice: (node) => [
    ['title', node.title],
    ['children', node.children],
  ],
  signature: (node) => node.rows.flatMap(labelled),
  pageBreak: () => NONE,
  text: () => NONE,
  emphasis: (node) => [['children', node.children]],
  strong: (node) => [['children', node.children]],
  link: (node) => [['children', node.children]],
  note: (node) => [['children', node.children]],
  exhibitReference: (node) => [['children', node.children]],
  sectionReference: (node) => [['children', node.children]],
  lineBreak: () => NONE,
};

const NONE: readonly Group[] = [];

function labelled(
  { label, value }: { readonly label: readonly Below[]; readonly value?: readonly Below[] | undefined },
  index: number,
): readonly Group[] {
  return [
    [`rows[${index}].label`, label],
    [`rows[${index}].value`, value],
  ];
}

/** The nodes directly below, in reading order, furniture of the page first. */
export function children(node: Node): readonly Child[] {
  return dispatch(GROUPS, node).flatMap(([at, nodes = [], single]) =>
    nodes.map((child, index) => ({ at: single ? at : `${at}[${index}]`, node: child })),
  );
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
  step(root, new Step(), visit);
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

/** A place that is spelt out when it is asked for: most walks of a long document never do. */
class Step implements Place {
  constructor(
    private readonly above?: {
      readonly place: Step;
      readonly node: Node;
      readonly group: Group;
      readonly index: number;
    },
  ) {}

  get at(): string {
    if (this.above === undefined) return '';
    const [list, , single] = this.above.group;
    const own = single ? list : `${list}[${this.above.index}]`;
    const before = this.above.place.at;
    return before === '' ? own : `${before}.${own}`;
  }

  get ancestors(): readonly Node[] {
    const nodes: Node[] = [];
    for (let { above } = this as Step; above !== undefined; above = above.place.above) nodes.unshift(above.node);
    return nodes;
  }
}

function step(node: Node, place: Step, visit: (node: Node, place: Place) => void): void {
  visit(node, place);
  for (const group of dispatch(GROUPS, node)) {
    const below = group[1] ?? [];
    for (let index = 0; index < below.length; index += 1) {
      const child = below[index] as Below;
      step(child, new Step({ place, node, group, index }), visit);
    }
  }
}
