#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { processHost } from './process-host.ts';
import { run } from './program.ts';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

run(process.argv.slice(2), manifest.version, processHost()).then((code) => {
  process.exitCode = code;
});
