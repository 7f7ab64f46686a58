/**
 * Loaded before the command: kill -9 at a chosen change to the disk. Changes below KILL_UNDER are counted; at the one
 * numbered KILL_AT the process ends as if the power had gone: a file half written, anything else not done. With no
 * such number the count is written to KILL_COUNT at the end.
 */
const fs = require('node:fs');
const { KILL_UNDER, KILL_AT, KILL_COUNT } = process.env;
const CHANGES = ['writeFileSync', 'appendFileSync', 'renameSync', 'mkdirSync', 'utimesSync', 'rmSync', 'rmdirSync'];
const originals = Object.fromEntries(CHANGES.map((name) => [name, fs[name]]));
let count = 0;

for (const name of CHANGES) {
  fs[name] = (path, ...rest) => {
    if (typeof path === 'string' && path.startsWith(KILL_UNDER)) {
      count += 1;
      if (count === Number(KILL_AT)) {
        const [bytes, options] = rest;
        if (name.endsWith('FileSync')) originals[name](path, bytes.slice(0, bytes.length / 2), options);
        process.kill(process.pid, 'SIGKILL');
        // The signal may take its time; nothing more must be done until then.
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
      }
    }
    return originals[name](path, ...rest);
  };
}

if (KILL_COUNT !== undefined) process.on('exit', () => originals.writeFileSync(KILL_COUNT, String(count)));
