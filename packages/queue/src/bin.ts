#!/usr/bin/env node
import { run } from './command.ts';

run(process.argv.slice(2), process.env).then((code) => {
  process.exitCode = code;
  // A Redis that went while a worker ended leaves timers behind, which would hold the process.
  if (process.argv[2] === 'work') process.exit();
});
