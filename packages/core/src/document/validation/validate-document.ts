import type { Document, Node } from '../nodes.ts';
import { dispatch, type Place, walk } from '../visit.ts';
import { type DocumentProblem, documentProblem } from './document-problem.ts';
import { NODE_RULES, type Targets } from './node-rules.ts';
import { checkShape } from './shape.ts';

/**
 * Everything that keeps a tree from being rendered, all at once, in reading order; empty when it is sound.
 *
 * Takes anything, so that a tree read back from JSON can be checked: first its shape (types, fields, places), and only
 * when that is right the rules (references, ids, characters, languages, addresses, tables, depth). DOCUMENT.md states
 * both. Problems hold paths, never values.
 */
export function validateDocument(document: unknown): readonly DocumentProblem[] {
  if (typeof document === 'object' && document !== null && sound.has(document)) return [];
  const misshapen = checkShape(document);
  if (misshapen.length > 0) return misshapen;
  // The shape tables are keyed by the very types of nodes.ts.
  const root = document as Document;
  const problems: DocumentProblem[] = [];
  const targets = findTargets(root, problems);
  walk(root, (node, place) => {
    dispatch(NODE_RULES, node, place, targets, (code, below = '') =>
      problems.push(documentProblem(code, path(place, below))),
    );
  });
  return problems;
}

/** Trees that were composed here and found sound: a tree is a value, and each format need not look at it again. */
const sound = new WeakSet<object>();

/** As `validateDocument`, for a tree just made, which is not looked at again when it has no problems. */
export function vouchFor(document: Document): readonly DocumentProblem[] {
  const problems = validateDocument(document);
  if (problems.length === 0) sound.add(document);
  return problems;
}

function findTargets(root: Document, problems: DocumentProblem[]): Targets {
  const sections = new Set<string>();
  walk(root, (node: Node, place) => {
    if (node.type !== 'section') return;
    if (sections.has(node.id)) problems.push(documentProblem('document.id', path(place, 'id')));
    sections.add(node.id);
  });
  return { sections, exhibits: new Set(root.exhibits.map((entry) => entry.id)) };
}

function path(place: Place, below: string): string {
  return place.at === '' || below === '' ? place.at + below : `${place.at}.${below}`;
}
