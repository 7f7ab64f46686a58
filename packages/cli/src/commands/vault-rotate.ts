import { readVault, type VaultOptions } from '../case/read-vault.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { type LockOptions, newLocking } from '../keys/new-locking.ts';
import { lockVault } from '../vault/lock-vault.ts';
import { lossLines } from '../vault/loss-lines.ts';
import { refuse } from '../vault/refuse.ts';
import { storeChanged, storeNew } from '../vault/store-vault.ts';

export interface VaultRotateOptions extends VaultOptions, LockOptions {
  /** Where the vault as it was is to stay. */
  readonly keepOld?: string;
}

/** `sanctions-packet vault rotate VAULT`: the same names, locked with other keys or another passphrase. */
export async function vaultRotate(path: string, options: VaultRotateOptions, host: Host): Promise<ExitCode> {
  const opened = await readVault(path, options, host);
  if (!opened.ok) return refuse(opened.problems, host);
  const locking = await newLocking(options, host);
  if (!locking.ok) return refuse(locking.problems, host);
  const locked = await lockVault(opened.value.source, locking.value);
  if (!locked.ok) return refuse(locked.problems, host);
  const { stored } = opened.value;
  const kept = options.keepOld === undefined ? [] : storeNew(options.keepOld, stored);
  const problems = kept.length > 0 ? kept : storeChanged(path, stored, locked.value);
  if (problems.length > 0) return refuse(problems, host);
  host.err(
    `${[
      `Changed the lock of ${path}.`,
      ...lossLines(locking.value),
      'Copies and backups made before still open with the old key.',
    ].join('\n')}\n`,
  );
  return EXIT.done;
}
