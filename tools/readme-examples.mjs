// The examples of the READMEs: every block of JavaScript (```js), which must run as it is written in a project that has
// the packages and the folder `examples/`. A sketch that cannot run is marked ```ts.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/** READMEs with examples: the root's and each package's, as paths from the root. */
export function readmes() {
  const folders = readdirSync(join(root, 'packages')).sort();
  return ['README.md', ...folders.map((folder) => `packages/${folder}/README.md`)].filter((path) =>
    existsSync(join(root, path)),
  );
}

/** The blocks of JavaScript in one README, as they stand: `{ line, code }`, the line of their first line of code. */
export function examplesIn(path) {
  const text = readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
  return [...text.matchAll(/^```js\n(.*?)^```$/gms)].map((match) => ({
    line: text.slice(0, match.index).split('\n').length + 1,
    code: match[1],
  }));
}
