/** Everything a file takes from elsewhere: import, re-export, `import()`, `require`, and imports in types. */
import { isGlobal, isNode, literalText, type SourceUnit, type SyntaxNode, walk } from './source-unit.ts';

export interface Import {
  /** Undefined when it is not written out, as in `import(name)`. */
  readonly specifier: string | undefined;
  /** Nothing of it is left when the program runs. */
  readonly typeOnly: boolean;
  readonly line: number;
}

export function importsOf(unit: SourceUnit): readonly Import[] {
  const found: Import[] = [];
  walk(unit.tree, (node) => {
    const one = readImport(node);
    if (one !== undefined) found.push({ ...one, line: unit.lineOf(node) });
    return undefined;
  });
  return found;
}

function readImport(node: SyntaxNode): Omit<Import, 'line'> | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration': {
      const specifier = literalText(node['source']);
      return specifier === undefined ? undefined : { specifier, typeOnly: isTypeOnly(node) };
    }
    case 'TsImportType':
      return { specifier: literalText(node['argument']), typeOnly: true };
    case 'TsExternalModuleReference':
      return { specifier: literalText(node['expression']), typeOnly: false };
    case 'CallExpression':
      return isLoad(node['callee']) ? { specifier: firstArgument(node), typeOnly: false } : undefined;
    default:
      return undefined;
  }
}

function isTypeOnly(node: SyntaxNode): boolean {
  if (node['typeOnly'] === true) return true;
  const specifiers = (node['specifiers'] ?? []) as readonly SyntaxNode[];
  return specifiers.length > 0 && specifiers.every((specifier) => specifier['isTypeOnly'] === true);
}

function isLoad(callee: unknown): boolean {
  if (!isNode(callee)) return false;
  if (callee.type === 'Import' || isGlobal(callee, 'require')) return true;
  return callee.type === 'MemberExpression' && isGlobal(callee['object'], 'require');
}

function firstArgument(call: SyntaxNode): string | undefined {
  const [first] = call['arguments'] as readonly { readonly expression: SyntaxNode }[];
  return literalText(first?.expression);
}
