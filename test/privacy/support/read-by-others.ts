import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { PacketFile } from '../../../packages/packet/src/index.ts';
import { pageTexts } from '../../../packages/render-pdf/fixtures/read-pdf.ts';
import { tool } from '../../support/tools.ts';
import { takeApart } from './rewrite-pdf.ts';

/**
 * Everything that can be read in a file by means that share no code with the exit scan: its bytes, the parts of a zip
 * with and without their tags, the objects of a PDF and the words that pdfium sees on its pages. In small letters.
 */
export async function readByOthers({ path, bytes }: Pick<PacketFile, 'path' | 'bytes'>): Promise<string> {
  const read = [path, Buffer.from(bytes).toString('latin1'), Buffer.from(bytes).toString('utf8')];
  if (path.endsWith('.docx') && bytes[0] === 0x50) {
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      const text = strFromU8(part);
      read.push(name, text, text.replace(/<[^>]*>/g, ''));
    }
  }
  if (path.endsWith('.pdf') && bytes[0] === 0x25) {
    read.push(...(await pageTexts(bytes)));
    for (const { source, data } of takeApart(bytes).objects.values()) {
      read.push(source, Buffer.from(data ?? []).toString('utf8'));
      for (const [, hex = ''] of source.matchAll(/<FEFF([0-9A-F]*)>/g)) {
        read.push(Buffer.from(hex, 'hex').swap16().toString('utf16le'));
      }
    }
  }
  return flat(read.join('\n'));
}

/** What programs of other people print of some files. */
export function readByPrograms(files: readonly Pick<PacketFile, 'path' | 'bytes'>[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'privacy-'));
  const run = (name: Parameters<typeof tool>[0], ...args: string[]): string =>
    execFileSync(tool(name), args, { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const read: string[] = [];
    for (const { path, bytes } of files) {
      const file = join(folder, path.replaceAll('/', '-'));
      writeFileSync(file, bytes);
      if (bytes[0] === 0x25) {
        read.push(run('pdftotext', file, '-'), run('pdfinfo', '-struct-text', file), run('pdfinfo', '-meta', file));
        read.push(run('pdfinfo', '-url', file), run('pdfinfo', '-dests', file));
      }
      if (bytes[0] === 0x50) read.push(run('unzip', '-p', file), run('unzip', '-lv', file), run('unzip', '-z', file));
    }
    return flat([run('exiftool', '-a', '-u', '-g1', folder), ...read].join('\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Small letters, words joined that a line end cut. */
function flat(text: string): string {
  return text
    .replace(/[-\u00ad\ufffe]\r?\n/g, '')
    .replace(/\u00ad/g, '')
    .toLowerCase();
}
