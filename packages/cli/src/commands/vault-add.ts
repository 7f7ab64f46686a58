import { basename } from 'node:path';
import { failure, type Outcome, success } from '@sanctions-packet/core';
import { addToVault, type EditedVault, parseVault } from '@sanctions-packet/core/evidence';
import type { Locking } from '../age/keys.ts';
import { readInput } from '../case/read-file.ts';
import { type OpenedVault, readVault, type VaultOptions } from '../case/read-vault.ts';
import { stop } from '../cli-problem.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { count } from '../terminal/wrap.ts';
import { lockVault } from '../vault/lock-vault.ts';
import { refuse } from '../vault/refuse.ts';
import { storeChanged } from '../vault/store-vault.ts';

export interface VaultAddOptions extends VaultOptions {
  /** File of the entry; `-` for standard input. */
  readonly from: string;
  readonly replace: boolean;
}

/** `sanctions-packet vault add VAULT [ID]`: somebody's name and what else is known, into the vault. */
export async function vaultAdd(
  path: string,
  subject: string | undefined,
  options: VaultAddOptions,
  host: Host,
): Promise<ExitCode> {
  if (options.from === '-' && options.passphraseFile === '-') return refuse([twice()], host);
  const opened = await readVault(path, options, host);
  if (!opened.ok) return refuse(opened.problems, host);
  const entry = options.from === '-' ? success(await host.readInput()) : await readInput(options.from);
  if (!entry.ok) return refuse(entry.problems, host);

  const edited = addToVault({
    vault: opened.value.source,
    entry: { text: entry.value, file: options.from === '-' ? 'input' : basename(options.from) },
    ...(subject === undefined ? {} : { subject }),
    replace: options.replace,
  });
  if (!edited.ok) return refuse(edited.problems, host);
  const stored = await asBefore(opened.value, edited.value.text, path);
  if (!stored.ok) return refuse(stored.problems, host);
  const problems = storeChanged(path, opened.value.stored, stored.value);
  if (problems.length > 0) return refuse(problems, host);
  host.err(`Added to ${path}: ${addedWords(edited.value.added)}.\n`);
  return EXIT.done;
}

/** Locked with what it was locked with. A vault that was not encrypted is not encrypted now. */
async function asBefore({ source, lock }: OpenedVault, text: string, path: string): Promise<Outcome<Uint8Array>> {
  if (lock === undefined) return success(new TextEncoder().encode(text));
  if (lock.kind === 'passphrase' && lock.keys.passphrase !== undefined) {
    return lockVault({ ...source, text }, { passphrase: lock.keys.passphrase });
  }
  const vault = parseVault(source);
  if (!vault.ok) return vault;
  const locking: Locking = { recipients: vault.value.recipients };
  return locking.recipients.length > 0 ? lockVault({ ...source, text }, locking) : failure([unknownRecipients(path)]);
}

function addedWords({ people, others, terms, acknowledgements }: EditedVault['added']): string {
  return [
    ...people,
    ...(others === 0 ? [] : [count(others, 'other person', 'other people')]),
    ...(terms === 0 ? [] : [count(terms, 'term')]),
    ...(acknowledgements === 0 ? [] : [count(acknowledgements, 'acknowledgement')]),
  ].join(', ');
}

function twice() {
  return stop(
    'cli.input-twice',
    'Standard input cannot be the passphrase and the entry at once.',
    'Name a file for one of them.',
  );
}

function unknownRecipients(path: string) {
  return stop(
    'cli.unknown-recipients',
    `${path} was encrypted by another program and does not say to which keys, so it cannot be encrypted again.`,
    'Say it once: vault rotate with --encrypt-to.',
  );
}
