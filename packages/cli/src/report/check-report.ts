import type { Problem } from '@sanctions-packet/core';
import type { Checklist, Fit } from '@sanctions-packet/packet';
import type { ExitCode, Status } from '../exit-code.ts';

/** Version of the shape of every report of the command; it grows by fields, and changes when one means something else. */
export const REPORT_VERSION = '1.0';

/** What every `--json` answer begins with. */
export interface Report<Command extends string> {
  /** Names the JSON Schema in this package's `schema` folder. */
  readonly $schema: `urn:sanctions-packet:${Command}:1.0`;
  readonly reportVersion: typeof REPORT_VERSION;
  readonly command: Command;
  readonly status: Status;
  readonly exitCode: ExitCode;
  /** Of the command line, the files and the dossier as a whole; blocking ones first. */
  readonly problems: readonly Problem[];
}

/** `check --json`; described by `schema/check.schema.json`. */
export interface CheckReport extends Report<'check'> {
  /** `YYYY-MM-DD`; absent when it was not understood. */
  readonly date?: string;
  /** Id of the dossier, once it was read. */
  readonly dossier?: string;
  /** Absent when the case could not be read. */
  readonly fit?: Fit;
  /** With `--documents`: each packet that the dossier asks for, as a build would find it. */
  readonly packets?: readonly CheckedPacket[];
}

export interface CheckedPacket {
  readonly regime: string;
  readonly target: string;
  /** `blocked`: a build of this packet would fail. */
  readonly status: 'clear' | 'blocked';
  readonly checklist: Checklist;
}

export function reportOf<Command extends string>(
  command: Command,
  status: Status,
  exitCode: ExitCode,
  problems: readonly Problem[],
): Report<Command> {
  return {
    $schema: `urn:sanctions-packet:${command}:${REPORT_VERSION}`,
    reportVersion: REPORT_VERSION,
    command,
    status,
    exitCode,
    problems,
  };
}
