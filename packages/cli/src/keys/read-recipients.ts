import { failure, type Outcome, success } from '@sanctions-packet/core';
import { looksSecret, parseRecipients } from '../age/parse-keys.ts';
import { readInput } from '../case/read-file.ts';
import { type CliProblem, stop } from '../cli-problem.ts';
import { secretInTheOpen } from './secret-in-the-open.ts';

/** Public keys: each item is one (`age1…`) or the name of a file that holds some, one a line. Each is given once. */
export async function readRecipients(items: readonly string[]): Promise<Outcome<readonly string[], CliProblem>> {
  const recipients = new Set<string>();
  const problems: CliProblem[] = [];
  for (const item of items) {
    const read = await readItem(item);
    if (!read.ok) problems.push(...read.problems);
    else for (const recipient of read.value) recipients.add(recipient);
  }
  return problems.length > 0 ? failure(problems) : success([...recipients]);
}

async function readItem(item: string): Promise<Outcome<readonly string[], CliProblem>> {
  if (looksSecret(item)) return failure([secretInTheOpen('--encrypt-to')]);
  if (item.startsWith('age1')) {
    const parsed = parseRecipients(item);
    return 'keys' in parsed ? success(parsed.keys) : failure([badKey()]);
  }
  const bytes = await readInput(item, 'cli.key-not-found');
  if (!bytes.ok) return bytes;
  const parsed = parseRecipients(new TextDecoder().decode(bytes.value));
  if ('keys' in parsed) return success(parsed.keys);
  return failure([parsed.fault === 'secret' ? secretFile(item) : badLine(item, parsed.line)]);
}

function badKey(): CliProblem {
  return stop(
    'cli.bad-recipient',
    'What was given after --encrypt-to is no public key of age: a sign is wrong or missing, or it is of a kind not known here.',
    'Copy the whole key (age1…) again. Keys of hardware plug-ins and of SSH are not taken.',
  );
}

function badLine(file: string, line: number): CliProblem {
  return stop(
    'cli.bad-recipient',
    `Line ${line} of ${file} is no public key of age (age1…).`,
    'Write one key a line. Keys of hardware plug-ins and of SSH are not taken.',
  );
}

function secretFile(file: string): CliProblem {
  return stop(
    'cli.bad-recipient',
    `${file} holds a secret key; --encrypt-to takes public ones.`,
    'Give the public key that stands beside it (age1…), and keep that file to yourself.',
  );
}
