/** Switches on the trace of a fault of this program. */
export const DEBUG = 'SANCTIONS_PACKET_DEBUG';

/**
 * Where this program failed, for its makers: the kind of the error and the places in the code. Never the message, which
 * could hold words of a case.
 */
export function faultLines(fault: unknown): readonly string[] {
  if (!(fault instanceof Error)) return ['  (no trace)'];
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`  ${fault.constructor.name}`, ...frames];
}
