import { readFileSync } from 'node:fs';
import type { Host } from '../host.ts';
import { processHost } from '../process-host.ts';

/** The machine, for a program that imports the batch and is not the command. */
export function localHost(): Host {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  };
  return processHost(manifest.version);
}
