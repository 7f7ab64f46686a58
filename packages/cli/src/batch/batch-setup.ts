import type { Problem } from '@sanctions-packet/core';
import type { Dossier, SourceText } from '@sanctions-packet/core/evidence';
import type { DisclosureChoice, VolumeLimits } from '@sanctions-packet/packet';
import type { Format } from '../choice/choose-formats.ts';
import type { ContainerForm } from '../container/container-form.ts';
import type { LogEntry, PacketTrace } from '../output/build-log.ts';
import type { EarlierPackets } from '../packets/earlier-packets.ts';
import type { PacketResult } from '../report/build-report.ts';

/**
 * Everything that the packets of one build have in common, as plain data: it goes to other threads as it is. The vault
 * goes as it was read, since what is read from it is sealed.
 */
export interface BatchSetup {
  readonly dossier: Dossier;
  readonly vault?: SourceText;
  /** Folder of the case. */
  readonly folder: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** BCP 47; absent for every language in which a regime files. */
  readonly language?: string;
  readonly formats: readonly Format[];
  /** How much a volume of exhibits may hold, where it is not the usual. */
  readonly volumeLimits: Partial<VolumeLimits>;
  readonly choice: DisclosureChoice;
  /** What earlier packets said, to which supplements are made. */
  readonly earlier: EarlierPackets;
  /** Warnings told while the case was read. */
  readonly problems: readonly Problem[];
  readonly out: string;
  /** `age1…`; with one, what is written is encrypted. */
  readonly recipients: readonly string[];
  /** What each container is written as. */
  readonly container: ContainerForm;
  /** Digest of the program and of everything asked for that is the same for all packets. */
  readonly askedDigest: string;
  /** Digest of that, and of the whole case. */
  readonly caseDigest: string;
  /** Whether a packet that is there and was made from the same stays as it is. */
  readonly resume: boolean;
  /** Whether a packet that was built before is not looked at, and only what failed is built. */
  readonly onlyFailed: boolean;
  /** Whether a packet that somebody has been at may be replaced. */
  readonly replace: boolean;
  /** Whether it is only said what would be built. */
  readonly dryRun: boolean;
  /** Who writes, where processes of several machines write to one folder; absent for the number of the process. */
  readonly writer?: number;
}

/** One packet to be built: the unit that is handed to a thread. Built twice, it gives the same files. */
export interface BatchTask {
  readonly regime: string;
  /** Id of the person or body proposed; `COVERING_LIST` for the list of several. */
  readonly target: string;
  /** Of a covering list: the targets whose submissions it leads to. */
  readonly submissions?: readonly string[];
  /** What the log of an earlier build says of it. */
  readonly logged?: LogEntry;
}

/** What became of a task. */
export interface Settled {
  readonly result: PacketResult;
  /** Absent for a packet that failed. */
  readonly trace?: PacketTrace;
  /** Whether the packet of an earlier build stays as it is. */
  readonly kept?: boolean;
  /** Why it was built, or would be, in words; empty for one that is kept. */
  readonly why: readonly string[];
  /** Where this program failed, when it did: places in the code, no words of a case. */
  readonly fault?: readonly string[];
  /** What the system said when the packet was to be written, such as `ENOSPC`: there is no use in going on. */
  readonly unwritable?: string;
}
