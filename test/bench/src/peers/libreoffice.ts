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

/** One Word file to PDF, by a process of its own: that is how a program without a server of LibreOffice's uses it. */
export function libreofficePdf(docx: Uint8Array): Converted {
  const folder = mkdtempSync(join(tmpdir(), 'bench-soffice-'));
  try {
    const [file, times] = [join(folder, 'document.docx'), join(folder, 'times')];
    writeFileSync(file, docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(tmpdir(), 'bench-soffice-profile')).href}`;
    const convert = ['soffice', '--headless', profile, '--convert-to', 'pdf', '--outdir', folder, file];
    execFileSync('/usr/bin/time', ['-f', '%U %S %e %M', '-o', times, ...convert], { stdio: 'ignore' });
    const [user = 0, system = 0, wall = 0, peakKb = 0] = readFileSync(times, 'utf8').trim().split(' ').map(Number);
    return {
      bytes: statSync(join(folder, 'document.pdf')).size,
      spent: { cpu: (user + system) * 1000, wall: wall * 1000, grownMb: 0 },
      peakMb: peakKb / 1024,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
