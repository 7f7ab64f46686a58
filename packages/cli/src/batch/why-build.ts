import type { LogEntry, PacketTrace } from '../output/build-log.ts';

/** Input of every packet that stands for the program, the vault and the options. */
export const ASKED = 'asked';

/** Kinds of input that are not as the log of an earlier build says. */
export function changedInputs(earlier: LogEntry | undefined, inputs: PacketTrace['inputs']): readonly string[] {
  const before = earlier?.trace?.inputs ?? {};
  const kinds = [...new Set([...Object.keys(before), ...Object.keys(inputs)])].sort();
  return kinds.filter((kind) => before[kind] !== inputs[kind]);
}

/** Why a packet is built, in words for a person; nothing when what is there was made from the same. */
export function whyBuild(
  earlier: LogEntry | undefined,
  isThere: boolean,
  inputs: PacketTrace['inputs'],
): readonly string[] {
  if (earlier === undefined) return ['not built before'];
  if (earlier.trace === undefined) return ['it failed before'];
  if (!isThere) return ['its files are gone or changed'];
  const changed = changedInputs(earlier, inputs);
  // Digests are made with the vault, so that nothing can be compared after it changed.
  if (changed.includes(ASKED)) return ['the program, the vault or the options changed'];
  return changed.length === 0 ? [] : [`changed: ${changed.join(', ')}`];
}
