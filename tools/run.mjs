// `npm test` and `npm run demo`: what a machine with only Node and npm needs before either can start. `install` and
// `build` stop after that.
// Kept free of dependencies, and of syntax that an old Node cannot read before it is told to upgrade.
import { checkNode } from './node-version.mjs';

const COMMANDS = { test: './test.mjs', demo: './demo.mjs', build: './build.mjs', install: undefined };

const tooOld = checkNode(process.versions.node);
if (tooOld) fail(tooOld, 2);

const [name = '', ...args] = process.argv.slice(2);
if (!Object.hasOwn(COMMANDS, name)) fail(`Usage: node tools/run.mjs ${Object.keys(COMMANDS).join('|')} [arguments]`, 2);

try {
  const { install } = await import('./install.mjs');
  await install();
  if (COMMANDS[name] !== undefined) {
    const { main } = await import(COMMANDS[name]);
    process.exitCode = await main(args);
  }
} catch (error) {
  fail(error instanceof Error ? error.message : String(error), 1);
}

function fail(message, code) {
  console.error(message);
  process.exit(code);
}
