/**
 * Programs outside the workspace that tests read finished files with. A test that needs one fails without it, and
 * says how to get it; it is never skipped, because a skipped check looks like a passed one.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

interface ToolSource {
  /** Names it goes by, best first. */
  readonly names: readonly string[];
  /** Debian package; Homebrew formula. */
  readonly debian: string;
  readonly homebrew: string;
}

const TOOLS = {
  qpdf: { names: ['qpdf'], debian: 'qpdf', homebrew: 'qpdf' },
  pdftotext: { names: ['pdftotext'], debian: 'poppler-utils', homebrew: 'poppler' },
  pdftoppm: { names: ['pdftoppm'], debian: 'poppler-utils', homebrew: 'poppler' },
  pdfinfo: { names: ['pdfinfo'], debian: 'poppler-utils', homebrew: 'poppler' },
  pdffonts: { names: ['pdffonts'], debian: 'poppler-utils', homebrew: 'poppler' },
  gs: { names: ['gs'], debian: 'ghostscript', homebrew: 'ghostscript' },
  convert: { names: ['magick', 'convert'], debian: 'imagemagick', homebrew: 'imagemagick' },
  exiftool: { names: ['exiftool'], debian: 'libimage-exiftool-perl', homebrew: 'exiftool' },
  zip: { names: ['zip'], debian: 'zip', homebrew: 'zip' },
  unzip: { names: ['unzip'], debian: 'unzip', homebrew: 'unzip' },
  bagit: { names: ['bagit.py'], debian: 'python3-pip and pip install bagit', homebrew: 'python and pip install bagit' },
  ftm: {
    names: ['ftm'],
    debian: 'python3-pip and pip install followthemoney',
    homebrew: 'python and pip install followthemoney',
  },
  rocrate: {
    names: ['rocrate'],
    debian: 'python3-pip and pip install rocrate',
    homebrew: 'python and pip install rocrate',
  },
  openssl: { names: ['openssl'], debian: 'openssl', homebrew: 'openssl' },
  soffice: { names: ['soffice', 'libreoffice'], debian: 'libreoffice-writer-nogui', homebrew: 'libreoffice' },
} as const satisfies Readonly<Record<string, ToolSource>>;

export type ToolName = keyof typeof TOOLS;

/** Absolute path of a program; throws, saying how to install it, when it is not on PATH. */
export function tool(name: ToolName): string {
  const source: ToolSource = TOOLS[name];
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const candidate of source.names) {
      const path = join(folder, candidate);
      if (folder !== '' && isProgram(path)) return path;
    }
  }
  throw new Error(
    `This test makes or reads files with ${name}, which is not on PATH. ` +
      `Debian, Ubuntu: apt-get install ${source.debian}. macOS: brew install ${source.homebrew}.`,
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
