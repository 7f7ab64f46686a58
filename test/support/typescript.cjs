/**
 * Lets a plain Node process run the workspace's sources, for tests that need a process of their own (another time
 * zone, another language): `node --conditions=@sanctions-packet/source --require test/support/typescript.cjs file.ts`.
 */
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { transformSync } = require('@swc/core');

Module._extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};
