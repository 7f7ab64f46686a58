// `npm run demo`: the example case, built as a user would build it, and where to look.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { main as build } from './build.mjs';
import { root } from './root.mjs';
import { startNode } from './start.mjs';

/** The day each case is built for. Fixed, so that two demos give the same bytes. */
const CASES = [{ name: 'kazakhstan-2020', date: '2026-11-22' }];

const CLI = join(root, 'packages', 'cli', 'dist', 'bin.js');
const OUT = join(root, 'out');
/** Names of the folders in out/ that a demo made, one a line: only these may it replace. */
const MADE = join(OUT, '.made-by-demo');
/** A build with this exit code wrote packets for some targets and reported the others. */
const SOME_BUILT = 4;

/** Returns the exit code of the first case that failed, else 0. */
export async function main() {
  console.error('Compiling …');
  const compiled = await build();
  if (compiled !== 0) return compiled;
  for (const demoCase of CASES) {
    const code = await buildCase(demoCase);
    if (code !== 0) return code;
  }
  return 0;
}

async function buildCase({ name, date }) {
  clear(name);
  const source = join('examples', name);
  const target = join('out', name);
  console.error(`Building ${source} as of ${date} …`);
  const code = await startNode(CLI, ['build', source, '--out', target, '--date', date]);
  if (code === 0 || code === SOME_BUILT) tellWhereToLook(name);
  return code;
}

/** Removes what an earlier demo left; a folder that somebody else put there is not touched. */
function clear(name) {
  const folder = join(OUT, name);
  const made = existsSync(MADE) ? readFileSync(MADE, 'utf8').split('\n').filter(Boolean) : [];
  if (existsSync(folder) && !made.includes(name)) {
    throw new Error(`out/${name} was not made by a demo, so it is left alone. Move it away and run the demo again.`);
  }
  mkdirSync(OUT, { recursive: true });
  writeFileSync(MADE, [...new Set([...made, name])].map((line) => `${line}\n`).join(''));
  rmSync(folder, { recursive: true, force: true });
}

function tellWhereToLook(name) {
  const folder = join(OUT, name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
  const worthALook = files.filter((file) =>
    /(^|[\\/])(report\.html|submission\.(pdf|docx)|checklist\.html)$/.test(file),
  );
  console.log(`\n${files.length} files in out/${name}. Look at:`);
  for (const file of worthALook) console.log(`  ${file}`);
}
