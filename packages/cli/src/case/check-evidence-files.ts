import { createHash } from 'node:crypto';
import { open, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Problem } from '@sanctions-packet/core';
import type { Dossier } from '@sanctions-packet/core/evidence';
import type { CliCode, CliProblem } from '../cli-problem.ts';

/** A file the dossier speaks of, with what it says of it. */
interface DeclaredFile {
  /** Field of the dossier. */
  readonly at: string;
  readonly about: string;
  /** Below the evidence folder; never told. */
  readonly path: string;
  readonly sha256?: string;
  readonly bytes?: number;
}

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

function declaredFiles({ evidence }: Dossier): readonly DeclaredFile[] {
  return evidence.flatMap(({ id: about, original, acquisition, renditions }, index): readonly DeclaredFile[] => {
    const at = `evidence[${index}]`;
    const captures = acquisition?.captures ?? [];
    return [
      ...(original?.path === undefined
        ? []
        : [{ at: `${at}.original`, about, path: original.path, sha256: original.sha256, bytes: original.bytes }]),
      ...renditions.map(({ file: path, sha256, bytes }, nth) => ({
        at: `${at}.renditions[${nth}]`,
        about,
        path,
        sha256,
        ...(bytes === undefined ? {} : { bytes }),
      })),
      ...captures.map(({ file: path, sha256 }, nth) => ({
        at: `${at}.acquisition.captures[${nth}]`,
        about,
        path,
        ...(sha256 === undefined ? {} : { sha256 }),
      })),
    ];
  });
}

async function checkFile(root: string, file: DeclaredFile): Promise<readonly CliProblem[]> {
  try {
    const path = await realpath(join(root, file.path));
    if (!path.startsWith(root + sep)) return [told('outside', file)];
    const { bytes, sha256, regular } = await measure(path);
    if (!regular) return [told('unreadable', file)];
    const same = (file.bytes ?? bytes) === bytes && (file.sha256 ?? sha256) === sha256;
    return same ? [] : [told('changed', file)];
  } catch (error) {
    return [told((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreadable', file)];
  }
}

interface Measured {
  readonly regular: boolean;
  readonly bytes: number;
  readonly sha256: string;
}

/** Read in pieces: an hour of video must not fill the memory. */
async function measure(path: string): Promise<Measured> {
  const file = await open(path);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return { regular: false, bytes: 0, sha256: '' };
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of file.createReadStream({ autoClose: false })) {
      hash.update(piece as Buffer);
      bytes += (piece as Buffer).length;
    }
    return { regular: true, bytes, sha256: hash.digest('hex') };
  } finally {
    await file.close();
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
