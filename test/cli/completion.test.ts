// What a shell completes: the answers of the hidden command, and bash, zsh and fish themselves, where they are installed
// (.ci/run installs them), asked for the completions of a line.
import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from './support/case-folder.ts';
import { runInProcess } from './support/run-in-process.ts';

const ROOT = join(__dirname, '..', '..');
const CASE = join(ROOT, 'examples', 'detained-journalist');
const MINUTE = 60_000;

/** The proposals for a line, without what they are about. */
async function completed(...words: readonly string[]): Promise<readonly string[]> {
  const { stdout, stderr, code } = await runInProcess(['complete', '--', ...words]);
  expect([stderr, code]).toEqual(['', 0]);
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [line.split('\t')[0] ?? '']));
}

describe('complete', () => {
  it.each([
    ['commands', ['ver'], ['verify']],
    ['commands below a command', ['vault', 'r'], ['rotate']],
    ['options', ['build', 'x', '--on'], ['--only-failed']],
    ['regimes', ['build', 'x', '--regime', 'u'], ['uk', 'us']],
    ['the next regime of a list', ['check', 'x', '-r', 'us,u'], ['us,uk']],
    ['a regime after =', ['check', 'x', '--regime=uk'], ['--regime=uk']],
    ['a regime after = as bash gives it', ['check', 'x', '--regime', '=', 'uk'], ['uk']],
    ['a regime as argument', ['regimes', 'l'], ['lt', 'lv']],
    ['targets of the case', ['check', CASE, '--target', 'per_01'], ['per_01']],
    ['targets of no case', ['check', 'nowhere', '--target', ''], []],
    ['words of a list', ['evidence', 'add', 'f', '--generation', 'o'], ['original']],
    ['formats', ['build', 'x', '-f', 'p'], ['pdf']],
    ['schemas', ['schema', 'build'], ['build', 'build-log']],
    ['topics of help', ['help', 'exi'], ['exit-codes']],
    ['shells', ['completion', 'z'], ['zsh']],
    ['files for a case', ['check', 'exa'], [':files']],
    ['files for an option', ['build', 'x', '--out', ''], [':files']],
    ['nothing for a day', ['build', 'x', '--date', ''], []],
  ])('proposes %s', async (_, words, expected) => expect(await completed(...words)).toEqual(expected), MINUTE);

  it('proposes every id of the case and no name', async () => {
    const { stdout } = await runInProcess(['complete', '--', 'build', CASE, '-t', '']);
    expect(
      stdout
        .split('\n')
        .filter(Boolean)
        .every((line) => /^(per|ent)_\w+\t(person|entity)$/.test(line)),
    ).toBe(true);
    expect(stdout).toContain('per_01\tperson\n');
  });

  it('begins a new word where the shell cannot say so', async () => {
    const { stdout } = await runInProcess(['complete', '--next', '--', 'completion']);
    expect(stdout).toBe('bash\t\nzsh\t\nfish\t\npowershell\t\n');
  });
});

describe('the shells', () => {
  let bin = '';

  beforeAll(() => {
    bin = temporaryFolder();
    const command = join(__dirname, 'support', 'command.cjs');
    const typescript = join(ROOT, 'test', 'support', 'typescript.cjs');
    const call = [process.execPath, '--conditions=@sanctions-packet/source', '--require', typescript, command];
    const file = join(bin, 'sanctions-packet');
    writeFileSync(file, `#!/bin/sh\nexec ${call.map((word) => `'${word}'`).join(' ')} "$@"\n`);
    chmodSync(file, 0o755);
  });

  it(
    'bash completes targets and regimes, and evaluates nothing',
    () => {
      const ask = (words: string) => `COMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _sanctions_packet
      printf '%s\\n' "\${COMPREPLY[@]}"; echo --`;
      const said = shell('bash', [
        '--norc',
        '-c',
        `eval "$(sanctions-packet completion bash)"
       compopt() { echo "compopt $*"; }
       ${ask(`sanctions-packet check ${CASE} --target per_01`)}
       ${ask(`sanctions-packet check x --regime '$(echo us)'`)}
       ${ask(`sanctions-packet check x --regime = u`)}
       ${ask('sanctions-packet check exa')}`,
      ]);
      expect(said).toBe('per_01\n--\n\n--\nuk\nus\n--\ncompopt -o default\n\n--\n');
    },
    MINUTE,
  );

  it(
    'zsh completes targets and regimes',
    () => {
      const ask = (words: string) => `words=(${words}); CURRENT=$#words; _sanctions_packet`;
      const said = shell('zsh', [
        '-f',
        '-c',
        `compdef() { :; }; _files() { echo files; }; _describe() { print -l -- "\${(@P)2}"; }
       eval "$(sanctions-packet completion zsh)"
       ${ask(`sanctions-packet check ${CASE} --target per_01`)}
       ${ask(`sanctions-packet completion ''`)}
       ${ask('sanctions-packet check exa')}`,
      ]);
      expect(said).toBe('per_01:person\nbash:\nzsh:\nfish:\npowershell:\nfiles\n');
    },
    MINUTE,
  );

  it(
    'fish completes targets and regimes',
    () => {
      const line = (words: string) => `complete -C "sanctions-packet ${words}"`;
      const said = shell('fish', [
        '--no-config',
        '-c',
        `sanctions-packet completion fish | source
       ${line(`check ${CASE} --target per_01`)}; ${line('completion z')}; ${line('check examples/detained-j')}`,
      ]);
      const lines = said.split('\n').map((line) => line.trim());
      expect(lines.filter(Boolean)).toEqual(['per_01\tperson', 'zsh', 'examples/detained-journalist/']);
    },
    MINUTE,
  );

  function shell(program: string, args: readonly string[]): string {
    const { PATH = '', HOME = '' } = process.env;
    const done = spawnSync(program, args, {
      cwd: ROOT,
      encoding: 'utf8',
      env: { PATH: `${bin}:${PATH}`, HOME, TERM: 'dumb' },
    });
    if (done.error !== undefined) throw new Error(`${program} is not installed: apt install ${program}`);
    expect(done.stderr).toBe('');
    return done.stdout;
  }
});
