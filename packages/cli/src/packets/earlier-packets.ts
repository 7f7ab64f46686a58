import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { failure, type Outcome, success } from '@sanctions-packet/core';
import type { PacketRecord } from '@sanctions-packet/core/regime';
import { type CliProblem, stop } from '../cli-problem.ts';
import type { Host } from '../host.ts';
import type { KeyOptions } from '../keys/opening-keys.ts';
import { readPacketRecord, recordPlace } from './read-packet-record.ts';

/** By regime and target, `us per_x`. */
export type EarlierPackets = Readonly<Record<string, PacketRecord>>;

export function earlierKey({ regime, target }: { readonly regime: string; readonly target: string }): string {
  return `${regime} ${target}`;
}

/** The records of earlier packets: of one, by its folder or internal container, or of all that a build wrote to a folder. */
export async function readEarlierPackets(
  path: string | undefined,
  options: KeyOptions,
  host: Host,
): Promise<Outcome<EarlierPackets, CliProblem>> {
  if (path === undefined) return success({});
  const within = recordPlace(path) === undefined ? packetsIn(path) : [];
  const packets: Record<string, PacketRecord> = {};
  const problems: CliProblem[] = [];
  for (const place of within.length === 0 ? [path] : within) {
    const read = await readPacketRecord(place, options, host);
    if (read.ok) packets[earlierKey(read.value)] = read.value;
    else problems.push(...read.problems);
  }
  return problems.length > 0 ? failure(problems) : success(packets);
}

/** Folders of packets in a folder that a build wrote to, `DIR/<regime>/<target>`. */
function packetsIn(folder: string): readonly string[] {
  return foldersIn(folder).flatMap((regime) => foldersIn(regime).filter((packet) => recordPlace(packet) !== undefined));
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => join(folder, name))
      .sort();
  } catch {
    // What cannot be listed is told when it is read.
    return [];
  }
}

/** None of the earlier packets is of a target that is built now. */
export function ofAnother(path: string): CliProblem {
  return stop(
    'cli.supplement-of-another',
    `${path} holds no packet of a target and government that are built now.`,
    'Name the packet that was sent for one of them, or choose with --regime and --target.',
  );
}
