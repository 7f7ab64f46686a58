import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Regime } from '@sanctions-packet/core/regime';

const PACKAGES = join(__dirname, '../../packages');

/** Every regime package on disk with the one regime it exports; a folder that exports none, or two, is a fault. */
export function regimesOnDisk(): readonly { readonly folder: string; readonly regime: Regime }[] {
  return readdirSync(PACKAGES)
    .filter((folder) => folder.startsWith('regime-'))
    .sort()
    .map((folder) => {
      const exported = Object.values(require(join(PACKAGES, folder, 'src/index.ts')) as Record<string, unknown>);
      const regimes = exported.filter(isRegime);
      const [regime] = regimes;
      if (regime === undefined || regimes.length > 1) throw new Error(`${folder} must export exactly one regime`);
      return { folder, regime };
    });
}

function isRegime(value: unknown): value is Regime {
  return typeof value === 'object' && value !== null && 'grounds' in value && 'law' in value && 'documents' in value;
}
