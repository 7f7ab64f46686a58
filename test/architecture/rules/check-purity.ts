/** Same input, same bytes: no clock, randomness, process, terminal, time zone or locale outside packages/cli. */
import { HOUSE } from '../import-table.ts';
import {
  type Ancestors,
  isGlobal,
  isNode,
  literalText,
  propertyName,
  type SourceUnit,
  type SyntaxNode,
  walk,
} from '../source-unit.ts';
import type { Violation } from '../violation.ts';
import { packageFolder } from './check-imports.ts';

/** Globals that no pure package names at all. */
const FORBIDDEN_GLOBALS: Readonly<Record<string, string>> = {
  process: 'Take what you need from the process as an argument.',
  performance: 'Time is not an input; measure in test/bench.',
  console: 'Return a Problem; packages/cli prints.',
  global: 'Name what you need, so that this test can judge it.',
  setTimeout: 'A timer is a clock.',
  setInterval: 'A timer is a clock.',
  setImmediate: 'A timer is a clock.',
  navigator: 'The machine is not an input.',
  Buffer: 'Use Uint8Array, TextEncoder and TextDecoder.',
  eval: 'Write the code out.',
  Function: 'Write the code out.',
};

/** No network code in the house, in the command either. */
const NETWORK: readonly string[] = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'];
const NETWORK_MODULES = /^(node:)?(http|https|http2|net|tls|dgram|dns)(\/|$)/;

/** Globals of which only these members are the same everywhere. */
const ALLOWED_MEMBERS: Readonly<Record<string, readonly string[] | 'all but random'>> = {
  Math: 'all but random',
  Date: ['UTC', 'parse'],
  Intl: ['PluralRules', 'Segmenter', 'getCanonicalLocales'],
  crypto: ['subtle'],
  globalThis: ['crypto'],
};

/** Methods that ask the machine for its time zone or language, whatever they are called on. */
const MACHINE_METHODS =
  /^(toLocale\w*|localeCompare|toDateString|toTimeString|getTimezoneOffset|getYear|(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds))$/;

/** `localTime`: the file is excused from asking nothing of `Date`. */
export function checkPurity(unit: SourceUnit, excuse = { localTime: false }): readonly Violation[] {
  const folder = packageFolder(unit.path);
  const mayKnowMachine = HOUSE.find((row) => row.folder.test(folder))?.machine === 'yes';
  const found: Violation[] = [];
  const add = (node: SyntaxNode, rule: string, what: string, remedy: string) => {
    found.push({ rule, path: unit.path, line: unit.lineOf(node), what, remedy });
  };
  walk(unit.tree, (node, ancestors) => {
    if (isTypeSyntax(node)) return false;
    checkNetwork(node, add);
    if (!mayKnowMachine) {
      if (!(excuse.localTime && isGlobal(node, 'Date') && !isClock(ancestors))) checkGlobal(node, ancestors, add);
      checkMethod(node, add);
    }
    return undefined;
  });
  return found;
}

type Add = (node: SyntaxNode, rule: string, what: string, remedy: string) => void;

function checkNetwork(node: SyntaxNode, add: Add): void {
  const remedy = 'There is no network code in the house.';
  const name = node['value'] as string;
  if (isGlobal(node) && NETWORK.includes(name)) add(node, 'no-network', `Uses ${name}.`, remedy);
  if (node.type === 'StringLiteral' && NETWORK_MODULES.test(name) && name.startsWith('node:')) {
    add(node, 'no-network', `Names ${name}.`, remedy);
  }
}

function checkGlobal(node: SyntaxNode, ancestors: Ancestors, add: Add): void {
  if (!isGlobal(node)) return;
  const name = node['value'] as string;
  const forbidden = Object.hasOwn(FORBIDDEN_GLOBALS, name) ? FORBIDDEN_GLOBALS[name] : undefined;
  if (forbidden !== undefined) add(node, 'pure', `Uses ${name}.`, forbidden);
  if (!Object.hasOwn(ALLOWED_MEMBERS, name) || isAllowedUse(name, node, ancestors)) return;
  const remedy = 'Outside packages/cli nothing asks for the time, chance, time zone or language of the machine.';
  add(node, 'pure', `Uses ${name} in a way that differs between machines or runs.`, remedy);
}

/** Now, of which nothing is excused: `Date.now`, `Date()`, `new Date()`. */
function isClock([parent]: Ancestors): boolean {
  if (parent?.type === 'MemberExpression') return propertyName(parent) === 'now';
  if (parent?.type === 'NewExpression') return ((parent['arguments'] ?? []) as readonly unknown[]).length === 0;
  return parent?.type === 'CallExpression';
}

function isAllowedUse(name: string, node: SyntaxNode, ancestors: Ancestors): boolean {
  const [parent, grandparent] = ancestors;
  if (parent === undefined) return false;
  if (parent.type === 'MemberExpression' && parent['object'] === node) {
    const member = propertyName(parent);
    const allowed = ALLOWED_MEMBERS[name];
    if (member === undefined) return false;
    if (allowed === 'all but random') return member !== 'random';
    if (allowed?.includes(member) !== true) return false;
    return grandparent === undefined || isAllowedMember(`${name}.${member}`, parent, grandparent);
  }
  if (name !== 'Date') return false;
  if (parent.type === 'NewExpression') return isFixedDate(parent);
  return parent.type === 'BinaryExpression' && parent['operator'] === 'instanceof';
}

/** What a member that is allowed in itself must be given, or must be followed by. */
function isAllowedMember(path: string, member: SyntaxNode, user: SyntaxNode): boolean {
  if (path.startsWith('Intl.')) return namesItsLanguage(user, member);
  if (path === 'Date.parse') return user['callee'] === member && parsesUtc(user);
  if (path === 'globalThis.crypto') return user['object'] === member && propertyName(user) === 'subtle';
  return true;
}

/** A time without an offset is read in the time zone of the machine, so the text must end in `Z`. */
function parsesUtc(call: SyntaxNode): boolean {
  const [first] = (call['arguments'] ?? []) as readonly { readonly expression: SyntaxNode }[];
  if (first?.expression.type !== 'TemplateLiteral') return literalText(first?.expression)?.endsWith('Z') === true;
  const quasis = first.expression['quasis'] as readonly { readonly cooked: string }[];
  return quasis.at(-1)?.cooked.endsWith('Z') === true;
}

/** `new Date(x)` is x; without arguments it is now, with several it is in the time zone of the machine. */
function isFixedDate(call: SyntaxNode): boolean {
  return ((call['arguments'] ?? []) as readonly unknown[]).length === 1;
}

/** `new Intl.X('lv')`, never `new Intl.X()`, which takes the language of the machine. */
function namesItsLanguage(call: SyntaxNode, callee: SyntaxNode): boolean {
  if (call['callee'] !== callee) return false;
  const [first] = (call['arguments'] ?? []) as readonly { readonly expression: SyntaxNode }[];
  if (first === undefined || isGlobal(first.expression, 'undefined')) return false;
  return !(first.expression.type === 'ArrayExpression' && (first.expression['elements'] as unknown[]).length === 0);
}

function checkMethod(node: SyntaxNode, add: Add): void {
  const name = accessedName(node);
  if (name === undefined || !MACHINE_METHODS.test(name)) return;
  const remedy = 'Use the UTC methods, core/language, or a comparison by code point.';
  add(node, 'pure', `Uses .${name}, which follows the machine's language or time zone.`, remedy);
}

/** Also `const { getHours } = date`. */
function accessedName(node: SyntaxNode): string | undefined {
  if (node.type === 'MemberExpression') return propertyName(node);
  const key = node['key'];
  if (!/^(AssignmentPatternProperty|KeyValuePatternProperty)$/.test(node.type) || !isNode(key)) return undefined;
  return literalText(key) ?? (key['value'] as string | undefined);
}

/** Types are gone when the program runs; expressions that only carry a type are not. */
function isTypeSyntax(node: SyntaxNode): boolean {
  return /^Ts(?!As|Satisfies|NonNull|ConstAssertion|TypeAssertion|Enum|Module|Namespace|Export|Instantiation|Parameter)/.test(
    node.type,
  );
}
