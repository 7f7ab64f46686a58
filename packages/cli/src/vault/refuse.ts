import type { Problem } from '@sanctions-packet/core';
import { exitOf } from '../cli-problem.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { caseLines } from '../terminal/problem-lines.ts';
import { styleOf } from '../terminal/style.ts';

/** Tells why a vault command could not go on. */
export function refuse(problems: readonly Problem[], host: Host): ExitCode {
  host.err(`${caseLines(problems, styleOf(host.errTerminal)).join('\n')}\n`);
  return exitOf(problems);
}
