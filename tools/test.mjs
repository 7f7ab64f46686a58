import { join } from 'node:path';
import { root } from './root.mjs';
import { startNode } from './start.mjs';

/** Every test, or what jest is told after `npm test --`. Tests run on the sources, so nothing is built. */
export function main(args) {
  return startNode(join(root, 'node_modules', 'jest', 'bin', 'jest.js'), args);
}
