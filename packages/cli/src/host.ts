/** The machine as a command sees it, handed in so that tests can stand in for it. */
export interface Host {
  /** Data, on stdout. */
  readonly out: (text: string) => void;
  /** Progress and messages, on stderr. */
  readonly err: (text: string) => void;
  readonly outTerminal: Terminal;
  readonly errTerminal: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Everything on standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  /** Asks for a line that is not shown as it is typed; absent where there is no terminal. */
  readonly askSecret?: (question: string) => Promise<string>;
  /** Calls `listener` when the user or the system asks the command to stop; returns how to stop listening. */
  readonly onStop: (listener: (signal: StopSignal) => void) => () => void;
  /** Packets that can be built at the same time; one when absent. */
  readonly cores?: number;
  /** Of this program. */
  readonly version: string;
  /** Ends the process at once. */
  readonly exit: (code: number) => void;
}

/** How a stream is read: by a person at a terminal, or by a file, a pipe, a pager. */
export interface Terminal {
  readonly colour: boolean;
  /** Whether a person watches, so that a line may be written over. */
  readonly live: boolean;
  /** Columns to wrap at. */
  readonly columns: number;
}

export type StopSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** What a shell reports of a process that ended by a signal: 128 and the signal's number. */
export const STOPPED: Readonly<Record<StopSignal, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
