import type { Block, Document, Inline, List, Node, NodeType, Paragraph } from '../nodes.ts';
import type { Handlers, Place } from '../visit.ts';
import type { DocumentCode } from './document-problem.ts';
import { isAddress, isCleanText, isKebabId, isLanguageTag } from './text-rules.ts';

/** What the rules need to know of the whole tree. */
export interface Targets {
  readonly sections: ReadonlySet<string>;
  readonly exhibits: ReadonlySet<string>;
}

/** Names a breach at a path below the node at hand; an empty path means the node itself. */
export type Report = (code: DocumentCode, below?: string) => void;

const LEVELS = 4;
/** Titles stand again in the contents, headers of columns on every page: a note or link in them would be doubled. A
 * title may name an exhibit, since a section can be about one. */
const NO_NOTES = /(?:^|\.)(?:title|subtitle|header|label)\[/;
const NO_LINKS = /(?:^|\.)(?:title|subtitle)\[/;

/** The rules a node must keep beyond its shape. Each handler sees one node; `walk` brings the children. */
export const NODE_RULES: Handlers<NodeType, [Place, Targets, Report], void> = {
  document: (node, _place, _targets, report) => documentRules(node, report),
  section: (node, place, _targets, report) => {
    if (!isKebabId(node.id)) report('document.id', 'id');
    if (node.number !== undefined && (node.number.trim() === '' || !isCleanText(node.number)))
      report('document.character', 'number');
    if (!hasWords(node.title)) report('document.empty', 'title');
    if (place.ancestors.filter((ancestor) => ancestor.type === 'section').length >= LEVELS) report('document.too-deep');
    // The break would tear the heading from what it heads; it belongs at the end of what comes before.
    if (node.children[0]?.type === 'pageBreak') report('document.misplaced-node', 'children[0]');
    pageBreakRules(node.children, 'children', report);
  },
  paragraph: (node, place, _targets, report) => {
    if (!hasWords(node.children) && !mayBeEmpty(place)) report('document.empty');
  },
  list: (node, _place, _targets, report) => {
    if (node.items.length === 0) report('document.empty');
    emptyItems(node.items, 'items', report);
  },
  fieldTable: (node, _place, _targets, report) => {
    if (node.rows.length === 0) report('document.empty');
    for (const [index, row] of node.rows.entries())
      if (!hasWords(row.label)) report('document.empty', `rows[${index}].label`);
    if (node.caption !== undefined && !hasWords(node.caption)) report('document.empty', 'caption');
  },
  table: (node, _place, _targets, report) => {
    if (node.columns.length === 0) report('document.empty', 'columns');
    for (const [index, column] of node.columns.entries()) {
      if (column.share <= 0) report('document.range', `columns[${index}].share`);
      if (!hasWords(column.header)) report('document.empty', `columns[${index}].header`);
    }
    for (const [index, row] of node.rows.entries())
      if (row.cells.length !== node.columns.length) report('document.table-row', `rows[${index}]`);
    if (node.caption !== undefined && !hasWords(node.caption)) report('document.empty', 'caption');
  },
  quotation: (node, _place, _targets, report) => {
    if (node.children.length === 0) report('document.empty');
    if (node.attribution !== undefined && !hasWords(node.attribution)) report('document.empty', 'attribution');
  },
  figure: (node, _place, _targets, report) => {
    if (node.image === '') report('document.empty', 'image');
    if (!hasWords(node.alternative)) report('document.empty', 'alternative');
    if (node.caption !== undefined && !hasWords(node.caption)) report('document.empty', 'caption');
    if (node.share <= 0 || node.share > 1) report('document.range', 'share');
  },
  notice: (node, _place, _targets, report) => {
    if (node.title !== undefined && !hasWords(node.title)) report('document.empty', 'title');
    if (node.children.length === 0 && node.title === undefined) report('document.empty');
  },
  signature: (node, _place, _targets, report) => {
    if (node.rows.length === 0) report('document.empty');
    for (const [index, row] of node.rows.entries())
      if (!hasWords(row.label)) report('document.empty', `rows[${index}].label`);
  },
  pageBreak: () => undefined,
  text: (node, _place, _targets, report) => {
    if (node.value === '') report('document.empty', 'value');
    if (!isCleanText(node.value)) report('document.character', 'value');
    if (node.language !== undefined && !isLanguageTag(node.language)) report('document.language', 'language');
  },
  emphasis: (node, _place, _targets, report) => inlineContent(node.children, report),
  strong: (node, _place, _targets, report) => inlineContent(node.children, report),
  link: (node, place, _targets, report) => {
    referenceRules(node.children, place, report);
    if (NO_LINKS.test(place.at)) report('document.misplaced-node');
    if (!isAddress(node.href)) report('document.address', 'href');
  },
  note: (node, place, _targets, report) => {
    if (node.children.length === 0) report('document.empty');
    const nested = place.ancestors.some((ancestor) => ancestor.type === 'note' || isReference(ancestor));
    if (nested || NO_NOTES.test(place.at)) report('document.misplaced-node');
  },
  exhibitReference: (node, place, targets, report) => {
    referenceRules(node.children, place, report);
    if (!targets.exhibits.has(node.exhibit)) report('document.unresolved-reference', 'exhibit');
    if (node.page !== undefined && !(Number.isInteger(node.page) && node.page >= 1)) report('document.range', 'page');
  },
  sectionReference: (node, place, targets, report) => {
    referenceRules(node.children, place, report);
    if (NO_LINKS.test(place.at)) report('document.misplaced-node');
    if (!targets.sections.has(node.section)) report('document.unresolved-reference', 'section');
  },
  lineBreak: () => undefined,
};

function documentRules(node: Document, report: Report): void {
  if (!isKebabId(node.id)) report('document.id', 'id');
  if (!isLanguageTag(node.language)) report('document.language', 'language');
  if (!hasWords(node.title)) report('document.empty', 'title');
  if (node.subtitle !== undefined && !hasWords(node.subtitle)) report('document.empty', 'subtitle');
  if (!holdsOnce(node.labels.pageOf.value, ['{page}', '{pages}'])) report('document.label-pattern', 'labels.pageOf');
  if (!holdsOnce(node.labels.note.value, ['{number}'])) report('document.label-pattern', 'labels.note');
  if (node.opening.length === 0 && node.sections.length === 0) report('document.empty');
  pageBreakRules(node.opening, 'opening', report);
  exhibitRules(node, report);
}

function exhibitRules(node: Document, report: Report): void {
  const ids = new Set<string>();
  let last = 0;
  for (const [index, entry] of node.exhibits.entries()) {
    if (entry.id === '' || ids.has(entry.id)) report('document.id', `exhibits[${index}].id`);
    ids.add(entry.id);
    if (!Number.isInteger(entry.number) || entry.number <= last) report('document.range', `exhibits[${index}].number`);
    last = Math.max(last, entry.number);
    if (!hasWords(entry.title)) report('document.empty', `exhibits[${index}].title`);
  }
}

/** Two breaks in a row would leave an empty page. */
function pageBreakRules(blocks: readonly Block[], field: string, report: Report): void {
  for (const [index, block] of blocks.entries())
    if (block.type === 'pageBreak' && blocks[index + 1]?.type === 'pageBreak')
      report('document.misplaced-node', `${field}[${index + 1}]`);
}

function emptyItems(items: readonly (readonly (Paragraph | List)[])[], field: string, report: Report): void {
  for (const [index, item] of items.entries()) if (item.length === 0) report('document.empty', `${field}[${index}]`);
}

function inlineContent(children: readonly Inline[], report: Report): void {
  if (!hasWords(children)) report('document.empty');
}

function referenceRules(children: readonly Inline[], place: Place, report: Report): void {
  inlineContent(children, report);
  if (place.ancestors.some(isReference)) report('document.misplaced-node');
}

/** Whether anything visible is said: a text that is more than spaces. */
function hasWords(children: readonly Inline[]): boolean {
  return children.some((child) => {
    if (child.type === 'text') return child.value.trim() !== '';
    if (child.type === 'lineBreak') return false;
    return child.type === 'note' || hasWords(child.children);
  });
}

/** A cell may be empty, and the builders write an empty cell as an empty paragraph. */
function mayBeEmpty(place: Place): boolean {
  const parent = place.ancestors.at(-1)?.type;
  return parent === 'table' || parent === 'fieldTable';
}

function isReference(node: Node): boolean {
  return node.type === 'link' || node.type === 'exhibitReference' || node.type === 'sectionReference';
}

function holdsOnce(pattern: string, placeholders: readonly string[]): boolean {
  return placeholders.every((placeholder) => pattern.split(placeholder).length === 2);
}
