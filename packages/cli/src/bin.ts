#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { boundHeap } from './bound-heap.ts';
import { keepQuiet } from './keep-quiet.ts';
import { processHost } from './process-host.ts';
import { run } from './program.ts';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

const host = processHost(manifest.version);
keepQuiet(host);
boundHeap();
run(process.argv.slice(2), host).then((code) => {
  process.exitCode = code;
});
