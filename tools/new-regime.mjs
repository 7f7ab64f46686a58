// Makes packages/regime-<id> from examples/minimal-regime and names it where the others are named:
// pnpm new:regime <id>. Exit code 2 when the id cannot be taken; nothing is written then.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { idFault, NAMED_IN, renamed, withLine } from './plan-regime.mjs';
import { root } from './root.mjs';

const TEMPLATE = join(root, 'examples', 'minimal-regime');
/** Made by the compiler or the package manager. */
const MADE = ['node_modules', 'dist'];

const id = process.argv.slice(2).find((argument) => argument !== '--');
const fault = idFault(id, idsOnDisk());
if (fault !== undefined) {
  console.error(fault);
  process.exit(2);
}

const files = renamed(id, readTemplate());
const named = NAMED_IN.map((place) => ({
  path: place.path,
  text: withLine(place, id, readFileSync(join(root, place.path), 'utf8')),
}));
for (const [path, text] of Object.entries(files)) write(join('packages', `regime-${id}`, path), text);
for (const { path, text } of named) write(path, text);

console.log(`packages/regime-${id} is made, and named with one line in each of
${named.map(({ path }) => `  ${path}`).join('\n')}

It compiles and keeps the rules, but its law is invented. What is left (CONTRIBUTING.md, "Add a regime"):
  pnpm install              so that the workspace knows it
  packages/regime-${id}     law, words, grounds, documents, README.md, CHANGELOG.md
  pnpm law:sheet            writes LAW.md from the facts
  test/conformance          refuses the package until its last invented fact is replaced`);

function idsOnDisk() {
  return readdirSync(join(root, 'packages')).flatMap((name) => name.match(/^regime-(.+)$/)?.[1] ?? []);
}

function readTemplate() {
  const paths = readdirSync(TEMPLATE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(TEMPLATE, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .filter((path) => !MADE.includes(path.split('/')[0]));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(TEMPLATE, path), 'utf8')]));
}

function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
