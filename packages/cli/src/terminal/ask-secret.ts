import type { ReadStream } from 'node:tty';

const ENTER = /[\r\n\u0004]/;
const INTERRUPT = '\u0003';
const ERASE = /[\b\u007f]/;
const CLEAR = '\u0015';

/**
 * Asks for a line at the terminal and shows nothing of what is typed. Ctrl-C ends the process as it does elsewhere:
 * by SIGINT, after the terminal is put back as it was.
 */
export async function askSecret(
  question: string,
  terminal: ReadStream,
  write: (text: string) => void,
): Promise<string> {
  // First, so that what is typed as soon as the question stands is not shown.
  terminal.setRawMode(true);
  write(question);
  terminal.setEncoding('utf8');
  terminal.resume();
  try {
    return await new Promise<string>((resolve) => {
      let typed: readonly string[] = [];
      const listen = (piece: string): void => {
        for (const [index, sign] of [...piece].entries()) {
          if (sign === INTERRUPT) return interrupt(terminal, write);
          if (ENTER.test(sign)) {
            terminal.off('data', listen);
            // Two answers pasted at once: what comes after the first is for the next question.
            const rest = [...piece]
              .slice(index + 1)
              .join('')
              .replace(/^\n/, '');
            if (rest !== '') terminal.unshift(rest);
            return resolve(typed.join(''));
          }
          typed = edited(typed, sign);
        }
      };
      terminal.on('data', listen);
    });
  } finally {
    terminal.setRawMode(false);
    terminal.pause();
    write('\n');
  }
}

function edited(typed: readonly string[], sign: string): readonly string[] {
  if (sign === CLEAR) return [];
  return ERASE.test(sign) ? typed.slice(0, -1) : [...typed, sign];
}

function interrupt(terminal: ReadStream, write: (text: string) => void): void {
  terminal.setRawMode(false);
  write('\n');
  process.kill(process.pid, 'SIGINT');
}
