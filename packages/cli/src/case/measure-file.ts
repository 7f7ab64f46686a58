import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

export interface Measured {
  readonly regular: boolean;
  readonly bytes: number;
  /** In lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** Size and hash of a file. It is read in pieces: an hour of video must not fill the memory. Throws what the system says. */
export async function measureFile(path: string): Promise<Measured> {
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
