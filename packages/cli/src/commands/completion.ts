import { SCRIPTS, type Shell } from '../completion/scripts.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';

/** `sanctions-packet completion SHELL`: what the shell must read in order to complete our words. */
export function completion(shell: Shell, host: Host): ExitCode {
  host.out(`${SCRIPTS[shell]}\n`);
  return EXIT.done;
}
