import { failure, type Outcome, success } from '@sanctions-packet/core';
import type { Locking } from '../age/keys.ts';
import { type CliProblem, stop } from '../cli-problem.ts';
import type { Host } from '../host.ts';
import { readPassphrase } from './read-passphrase.ts';
import { readRecipients } from './read-recipients.ts';

/** What a file is to be locked with from now on. */
export interface LockOptions {
  readonly encryptTo: readonly string[];
  /** Ask for one at the terminal. */
  readonly newPassphrase: boolean;
  readonly newPassphraseFile?: string;
  /** One key that opens it is enough. */
  readonly singleKey: boolean;
}

/** Guessing takes long with the scrypt of age, but not for ever. */
const LEAST_SIGNS = 12;

/** The lock that was chosen; one that hangs on a single key must be wanted. */
export async function newLocking(options: LockOptions, host: Host): Promise<Outcome<Locking, CliProblem>> {
  const kinds = [options.encryptTo.length > 0, options.newPassphrase, options.newPassphraseFile !== undefined];
  const chosen = kinds.filter(Boolean).length;
  if (chosen === 0) return failure([noLock()]);
  if (chosen > 1) return failure([severalLocks()]);
  const locking = options.encryptTo.length > 0 ? await withRecipients(options) : await withPassphrase(options, host);
  if (!locking.ok || options.singleKey) return locking;
  return opensWithOne(locking.value) ? failure([oneKey()]) : locking;
}

function opensWithOne(locking: Locking): boolean {
  return 'passphrase' in locking || locking.recipients.length < 2;
}

async function withRecipients({ encryptTo }: LockOptions): Promise<Outcome<Locking, CliProblem>> {
  const recipients = await readRecipients(encryptTo);
  return recipients.ok ? success({ recipients: recipients.value }) : recipients;
}

async function withPassphrase({ newPassphraseFile }: LockOptions, host: Host): Promise<Outcome<Locking, CliProblem>> {
  const passphrase =
    newPassphraseFile === undefined ? await askTwice(host) : await readPassphrase(newPassphraseFile, host);
  if (!passphrase.ok) return passphrase;
  return passphrase.value.length < LEAST_SIGNS ? failure([tooShort()]) : success({ passphrase: passphrase.value });
}

async function askTwice(host: Host): Promise<Outcome<string, CliProblem>> {
  if (host.askSecret === undefined) return failure([noTerminal()]);
  const first = await host.askSecret('New passphrase: ');
  const second = await host.askSecret('The same again: ');
  return first === second ? success(first) : failure([notTheSame()]);
}

function noLock(): CliProblem {
  return stop(
    'cli.no-lock',
    'Nothing says what the vault is to be locked with.',
    'Give --encrypt-to with public keys (age1…), or --new-passphrase; vault key makes a pair of keys.',
  );
}

function severalLocks(): CliProblem {
  return stop(
    'cli.several-locks',
    'A file is locked with public keys or with one passphrase, not with both.',
    'Keep one of --encrypt-to, --new-passphrase and --new-passphrase-file.',
  );
}

function oneKey(): CliProblem {
  return stop(
    'cli.one-key',
    'One key alone would open this vault: were it lost or forgotten, the names would be lost for ever.',
    'Give --encrypt-to a second time, with the key of a colleague or one kept in a safe; or add --single-key when a copy of the one lies in another place.',
  );
}

function noTerminal(): CliProblem {
  return stop(
    'cli.no-terminal',
    'There is no terminal at which to ask for the new passphrase.',
    'Run this at a terminal, or name a file that holds it with --new-passphrase-file.',
  );
}

function notTheSame(): CliProblem {
  return stop('cli.bad-passphrase', 'The two passphrases are not the same.', 'Try again; nothing was changed.');
}

function tooShort(): CliProblem {
  return stop(
    'cli.bad-passphrase',
    `A passphrase of fewer than ${LEAST_SIGNS} signs is soon guessed.`,
    'Take five or more words chosen by chance, not by you.',
  );
}
