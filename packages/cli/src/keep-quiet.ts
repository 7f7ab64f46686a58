import type { Host } from './host.ts';
import { tellFault } from './terminal/tell-fault.ts';

/**
 * Keeps what Node itself tells of a failure from holding words of a case: it prints the message of an error that nobody
 * caught or that a warning carries, and writes it into diagnostic reports, with the environment and the command line,
 * when NODE_OPTIONS asks.
 */
export function keepQuiet(host: Host): void {
  const fail = (fault: unknown): void => host.exit(tellFault(fault, host));
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  // Warnings of Node and of libraries are for the makers, and their words are not ours.
  process.removeAllListeners('warning');
  const { report } = process;
  if (report === undefined) return;
  report.reportOnUncaughtException = false;
  report.reportOnFatalError = false;
  report.reportOnSignal = false;
}
