import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a program to its end with this terminal's input and output, and returns its exit code. A signal that ended it
 * counts as failure. Ctrl-C reaches the child by itself; this process waits for it to tidy up.
 */
export function start(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
    const wait = () => {};
    process.on('SIGINT', wait);
    const settle = (act) => {
      process.off('SIGINT', wait);
      act();
    };
    child.on('error', (error) => settle(() => reject(error)));
    child.on('close', (code, signal) => settle(() => resolve(code ?? (signal === 'SIGINT' ? 130 : 1))));
  });
}

/** The same for a script, run by the Node that runs this one. */
export function startNode(script, args, options) {
  return start(process.execPath, [script, ...args], options);
}
