import { spawn } from 'node:child_process';
import { join } from 'node:path';

const COMMAND = join(__dirname, 'command.cjs');
const TYPESCRIPT = join(__dirname, '..', '..', 'support', 'typescript.cjs');

/**
 * Runs the command at a terminal of its own, as `script` of util-linux makes one, and answers each question when it is
 * asked. Returns what the screen showed.
 */
export function runAtTerminal(
  args: readonly string[],
  answers: readonly (readonly [question: string, answer: string])[],
): Promise<{ readonly code: number | undefined; readonly screen: string }> {
  const command = [process.execPath, '--conditions=@sanctions-packet/source', '--require', TYPESCRIPT, COMMAND, ...args]
    .map(quoted)
    .join(' ');
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
    env: { PATH, HOME, TERM: 'dumb', SHELL: '/bin/sh' },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const left = [...answers];
  let screen = '';
  let unread = '';
  child.stdout.on('data', (piece: Buffer) => {
    screen += piece.toString();
    unread += piece.toString();
    const [question = '', answer = ''] = left[0] ?? [];
    if (left.length === 0 || !unread.includes(question)) return;
    unread = '';
    left.shift();
    child.stdin.write(answer);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? undefined, screen }));
  });
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
