// SHA-256 of every file under out/, one a line, sorted by path: two builds are equal when these lines are.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './root.mjs';

const out = join(root, 'out');
const files = readdirSync(out, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .sort();

for (const file of files) {
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
  console.log(`${hash}  ${relative(out, file).replaceAll('\\', '/')}`);
}
