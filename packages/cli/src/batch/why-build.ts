import type { LogEntry, PacketTrace } from '../output/build-log.ts';

/** Why a packet is built, in words for a person; nothing when what is there was made from the same. */
export function whyBuild(
  earlier: LogEntry | undefined,
  isThere: boolean,
  inputs: PacketTrace['inputs'],
): readonly string[] {
  if (earlier === undefined) return ['not built before'];
  if (earlier.trace === undefined) return ['it failed before'];
  if (!isThere) return ['its files are gone or changed'];
  const kinds = [...new Set([...Object.keys(earlier.trace.inputs), ...Object.keys(inputs)])].sort();
  const changed = kinds.filter((kind) => earlier.trace?.inputs[kind] !== inputs[kind]);
  return changed.length === 0 ? [] : [`changed: ${changed.join(', ')}`];
}
