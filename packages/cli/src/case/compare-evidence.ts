import { readdir, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Dossier } from '@sanctions-packet/core/evidence';
import { type DeclaredFile, declaredFiles } from './declared-files.ts';
import { measureFile } from './measure-file.ts';

/** `unhashed` is there, and the dossier gives no hash to hold it against. */
export type FileState = 'same' | 'missing' | 'changed' | 'outside' | 'unreadable' | 'unhashed';

export interface ComparedFile {
  /** Field of the dossier, such as `evidence[3].original`. */
  readonly at: string;
  readonly about: string;
  readonly state: FileState;
}

/** A file that lies in the evidence folder and that no record names; by its hash, because its name may name somebody. */
export interface ExtraFile {
  readonly sha256: string;
  readonly bytes: number;
  /** Record whose missing or misplaced file this is, by its hash. */
  readonly about?: string;
}

export interface ComparedEvidence {
  readonly files: readonly ComparedFile[];
  readonly extra: readonly ExtraFile[];
}

/** Holds every file of an evidence folder against the dossier, and the dossier against the folder. */
export async function compareEvidence(folder: string, dossier: Dossier): Promise<ComparedEvidence> {
  const declared = declaredFiles(dossier);
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined) {
    return { files: declared.map(({ at, about }) => ({ at, about, state: 'missing' })), extra: [] };
  }
  const files: ComparedFile[] = [];
  const named = new Set<string>();
  for (const file of declared) {
    const path = await realpath(join(root, file.path)).catch(() => undefined);
    if (path !== undefined) named.add(path);
    files.push({ at: file.at, about: file.about, state: await stateOf(root, path, file) });
  }
  return { files, extra: await extraFiles(root, named, declared) };
}

async function stateOf(root: string, path: string | undefined, { sha256, bytes }: DeclaredFile): Promise<FileState> {
  if (path === undefined) return 'missing';
  if (!path.startsWith(root + sep)) return 'outside';
  const found = await measureFile(path).catch(() => undefined);
  if (found?.regular !== true) return 'unreadable';
  if (sha256 === undefined) return 'unhashed';
  return found.sha256 === sha256 && found.bytes === (bytes ?? found.bytes) ? 'same' : 'changed';
}

async function extraFiles(
  root: string,
  named: ReadonlySet<string>,
  declared: readonly DeclaredFile[],
): Promise<readonly ExtraFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !named.has(path) && !isNamedLink(root, path, declared))
    .sort();
  const extra: ExtraFile[] = [];
  for (const path of paths) {
    const found = await measureFile(path).catch(() => ({ bytes: 0, sha256: '' }));
    const owner = found.sha256 === '' ? undefined : declared.find(({ sha256 }) => sha256 === found.sha256)?.about;
    extra.push({ sha256: found.sha256, bytes: found.bytes, ...(owner === undefined ? {} : { about: owner }) });
  }
  return extra;
}

/** A link at a path that the dossier names is told as that file, not once more as one too many. */
function isNamedLink(root: string, path: string, declared: readonly DeclaredFile[]): boolean {
  const place = relative(root, path).split(sep).join('/');
  return declared.some((file) => file.path === place);
}
