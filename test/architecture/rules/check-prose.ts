/** No English in TypeScript: what a document prints is a string key, a record, a law fact or a computed value. */
import { type Ancestors, isNode, type SourceUnit, type SyntaxNode, walk } from '../source-unit.ts';
import type { Violation } from '../violation.ts';

/** Where sections and documents are written. */
const WRITERS = /^packages\/(regime-[a-z]+\/src\/|core\/src\/regime\/sections\/)/;

/** Two words with a space between: no key, id, path or code has one. */
const WORDS = /[\p{L}\p{N}][,;:.]?\s+\p{L}{2,}/u;

export function checkProse(unit: SourceUnit): readonly Violation[] {
  if (!WRITERS.test(unit.path)) return [];
  const found: Violation[] = [];
  walk(unit.tree, (node, ancestors) => {
    const words = writtenWords(node);
    if (words === undefined || !WORDS.test(words) || isForTheUser(ancestors)) return undefined;
    found.push({
      rule: 'no-prose-in-code',
      path: unit.path,
      line: unit.lineOf(node),
      what: 'Words written in code.',
      remedy: 'Put them in strings/<language>.json and name the key.',
    });
    return undefined;
  });
  return found;
}

function writtenWords(node: SyntaxNode): string | undefined {
  if (node.type === 'StringLiteral') return node['value'] as string;
  return node.type === 'TemplateElement' ? (node['cooked'] as string) : undefined;
}

/** Problems and bugs are told to whoever builds the packet, never printed in a document. */
function isForTheUser(ancestors: Ancestors): boolean {
  return ancestors.some((node) => {
    if (node.type === 'ThrowStatement') return true;
    const key = node['key'];
    return node.type === 'KeyValueProperty' && isNode(key) && /^(what|fix)$/.test(String(key['value']));
  });
}
