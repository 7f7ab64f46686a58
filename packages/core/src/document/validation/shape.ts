import type { Block, BlockType, Document, InlineType, NodeOf, NodeType, TextOrigin } from '../nodes.ts';
import { type DocumentCode, type DocumentProblem, documentProblem } from './document-problem.ts';

/**
 * The content model at run time, for trees read back from JSON: every node has exactly its fields, and only nodes that
 * may stand where they are. The tables are keyed by the types of nodes.ts, so a new node or field breaks the build.
 */
export function checkShape(value: unknown): readonly DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  nodes(['document'])([value], '', (code, at) => problems.push(documentProblem(code, at.replace(/^\[0\]\.?/, ''))));
  return problems;
}

type Report = (code: DocumentCode, at: string) => void;
type Check = (value: unknown, at: string, report: Report) => void;
type Shape<T> = { readonly [K in keyof Required<T>]: Check };
type NodeShapes = { readonly [T in NodeType]: Shape<Omit<NodeOf<T>, 'type'>> };

const INLINE: readonly InlineType[] = [
  'text',
  'emphasis',
  'strong',
  'link',
  'note',
  'exhibitReference',
  'sectionReference',
  'lineBreak',
];
const OPENING: readonly Exclude<Block, { type: 'section' }>['type'][] = [
  'paragraph',
  'list',
  'fieldTable',
  'table',
  'quotation',
  'figure',
  'notice',
  'signature',
  'pageBreak',
];
const BLOCK: readonly BlockType[] = ['section', ...OPENING];

const string = is((value) => typeof value === 'string');
const number = is((value) => typeof value === 'number' && Number.isFinite(value));
const boolean = is((value) => typeof value === 'boolean');
const inlines = nodes(INLINE);
const paragraphs = nodes(['paragraph']);
const texts = nodes(['text']);
const flow = nodes(['paragraph', 'list']);

const ORIGINS: { readonly [K in TextOrigin['kind']]: Shape<Omit<Extract<TextOrigin, { kind: K }>, never>> } = {
  record: { kind: string, record: string, field: string },
  string: { kind: string, key: string },
  provision: { kind: string, provision: string },
  computed: { kind: string, by: string },
};

const SHAPES: NodeShapes = {
  document: {
    version: (value, at, report) => {
      if (value !== 1) report('document.unknown-version', at);
    },
    id: string,
    language: string,
    page: object<Document['page']>({ size: oneOf(['letter', 'a4']) }),
    title: inlines,
    subtitle: optional(inlines),
    header: object<Document['header']>({ start: optional(texts), end: optional(texts) }),
    footer: object<Document['footer']>({ start: optional(texts) }),
    labels: object<Document['labels']>({ contents: single('text'), pageOf: single('text'), note: single('text') }),
    contents: object<Document['contents']>({ levels: oneOf([0, 1, 2, 3]) }),
    opening: nodes(OPENING),
    sections: nodes(['section']),
    exhibits: each(object<Document['exhibits'][number]>({ id: string, number, title: inlines })),
  },
  section: { id: string, number: optional(string), title: inlines, children: nodes(BLOCK) },
  paragraph: { children: inlines },
  list: { ordered: boolean, items: each(flow) },
  fieldTable: {
    caption: optional(inlines),
    rows: each(object<NodeOf<'fieldTable'>['rows'][number]>({ label: inlines, value: flow })),
  },
  table: {
    caption: optional(inlines),
    width: oneOf(['normal', 'wide']),
    columns: each(
      object<NodeOf<'table'>['columns'][number]>({
        share: number,
        align: oneOf(['start', 'end', 'center']),
        header: inlines,
      }),
    ),
    rows: each(object<NodeOf<'table'>['rows'][number]>({ cells: each(flow) })),
  },
  quotation: { children: paragraphs, attribution: optional(inlines) },
  figure: { image: string, alternative: texts, caption: optional(inlines), share: number },
  notice: { tone: oneOf(['handling', 'caution', 'information']), title: optional(inlines), children: flow },
  signature: {
    rows: each(object<NodeOf<'signature'>['rows'][number]>({ label: inlines, value: optional(inlines) })),
  },
  pageBreak: {},
  text: { value: string, from: origin, language: optional(string) },
  emphasis: { children: inlines },
  strong: { children: inlines },
  link: { href: string, children: inlines },
  note: { children: paragraphs },
  exhibitReference: { exhibit: string, page: optional(number), children: inlines },
  sectionReference: { section: string, children: inlines },
  lineBreak: {},
};

function is(test: (value: unknown) => boolean): Check {
  return (value, at, report) => {
    if (!test(value)) report('document.malformed', at);
  };
}

function oneOf(values: readonly unknown[]): Check {
  return is((value) => values.includes(value));
}

function optional(check: Check): Check {
  return (value, at, report) => {
    if (value !== undefined) check(value, at, report);
  };
}

function each(check: Check): Check {
  return (value, at, report) => {
    if (!Array.isArray(value)) return report('document.malformed', at);
    for (const [index, item] of value.entries()) check(item, `${at}[${index}]`, report);
  };
}

function object<T>(shape: Shape<T>, allowed: readonly string[] = []): Check {
  const fields = Object.entries<Check>(shape);
  const known = new Set([...Object.keys(shape), ...allowed]);
  return (value, at, report) => {
    if (!isRecord(value)) return report('document.malformed', at);
    // The name of a field that should not be there may itself be a value: the path stops at its owner.
    if (Object.keys(value).some((key) => !known.has(key))) report('document.malformed', at);
    for (const [key, check] of fields) check(value[key], at === '' ? key : `${at}.${key}`, report);
  };
}

function origin(value: unknown, at: string, report: Report): void {
  const shape = isRecord(value) && typeof value.kind === 'string' ? ownEntry(ORIGINS, value.kind) : undefined;
  if (shape === undefined) return report('document.malformed', at);
  object(shape as Shape<object>)(value, at, report);
}

function single(type: NodeType): Check {
  return (value, at, report) => node([type], value, at, report);
}

function nodes(allowed: readonly NodeType[]): Check {
  return each((value, at, report) => node(allowed, value, at, report));
}

/** Far beyond any document; a tree that is nested without end would exhaust the stack of whoever walks it. */
const LONGEST_PATH = 2000;

const NODE_CHECKS = new Map<string, Check>();

function node(allowed: readonly NodeType[], value: unknown, at: string, report: Report): void {
  if (at.length > LONGEST_PATH) return report('document.too-deep', at);
  if (!isRecord(value)) return report('document.malformed', at);
  const { type } = value;
  const shape = typeof type === 'string' ? ownEntry(SHAPES, type) : undefined;
  if (typeof type !== 'string' || shape === undefined) return report('document.unknown-node', at);
  if (!(allowed as readonly string[]).includes(type)) return report('document.misplaced-node', at);
  let check = NODE_CHECKS.get(type);
  if (check === undefined) {
    check = object(shape as Shape<object>, ['type']);
    NODE_CHECKS.set(type, check);
  }
  check(value, at, report);
}

/** Own properties only, so that a type called `constructor` is unknown. */
function ownEntry<T extends object>(table: T, key: string): T[keyof T] | undefined {
  return Object.hasOwn(table, key) ? table[key as keyof T] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
