import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { failure, type Outcome, success } from '@sanctions-packet/core';
import { newVault, type SourceText } from '@sanctions-packet/core/evidence';
import { isAgeFile } from '../age/age-file.ts';
import { readInput } from '../case/read-file.ts';
import { stop } from '../cli-problem.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { type LockOptions, newLocking } from '../keys/new-locking.ts';
import { lockVault } from '../vault/lock-vault.ts';
import { lossLines } from '../vault/loss-lines.ts';
import { refuse } from '../vault/refuse.ts';
import { storeNew } from '../vault/store-vault.ts';

const SALT_BYTES = 32;

export interface VaultCreateOptions extends LockOptions {
  /** Id of the dossier whose people it is to hold. */
  readonly dossier?: string;
  /** A vault that is not encrypted yet. */
  readonly from?: string;
}

/** `sanctions-packet vault create VAULT`: an encrypted vault, empty or out of one that is not encrypted. */
export async function vaultCreate(path: string, options: VaultCreateOptions, host: Host): Promise<ExitCode> {
  const plain = await plainVault(options);
  const locking = await newLocking(options, host);
  if (!plain.ok || !locking.ok) return refuse([...plain.problems, ...locking.problems], host);
  const locked = await lockVault(plain.value, locking.value);
  if (!locked.ok) return refuse(locked.problems, host);
  const problems = storeNew(path, locked.value);
  if (problems.length > 0) return refuse(problems, host);
  const left =
    options.from === undefined
      ? []
      : [
          `${options.from} still holds the names in plain text. Try ${path}, then delete it, and its copies and backups.`,
        ];
  host.err(`${[`Made ${path}.`, ...lossLines(locking.value), ...left].join('\n')}\n`);
  return EXIT.done;
}

async function plainVault({ dossier, from }: VaultCreateOptions): Promise<Outcome<SourceText>> {
  if (from !== undefined && dossier === undefined) {
    const read = await readInput(from, 'cli.vault-not-found');
    if (!read.ok) return read;
    return isAgeFile(read.value) ? failure([encrypted(from)]) : success({ text: read.value, file: basename(from) });
  }
  if (dossier !== undefined && from === undefined && /^dos_[a-z0-9][a-z0-9-]{0,63}$/.test(dossier)) {
    return success({ text: newVault(dossier, randomBytes(SALT_BYTES).toString('hex')), file: 'vault.yaml' });
  }
  return failure([
    stop(
      'cli.vault-choice',
      'It is not clear whose names the vault is to hold.',
      'Give --dossier with the id of the dossier (dos_…), or --from with a vault that is not encrypted.',
    ),
  ]);
}

function encrypted(path: string) {
  return stop('cli.vault-choice', `${path} is encrypted already.`, 'Change its lock with vault rotate.');
}
