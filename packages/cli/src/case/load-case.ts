import { join } from 'node:path';
import { blocks, failure, type Outcome, success } from '@sanctions-packet/core';
import { type Dossier, parseDossier, parseVault, type SourceText, type Vault } from '@sanctions-packet/core/evidence';
import { checkProofs } from '@sanctions-packet/packet';
import { proofReader } from '../exhibits/proof-reader.ts';
import type { Host } from '../host.ts';
import { checkEvidenceFiles } from './check-evidence-files.ts';
import type { CaseFiles } from './locate-case.ts';
import { readInput } from './read-file.ts';
import { readVault, type VaultOptions } from './read-vault.ts';

/** A case as it lies on the disk. */
export interface Case {
  readonly folder: string;
  readonly dossier: Dossier;
  readonly vault?: Vault;
  /** The vault as it was read, opened if it was encrypted; in memory alone. */
  readonly vaultSource?: SourceText;
}

/**
 * Reads a dossier, its vault, and the hashes of its evidence files. Positions name files without their folder, so that
 * they read the same wherever the case lies. `asOf` (`YYYY-MM-DD`) is the day on which consents and risks are judged.
 * An encrypted vault is opened in memory.
 */
export async function loadCase(
  { folder, dossier: file, vault: vaultFile }: CaseFiles,
  asOf: string,
  options: VaultOptions,
  host: Host,
): Promise<Outcome<Case>> {
  const [text, vaultText] = await Promise.all([
    readInput(join(folder, file)),
    vaultFile === undefined ? undefined : readVault(vaultFile, options, host),
  ]);
  if (!text.ok || vaultText?.ok === false) return failure([...text.problems, ...(vaultText?.problems ?? [])]);

  const vault = vaultText === undefined ? undefined : parseVault(vaultText.value.source);
  const dossier = parseDossier(
    { text: text.value, file },
    {
      asOf,
      ...(vault?.ok === true ? { vault: vault.value } : {}),
    },
  );
  const problems = [...dossier.problems, ...(vault?.problems ?? [])];
  if (!dossier.ok || vault?.ok === false) return failure(problems);

  problems.push(...(await checkEvidenceFiles(join(folder, 'evidence'), dossier.value)));
  problems.push(...(await checkProofs({ readProof: proofReader(folder) }, dossier.value)));
  if (problems.some(blocks)) return failure(problems);
  const opened =
    vault === undefined || vaultText === undefined ? {} : { vault: vault.value, vaultSource: vaultText.value.source };
  return success({ folder, dossier: dossier.value, ...opened }, problems);
}
