import { writeSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { WriteStream } from 'node:tty';
import { type Host, STOPPED, type StopSignal, type Terminal } from './host.ts';
import { askSecret } from './terminal/ask-secret.ts';

/** Where lines are wrapped when nobody says how wide the screen is, and at most. */
const COLUMNS = { usual: 80, least: 40, most: 100 } as const;

/** The real machine. */
export function processHost(version: string): Host {
  const { stdin, stdout, stderr, env } = process;
  // Whoever reads our output may stop reading: `sanctions-packet check … | head`.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  return {
    out: (text) => void stdout.write(text),
    err: writeStderr,
    outTerminal: terminalOf(stdout, env),
    errTerminal: terminalOf(stderr, env),
    env,
    now: () => new Date(),
    readInput: async () => {
      const pieces: Buffer[] = [];
      for await (const piece of stdin) pieces.push(piece as Buffer);
      return new Uint8Array(Buffer.concat(pieces));
    },
    ...(stdin.isTTY && stderr.isTTY
      ? { askSecret: (question: string) => askSecret(question, stdin, writeStderr) }
      : {}),
    onStop: (listener) => {
      const signals = Object.keys(STOPPED) as StopSignal[];
      const listeners = signals.map((signal) => [signal, () => listener(signal)] as const);
      for (const [signal, tell] of listeners) process.once(signal, tell);
      return () => {
        for (const [signal, tell] of listeners) process.removeListener(signal, tell);
      };
    },
    cores: availableParallelism(),
    version,
    exit: (code) => process.exit(code),
  };
}

function terminalOf(stream: Partial<WriteStream>, env: NodeJS.ProcessEnv): Terminal {
  const isTerminal = stream.isTTY === true;
  const plain = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  const columns = isTerminal ? (stream.columns ?? COLUMNS.usual) : COLUMNS.usual;
  return {
    live: isTerminal && env['TERM'] !== 'dumb',
    colour: isTerminal && !plain,
    columns: Math.min(Math.max(columns, COLUMNS.least), COLUMNS.most),
  };
}

const STDERR = 2;

/** At once, so that the last words of a stopped command are not lost. */
function writeStderr(text: string): void {
  try {
    writeSync(STDERR, text);
  } catch {
    // A full pipe or a closed terminal: the message is lost, the work is not.
  }
}
