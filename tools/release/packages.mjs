// The packages that are published, in an order in which each finds what it needs in the registry already.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

/** `[{ folder, manifest }]` of every package that is not private, dependencies first. */
export function packagesInOrder() {
  const left = readdirSync(join(root, 'packages'))
    .sort()
    .map((folder) => ({ folder, manifest: manifestIn(folder) }))
    .filter(({ manifest }) => manifest.private !== true);
  const ours = new Set(left.map(({ manifest }) => manifest.name));
  const ordered = [];
  const done = new Set();
  while (left.length > 0) {
    const at = left.findIndex(({ manifest }) => needs(manifest).every((name) => !ours.has(name) || done.has(name)));
    if (at < 0) throw new Error(`These packages need each other: ${left.map(({ folder }) => folder).join(', ')}.`);
    const [next] = left.splice(at, 1);
    done.add(next.manifest.name);
    ordered.push(next);
  }
  return ordered;
}

function manifestIn(folder) {
  return JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'));
}

function needs({ dependencies = {}, peerDependencies = {} }) {
  return Object.keys({ ...dependencies, ...peerDependencies });
}
