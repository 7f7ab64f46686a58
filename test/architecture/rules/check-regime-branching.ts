/** Shared code never asks which regime it serves: a difference it must know is named data of the regime. */
import { isNode, literalText, propertyName, type SourceUnit, type SyntaxNode, walk } from '../source-unit.ts';
import type { Violation } from '../violation.ts';
import { packageFolder } from './check-imports.ts';

const COMPARISONS: readonly unknown[] = ['===', '!==', '==', '!='];
const SEARCHES = /^(includes|indexOf|startsWith|endsWith|has)$/;

/** `regimeIds`: ids of every regime there is, such as `us`. */
export function checkRegimeBranching(unit: SourceUnit, regimeIds: readonly string[]): readonly Violation[] {
  const found: Violation[] = [];
  const isRegimeId = (text: string | undefined) => text !== undefined && regimeIds.includes(text);
  walk(unit.tree, (node) => {
    const what = branching(node, isRegimeId, packageFolder(unit.path));
    if (what === undefined) return undefined;
    const remedy = 'Name the difference as data of the regime (filing.json, program.json) and read that.';
    found.push({ rule: 'no-branch-on-regime', path: unit.path, line: unit.lineOf(node), what, remedy });
    return undefined;
  });
  return found;
}

type IsRegimeId = (text: string | undefined) => boolean;

function branching(node: SyntaxNode, isRegimeId: IsRegimeId, folder: string): string | undefined {
  const text = literalText(node);
  if (text?.startsWith('restricted:') && isRegimeId(text.slice('restricted:'.length)) && folder !== 'cli') {
    return `Names the profile ${text}.`;
  }
  if (comparesRegime(node, isRegimeId)) return 'Compares an id with the id of one regime.';
  if (node.type === 'SwitchStatement' && switchesOnRegime(node, isRegimeId)) return 'Switches on the id of a regime.';
  if (searchesRegime(node, isRegimeId)) return 'Looks for the id of one regime.';
  if (folder !== 'cli' && isTableByRegime(node, isRegimeId)) return 'Holds a table by id of regime.';
  return undefined;
}

function comparesRegime(node: SyntaxNode, isRegimeId: IsRegimeId): boolean {
  if (node.type !== 'BinaryExpression' || !COMPARISONS.includes(node['operator'])) return false;
  const { left, right } = node;
  return (
    (isRegimeId(literalText(left)) && speaksOfRegime(right)) || (isRegimeId(literalText(right)) && speaksOfRegime(left))
  );
}

function switchesOnRegime(node: SyntaxNode, isRegimeId: IsRegimeId): boolean {
  const cases = node['cases'] as readonly { readonly test: unknown }[];
  return speaksOfRegime(node['discriminant']) && cases.some((one) => isRegimeId(literalText(one.test)));
}

function searchesRegime(node: SyntaxNode, isRegimeId: IsRegimeId): boolean {
  const callee = node['callee'];
  if (node.type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression') return false;
  if (!SEARCHES.test(propertyName(callee) ?? '') || !speaksOfRegime(callee['object'])) return false;
  return (node['arguments'] as readonly { readonly expression: unknown }[]).some((a) =>
    isRegimeId(literalText(a.expression)),
  );
}

/** `regime`, `regimeId`, `x.id`: languages and countries share the two letters, so the other side must say. */
function speaksOfRegime(node: unknown): boolean {
  if (!isNode(node)) return false;
  if (node.type === 'Identifier') return /^(id|regime.*|.*Regime(Id)?)$/.test(String(node['value']));
  if (node.type === 'MemberExpression')
    return /^(id|.*[rR]egime.*)$/.test(propertyName(node) ?? '') || speaksOfRegime(node['object']);
  if (node.type === 'OptionalChainingExpression') return speaksOfRegime(node['base']);
  return node.type === 'ParenthesisExpression' && speaksOfRegime(node['expression']);
}

function isTableByRegime(node: SyntaxNode, isRegimeId: IsRegimeId): boolean {
  if (node.type !== 'ObjectExpression') return false;
  const properties = node['properties'] as readonly SyntaxNode[];
  return properties.length >= 2 && properties.every((property) => isRegimeId(keyOf(property)));
}

function keyOf(property: SyntaxNode): string | undefined {
  if (property.type === 'Identifier') return property['value'] as string;
  const key = property['key'];
  return isNode(key) ? String(key['value']) : undefined;
}
