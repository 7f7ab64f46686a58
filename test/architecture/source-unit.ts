/** One source file, parsed once for every rule. */
import { parseSync } from '@swc/core';

/** A node of the syntax tree, as swc writes it: only what the rules read. */
export interface SyntaxNode {
  readonly type: string;
  readonly span?: { readonly start: number; readonly end: number };
  readonly [field: string]: unknown;
}

export interface SourceUnit {
  /** Path from the workspace's root, with `/`. */
  readonly path: string;
  readonly source: string;
  readonly tree: SyntaxNode;
  /** Line of a node, from 1. */
  readonly lineOf: (node: SyntaxNode) => number;
}

export function parseUnit(path: string, source: string): SourceUnit {
  const tree = parseSync(source, { syntax: 'typescript', target: 'es2022' }) as unknown as SyntaxNode;
  const bytes = Buffer.from(source, 'utf8');
  return { path, source, tree, lineOf: (node) => lineAt(bytes, node.span?.start ?? 1) };
}

/** swc counts bytes from 1. */
function lineAt(bytes: Buffer, position: number): number {
  let line = 1;
  for (let index = 0; index < position - 1 && index < bytes.length; index += 1) if (bytes[index] === 0x0a) line += 1;
  return line;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/** What `visit` may know about where a node stands: its parents, nearest first. */
export type Ancestors = readonly SyntaxNode[];

/** Visits every node, parents before children, in source order. Returning `false` leaves the children out. */
export function walk(
  root: SyntaxNode,
  visit: (node: SyntaxNode, ancestors: Ancestors) => boolean | undefined,
  ancestors: Ancestors = [],
): void {
  if (visit(root, ancestors) === false) return;
  const inside = [root, ...ancestors];
  for (const child of childrenOf(root)) walk(child, visit, inside);
}

function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  return Object.values(node).flatMap(nodesIn);
}

/** swc wraps some children in nameless objects, such as the arguments of a call. */
function nodesIn(value: unknown): readonly SyntaxNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (isNode(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(nodesIn) : [];
}

/** Text of a string literal, or of a template without holes; undefined for anything else. */
export function literalText(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'StringLiteral') return node['value'] as string;
  if (node.type !== 'TemplateLiteral') return undefined;
  const quasis = node['quasis'] as readonly { readonly cooked: string }[];
  return quasis.length === 1 ? quasis[0]?.cooked : undefined;
}

/** Name of a property access, written `a.name` or `a['name']`; undefined when it is computed. */
export function propertyName(member: SyntaxNode): string | undefined {
  const property = member['property'];
  if (!isNode(property)) return undefined;
  if (property.type === 'Identifier') return property['value'] as string;
  return property.type === 'Computed' ? literalText(property['expression']) : undefined;
}

/** swc's resolver marks with context 1 what no declaration of the file binds. */
export function isGlobal(node: unknown, name?: string): boolean {
  if (!isNode(node) || node.type !== 'Identifier' || node['ctxt'] !== 1) return false;
  return name === undefined || node['value'] === name;
}
