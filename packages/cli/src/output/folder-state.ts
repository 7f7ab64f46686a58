import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A digest of the names and sizes of all files below a folder, when every one still bears the time it was written with;
 * `undefined` when there is no such folder, or somebody has been at it.
 */
export function folderState(folder: string, date: string): string | undefined {
  const time = Date.parse(`${date}T00:00:00Z`);
  const lines: string[] = [];
  try {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isDirectory()) continue;
      const path = join(entry.parentPath, entry.name);
      const { size, mtimeMs, isFile } = fileAt(path);
      if (!isFile || mtimeMs !== time) return undefined;
      lines.push(`${path.slice(folder.length)} ${size}`);
    }
  } catch {
    return undefined;
  }
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 32);
}

function fileAt(path: string): { readonly size: number; readonly mtimeMs: number; readonly isFile: boolean } {
  const stats = statSync(path);
  return { size: stats.size, mtimeMs: stats.mtimeMs, isFile: stats.isFile() };
}
