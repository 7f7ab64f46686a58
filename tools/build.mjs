import { join } from 'node:path';
import { root } from './root.mjs';
import { startNode } from './start.mjs';

/** Compiles every package to its dist/; a second run compiles only what changed. Returns the exit code. */
export function main() {
  return startNode(join(root, 'node_modules', 'typescript', 'bin', 'tsc'), ['-b']);
}
