import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Problem } from '@sanctions-packet/core';
import type { Dossier } from '@sanctions-packet/core/evidence';
import type { CliCode, CliProblem } from '../cli-problem.ts';
import { type DeclaredFile, declaredFiles } from './declared-files.ts';
import { measureFile } from './measure-file.ts';

/**
 * Compares the evidence files on the disk with the hashes and sizes that the dossier gives. Missing files warn: a case
 * may travel without them. A file that differs blocks: the packet would vouch for what is no longer there.
 */
export async function checkEvidenceFiles(folder: string, dossier: Dossier): Promise<readonly Problem[]> {
  const files = declaredFiles(dossier);
  if (files.length === 0) return [];
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined) return [noFolder(files.length)];
  const problems: CliProblem[] = [];
  for (const file of files) problems.push(...(await checkFile(root, file)));
  return problems;
}

async function checkFile(root: string, file: DeclaredFile): Promise<readonly CliProblem[]> {
  try {
    const path = await realpath(join(root, file.path));
    if (!path.startsWith(root + sep)) return [told('outside', file)];
    const { bytes, sha256, regular } = await measureFile(path);
    if (!regular) return [told('unreadable', file)];
    const same = (file.bytes ?? bytes) === bytes && (file.sha256 ?? sha256) === sha256;
    return same ? [] : [told('changed', file)];
  } catch (error) {
    return [told((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreadable', file)];
  }
}

const FINDINGS = {
  missing: {
    code: 'cli.evidence-missing',
    severity: 'warn',
    what: 'The evidence folder does not hold this file.',
    fix: 'Put the file there, or correct its path.',
  },
  changed: {
    code: 'cli.evidence-changed',
    severity: 'block',
    what: 'The file is not the one that the dossier describes: its size or SHA-256 differs.',
    fix: 'Put the unchanged file back; if this one is right, enter its size and SHA-256 and record why in custody.',
  },
  outside: {
    code: 'cli.evidence-outside',
    severity: 'block',
    what: 'The path leads out of the evidence folder through a link.',
    fix: 'Copy the file into the evidence folder.',
  },
  unreadable: {
    code: 'cli.evidence-unreadable',
    severity: 'warn',
    what: 'The file cannot be read, so its SHA-256 was not compared.',
    fix: 'Make it an ordinary file that you may read.',
  },
} as const satisfies Readonly<Record<string, Pick<CliProblem, 'severity' | 'what' | 'fix'> & { code: CliCode }>>;

function told(finding: keyof typeof FINDINGS, { at, about }: DeclaredFile): CliProblem {
  return { ...FINDINGS[finding], at, about };
}

function noFolder(files: number): CliProblem {
  return {
    code: 'cli.evidence-missing',
    severity: 'warn',
    at: 'evidence',
    what: `The case has no evidence folder; ${files === 1 ? 'one file was' : `${files} files were`} not compared.`,
    fix: 'Put the files into a folder named evidence beside the dossier.',
  };
}
