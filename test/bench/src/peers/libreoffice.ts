import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Spent } from '../measuring/stopwatch.ts';

export interface Converted {
  readonly bytes: number;
  readonly spent: Spent;
  readonly peakMb: number;
}

/** Whether LibreOffice and GNU time, which sees what a child process takes, are on this machine. */
export function hasLibreoffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    execFileSync('/usr/bin/time', ['-f', '%U', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * The Word files of a packet to PDF, all in one start: that is how a program without a server of LibreOffice's is
 * quickest.
 */
export function libreofficePdfs(documents: readonly Uint8Array[]): Converted {
  const folder = mkdtempSync(join(tmpdir(), 'bench-soffice-'));
  try {
    const times = join(folder, 'times');
    const files = documents.map((docx, index) => {
      const file = join(folder, `document-${index}.docx`);
      writeFileSync(file, docx);
      return file;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(tmpdir(), 'bench-soffice-profile')).href}`;
    const convert = ['soffice', '--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...files];
    execFileSync('/usr/bin/time', ['-f', '%U %S %e %M', '-o', times, ...convert], { stdio: 'ignore' });
    const [user = 0, system = 0, wall = 0, peakKb = 0] = readFileSync(times, 'utf8').trim().split(' ').map(Number);
    return {
      bytes: files.reduce((sum, file) => sum + statSync(file.replace(/docx$/, 'pdf')).size, 0),
      spent: { cpu: (user + system) * 1000, wall: wall * 1000, grownMb: 0 },
      peakMb: peakKb / 1024,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
