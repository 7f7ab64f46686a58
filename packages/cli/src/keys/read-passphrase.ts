import { failure, type Outcome, success } from '@sanctions-packet/core';
import { type CliProblem, stop } from '../cli-problem.ts';
import type { Host } from '../host.ts';
import { readSecret } from './read-secret.ts';

/** The first line of a file, without its line break. */
export async function readPassphrase(file: string, host: Host): Promise<Outcome<string, CliProblem>> {
  const text = await readSecret(file, host);
  if (!text.ok) return text;
  const [line = ''] = text.value.split(/\r?\n/, 1);
  if (line !== '') return success(line);
  return failure([stop('cli.bad-key-file', `The first line of ${file} is empty.`, 'Write the passphrase there.')]);
}
