// Every problem that the packages can tell, read out of their sources: its code, how grave it is, what it means and how to
// mend it. The documentation is given the page; `node tools/problem-codes.mjs` prints the same as JSON.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync } from '@swc/core';
import { WORDS } from './problem-words.mjs';
import { root } from './root.mjs';

/** Where codes come from, by their first word. */
const ROOMS = {
  cli: 'The command line, the disk and the vault',
  evidence: 'The dossier and the vault',
  disclosure: 'The gate: who may be named',
  law: 'Law facts',
  regime: 'A government’s elements and documents',
  document: 'The document tree',
  render: 'Word and PDF',
  exhibit: 'Exhibits',
  packet: 'The packet, and reading it back',
  queue: 'A batch that several machines build',
  exchange: 'Tables and exports of other programs',
  conformance: 'A regime package that keeps the contract',
};
const CODE = new RegExp(`^(${Object.keys(ROOMS).join('|')})\\.[a-z0-9]+(-[a-z0-9]+)*$`);
/** `row 3, column 2` is where, not what. */
const PLACE = /^(row|line|column|page) [N…]/;
const SEVERITIES = ['block', 'warn', 'note'];
const GRAVITY = { block: 'stops a build', warn: 'is printed on the checklist', note: 'informs' };

/** What stands in a place that varies, by the name that the sources give it. */
const HOLES = {
  PATH: ['path'],
  FILE: ['file', 'name', 'place'],
  FOLDER: ['folder', 'out'],
  OPTION: ['option'],
  CODE: ['code'],
  DAY: ['due', 'to'],
  REGIME: ['regime', 'regime.id', 'program', 'regimes.join'],
  ID: ['quoted'],
  GROUND: ['ground.label'],
  LANGUAGE: ['language', 'languages', 'value.join'],
  VERSION: ['SCHEMA_VERSION'],
  VARIABLE: ['VARIABLES.passphrase', 'VARIABLES.identity'],
  TYPE: ['mediaType', 'expected'],
  NAMES: ['names.join', 'FORMATS.join', 'SCHEMAS.join', 'map.join', '.join'],
  LETTER: ['nameOf'],
  // Words that may follow, or not.
  '': ['originOf'],
  REASON: ['reason', 'what'],
  N: [
    ...[
      'line',
      'total',
      'bytes',
      'rows',
      'columns',
      'cell',
      'most',
      'pages',
      'has',
      'told',
      'minimum',
      'maximum',
      'node.page',
    ],
    ...['LEAST_SIGNS', 'TOLD_PER_CODE', 'LIMITS.prose', 'TABLE_LIMITS.bytes', 'TABLE_LIMITS.rows'],
    ...['ZIP_LIMITS.files', 'ZIP_LIMITS.part'],
  ],
};
const HOLE_NAMES = new Map(Object.entries(HOLES).flatMap(([word, names]) => names.map((name) => [name, word])));

/** `{ code, wordings: [{ severity, what, fix }] }` in the order of the codes; a code may be told in several ways. */
export function problemCodes() {
  const found = new Map();
  for (const file of sources()) {
    const program = parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', target: 'es2022' });
    visitNamed(program, textsByName(program), (node, names) => note(node, names, found));
  }
  const needless = Object.keys(WORDS).filter((code) => found.get(code)?.length !== 0);
  if (needless.length > 0) throw new Error(`Take these out of tools/problem-words.mjs: ${needless.join(', ')}`);
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, told]) => ({ code, wordings: told.length > 0 ? told : [WORDS[code]].filter(Boolean) }));
}

/** The page, as Markdown. */
export function problemPage(codes = problemCodes()) {
  const lines = [
    '# Problems, and how to mend them',
    '',
    'Every problem has a code that stays the same from release to release. A problem holds the path of a field and the id of a',
    'record, never a value. What varies is named in capitals, or shown as “…”.',
  ];
  for (const [room, title] of Object.entries(ROOMS)) {
    lines.push('', `## ${title}`);
    for (const { code, wordings } of codes.filter((one) => one.code.startsWith(`${room}.`))) {
      lines.push('', `### ${code}`, '');
      lines.push(...wordings.flatMap(paragraphs).slice(0, -1));
    }
  }
  return `${lines.join('\n')}\n`;
}

function paragraphs({ severity, what, fix }) {
  const grave = severity === undefined ? '' : ` _It ${GRAVITY[severity]}._`;
  return [`${escaped(what)}${grave}`, '', `To mend it: ${escaped(fix)}`, ''];
}

/** Markdown takes angle brackets for HTML, and asterisks and underscores for emphasis. */
function escaped(text) {
  return text.replaceAll(/[<>*_[\]\\`]/g, '\\$&');
}

function sources() {
  return readdirSync(join(root, 'packages'))
    .sort()
    .flatMap((name) => {
      const folder = join(root, 'packages', name, 'src');
      return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /(?<!\.test|\.d)\.ts$/.test(entry.name))
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
        .sort();
    });
}

/** A problem is told as an object with a code, in a table by code, or by a call that is given the code and the words. */
function note(node, names, found) {
  if (node.type === 'ObjectExpression') {
    const fields = fieldsOf(node);
    add(textOf(fields.code, names), [fields.severity, fields.what, fields.fix]);
  } else if (node.type === 'KeyValueProperty' && node.key.type === 'StringLiteral') {
    add(node.key.value, wordsIn(node.value));
  } else if (node.type === 'CallExpression' || node.type === 'NewExpression') {
    const given = (node.arguments ?? []).map(({ expression }) => expression);
    const at = given.findIndex((one) => CODE.test(textOf(one, names) ?? ''));
    if (at >= 0) add(textOf(given[at], names), given.slice(at + 1).flatMap(wordsIn));
  } else if (node.type === 'ArrayExpression') {
    const [first, ...rest] = wordsIn(node);
    add(textOf(first, names), rest);
  } else if (node.type === 'TsLiteralType' && node.literal.type === 'StringLiteral') {
    add(node.literal.value, [], true);
  }

  function add(code, parts, declared = false) {
    if (code === undefined || !CODE.test(code)) return;
    if (declared && !found.has(code)) found.set(code, []);
    const texts = parts.map((part) => textOf(part, names)).filter((text) => text !== undefined);
    const severity = texts.find((text) => SEVERITIES.includes(text));
    const [what, fix] = texts.filter((text) => /^\S+ .*[.?!…]$/su.test(text) && !PLACE.test(text));
    if (what === undefined || fix === undefined) return;
    if (!found.has(code)) found.set(code, []);
    const wordings = found.get(code);
    if (!wordings.some((one) => one.what === what && one.fix === fix)) wordings.push({ severity, what, fix });
  }
}

/** The expressions in which words may stand: those of a list, of an object with `what` and `fix`, of a call's arguments. */
function wordsIn(node) {
  if (node.type === 'ArrayExpression') return node.elements.filter(Boolean).map(({ expression }) => expression);
  if (node.type === 'CallExpression') {
    const { callee } = node;
    const severity =
      callee.type === 'Identifier' && SEVERITIES.includes(callee.value) ? [stringNode(callee.value)] : [];
    return [...severity, ...node.arguments.map(({ expression }) => expression)];
  }
  if (node.type === 'TsAsExpression' || node.type === 'TsConstAssertion') return wordsIn(node.expression);
  if (node.type === 'ObjectExpression') {
    const { severity, what, fix } = fieldsOf(node);
    return [severity, what, fix];
  }
  return [node];
}

function stringNode(value) {
  return { type: 'StringLiteral', value };
}

function fieldsOf({ properties }) {
  return Object.fromEntries(
    properties.flatMap((one) => {
      if (one.type === 'Identifier') return [[one.value, one]];
      return one.type === 'KeyValueProperty' && 'value' in one.key ? [[one.key.value, one.value]] : [];
    }),
  );
}

/** Texts of the constants of a file or a function, by name; `outer` are those of what it stands in. */
function textsByName(scope, outer = new Map()) {
  const own = new Map();
  visit(scope, (node) => {
    if (isFunction(node)) return false;
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier' || !node.init) return true;
    const text = textOf(node.init, new Map([...outer, ...own]));
    if (text !== undefined && !own.has(node.id.value)) own.set(node.id.value, text);
    return true;
  });
  return new Map([...outer, ...own]);
}

function isFunction({ type = '' }) {
  return /Function|Method|^Constructor$/.test(type);
}

/** Acts on every node with the names that it sees: two functions of a file may call different words `fix`. */
function visitNamed(node, names, act) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const one of node) visitNamed(one, names, act);
    return;
  }
  if (typeof node.type === 'string') act(node, names);
  const seen = isFunction(node) ? textsByName({ ...node, type: undefined }, names) : names;
  for (const [name, value] of Object.entries(node)) if (name !== 'span') visitNamed(value, seen, act);
}

function textOf(node, names) {
  switch (node?.type) {
    case 'StringLiteral':
      return node.value;
    case 'TemplateLiteral':
      return node.quasis
        .map(({ cooked }, index) => {
          const slot = node.expressions[index];
          return slot === undefined ? cooked : `${cooked}${holeOf(slot, names)}`;
        })
        .join('');
    case 'Identifier':
      return names.get(node.value);
    case 'ConditionalExpression':
      return textOf(node.consequent, names) ?? textOf(node.alternate, names);
    case 'BinaryExpression': {
      const [left, right] = [textOf(node.left, names), textOf(node.right, names)];
      return node.operator === '+' && left !== undefined && right !== undefined ? left + right : undefined;
    }
    case 'ParenthesisExpression':
    case 'TsAsExpression':
    case 'TsConstAssertion':
      return textOf(node.expression, names);
    default:
      return undefined;
  }
}

/** A constant of the file is its words; what else varies has a name of its kind. */
function holeOf(slot, names) {
  if (slot.type === 'BinaryExpression') return 'N';
  if (slot.type === 'ConditionalExpression') return holeOf(slot.alternate, names);
  const words = slot.type === 'Identifier' ? names.get(slot.value) : undefined;
  // One that holds little but what varies is better called by its name.
  return words !== undefined && /[a-z]{3}/.test(words) ? words : (HOLE_NAMES.get(nameOf(slot)) ?? words ?? '…');
}

/** `path`, `regime.id`, `names.join`; of a longer chain the last two. */
function nameOf(node) {
  if (node.type === 'Identifier') return node.value;
  if (node.type === 'CallExpression') return nameOf(node.callee);
  if (node.type !== 'MemberExpression') return '';
  const [before, name] = [nameOf(node.object), nameOf(node.property)];
  return `${before.split('.').at(-1)}.${name}`;
}

/** Acts on a node and on what it holds, unless `act` says `false`. */
function visit(node, act) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const one of node) visit(one, act);
    return;
  }
  if (typeof node.type === 'string' && !act(node)) return;
  for (const [name, value] of Object.entries(node)) if (name !== 'span') visit(value, act);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.stdout.write(`${JSON.stringify(problemCodes(), null, 2)}\n`);
