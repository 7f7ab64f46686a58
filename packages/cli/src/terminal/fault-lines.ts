/** Switches on the trace of a fault of this program. */
export const DEBUG = 'SANCTIONS_PACKET_DEBUG';

/**
 * Where this program failed, for its makers: the kind of the error and the places in the code. Never the message, which
 * could hold words of a case.
 */
export function faultLines(fault: unknown): readonly string[] {
  if (!(fault instanceof Error)) return ['  (no trace)'];
  const frames = framesOf(fault).filter((line) => /^\s+at /.test(line));
  return [`  ${fault.constructor.name}`, ...frames];
}

/** The stack begins with the message, whose own lines could look like places in the code. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const begin = message === '' ? 0 : stack.indexOf(message);
  return begin === -1 ? [] : stack.slice(begin + message.length).split('\n');
}
