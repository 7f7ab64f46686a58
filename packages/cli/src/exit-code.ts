/** What the command tells a script. The numbers never change their meaning. */
export const EXIT = {
  done: 0,
  /** Blocking problems were found in the case. */
  blocked: 1,
  /** The command line was not understood. */
  usage: 2,
  /** A file or folder could not be read or written. */
  unreadable: 3,
  /** Some targets failed, others were built. */
  partial: 4,
  /** Our fault. */
  fault: 5,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The word for an exit code in `--json`, in `report.json` and in `build.jsonl`. */
export type Status = keyof typeof EXIT;

export function statusOf(code: ExitCode): Status {
  const found = (Object.keys(EXIT) as Status[]).find((status) => EXIT[status] === code);
  if (found === undefined) throw new Error('An exit code has no name');
  return found;
}
