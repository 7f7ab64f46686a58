import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Regime } from '@sanctions-packet/core/regime';

const ROOT = join(__dirname, '../..');
const SCOPE = '@sanctions-packet/';

/** A regime with the package it was found in. */
export interface FoundRegime {
  /** From the root, such as `packages/regime-us`. */
  readonly home: string;
  /** Name of the package, without the scope. */
  readonly name: string;
  /** Whether the package is published with the others. */
  readonly shipped: boolean;
  readonly regime: Regime;
}

/** Every regime on disk, the one that is there to be copied among them, each with the one regime its package exports. */
export function regimesOnDisk(): readonly FoundRegime[] {
  return [...foldersIn('packages', /^regime-/), ...foldersIn('examples', /-regime$/)].map(regimeIn);
}

/** The regime a folder (from the root, or absolute) exports; a folder that exports none, or two, is a fault. */
export function regimeIn(home: string): FoundRegime {
  const folder = home.startsWith('/') ? home : join(ROOT, home);
  const exported = Object.values(require(join(folder, 'src/index.ts')) as Record<string, unknown>);
  const regimes = exported.filter(isRegime);
  const [regime] = regimes;
  if (regime === undefined || regimes.length > 1) throw new Error(`${home} must export exactly one regime`);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  return { home, name: manifest.name.replace(SCOPE, ''), shipped: manifest.private !== true, regime };
}

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
}

function foldersIn(parent: string, name: RegExp): readonly string[] {
  return readdirSync(join(ROOT, parent))
    .filter((folder) => name.test(folder))
    .sort()
    .map((folder) => join(parent, folder));
}

function isRegime(value: unknown): value is Regime {
  return typeof value === 'object' && value !== null && 'grounds' in value && 'law' in value && 'documents' in value;
}
