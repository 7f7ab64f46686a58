import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { DEBUG, faultLines } from './fault-lines.ts';

/** Tells of a fault of this program without a word of the case. */
export function tellFault(fault: unknown, host: Host): ExitCode {
  const more =
    (host.env[DEBUG] ?? '') === ''
      ? [`Set ${DEBUG}=1 to see where; that prints no data of the case.`]
      : faultLines(fault);
  host.err(
    `${['sanctions-packet failed. It is our fault, not that of the case; nothing half-written is left.', ...more].join('\n')}\n`,
  );
  return EXIT.fault;
}
