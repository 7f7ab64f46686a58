import { basename, join } from 'node:path';
import { blocks, failure, type Outcome, success } from '@sanctions-packet/core';
import { type Dossier, parseDossier, parseVault, type Vault } from '@sanctions-packet/core/evidence';
import { checkEvidenceFiles } from './check-evidence-files.ts';
import type { CaseFiles } from './locate-case.ts';
import { readInput } from './read-file.ts';

/** A case as it lies on the disk. */
export interface Case {
  readonly folder: string;
  readonly dossier: Dossier;
  readonly vault?: Vault;
}

/**
 * Reads a dossier, its vault, and the hashes of its evidence files. Positions name files without their folder, so that
 * they read the same wherever the case lies. `asOf` (`YYYY-MM-DD`) is the day on which consents and risks are judged.
 */
export async function loadCase(
  { folder, dossier: file, vault: vaultFile }: CaseFiles,
  asOf: string,
): Promise<Outcome<Case>> {
  const [text, vaultText] = await Promise.all([
    readInput(join(folder, file)),
    vaultFile === undefined ? undefined : readInput(vaultFile, 'cli.vault-not-found'),
  ]);
  if (!text.ok || vaultText?.ok === false) return failure([...text.problems, ...(vaultText?.problems ?? [])]);

  const vault =
    vaultText === undefined ? undefined : parseVault({ text: vaultText.value, file: basename(vaultFile ?? '') });
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
  if (problems.some(blocks)) return failure(problems);
  return success({ folder, dossier: dossier.value, ...(vault === undefined ? {} : { vault: vault.value }) }, problems);
}
