import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failure, type Outcome, success } from '@sanctions-packet/core';
import { type CliProblem, stop } from '../cli-problem.ts';
import { accessProblem } from './access-problem.ts';

/** Where the files of a case lie; paths as the user gave them. */
export interface CaseFiles {
  /** The folder that positions in files are told against. */
  readonly folder: string;
  /** File name in the folder. */
  readonly dossier: string;
  /** Path of the vault, when there is one. */
  readonly vault?: string;
}

const DOSSIERS = ['dossier.yaml', 'dossier.yml', 'dossier.json'];
const PLAIN_VAULTS = ['vault.yaml', 'vault.yml', 'vault.json'];
const VAULTS = [...PLAIN_VAULTS, ...PLAIN_VAULTS.map((name) => `${name}.age`), 'vault.age'];

/** Finds the files of a case: in a folder by their names; a file given stands alone, without a vault of its own. */
export async function locateCase(path: string, vault: string | undefined): Promise<Outcome<CaseFiles, CliProblem>> {
  const kind = await kindOf(path);
  if (kind === 'absent') {
    const fix = 'Give the folder that holds dossier.yaml, or the dossier itself.';
    return failure([stop('cli.case-not-found', `${path} does not exist.`, fix)]);
  }
  const given = vault === undefined ? {} : { vault };
  if (kind === 'file') return success({ folder: dirname(path), dossier: basename(path), ...given });
  let names: readonly string[];
  try {
    names = await readdir(path);
  } catch (error) {
    return failure([accessProblem(path, error)]);
  }
  return inFolder(path, names, given);
}

function inFolder(
  folder: string,
  names: readonly string[],
  given: Pick<CaseFiles, 'vault'>,
): Outcome<CaseFiles, CliProblem> {
  const dossiers = DOSSIERS.filter((name) => names.includes(name));
  const vaults = VAULTS.filter((name) => names.includes(name));
  const [dossier] = dossiers;
  const problems: CliProblem[] = [];
  if (dossier === undefined) problems.push(noDossier(folder));
  if (dossiers.length > 1) problems.push(several('cli.several-dossiers', folder, dossiers));
  if (vaults.length > 1 && given.vault === undefined) problems.push(several('cli.several-vaults', folder, vaults));
  if (dossier === undefined || problems.length > 0) return failure(problems);
  const [vault] = vaults.map((name) => join(folder, name));
  return success({ folder, dossier, ...(vault === undefined ? {} : { vault }), ...given });
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'absent'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Whatever else is wrong with it is told when it is read.
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'absent' : 'file';
  }
}

function noDossier(folder: string): CliProblem {
  const fix = 'Name it dossier.yaml, dossier.yml or dossier.json, or give its path.';
  return stop('cli.no-dossier', `${folder} holds no dossier.`, fix);
}

function several(
  code: 'cli.several-dossiers' | 'cli.several-vaults',
  folder: string,
  names: readonly string[],
): CliProblem {
  const thing = code === 'cli.several-dossiers' ? 'dossiers' : 'vaults';
  return stop(
    code,
    `${folder} holds ${names.length} ${thing}: ${names.join(', ')}.`,
    'Keep one of them there; move the others away.',
  );
}
