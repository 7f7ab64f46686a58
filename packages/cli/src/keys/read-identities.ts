import { failure, type Outcome, success } from '@sanctions-packet/core';
import { looksSecret, parseIdentities } from '../age/parse-keys.ts';
import { type CliProblem, stop } from '../cli-problem.ts';
import type { Host } from '../host.ts';
import { readSecret } from './read-secret.ts';
import { secretInTheOpen } from './secret-in-the-open.ts';

/** Secret keys out of files, as `age-keygen` writes them. */
export async function readIdentities(
  files: readonly string[],
  host: Host,
): Promise<Outcome<readonly string[], CliProblem>> {
  const identities: string[] = [];
  for (const file of files) {
    if (looksSecret(file)) return failure([secretInTheOpen('--identity')]);
    const text = await readSecret(file, host);
    if (!text.ok) return text;
    const parsed = parseIdentities(text.value);
    if ('fault' in parsed) return failure([notIdentities(file, parsed.line)]);
    identities.push(...parsed.keys);
  }
  return success(identities);
}

function notIdentities(file: string, line: number): CliProblem {
  return stop(
    'cli.bad-key-file',
    `Line ${line} of ${file} is no secret key of age (AGE-SECRET-KEY-1…).`,
    'Give the file that vault key or age-keygen wrote; a key that is itself encrypted must be decrypted first.',
  );
}
