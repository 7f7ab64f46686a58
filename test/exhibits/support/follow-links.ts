import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { regimeWords } from '@sanctions-packet/core/regime';
import type { Regime } from 'sanctions-packet';
import { tool } from '../../support/tools.ts';

const BIG = { maxBuffer: 256_000_000, encoding: 'utf8' } as const;
const run = promisify(execFile);

/** A link of a document to another file. */
export interface Link {
  readonly file: string;
  /** Counted from 0, as the format has it. */
  readonly page: number;
  readonly words: string;
}

/** A file of a packet, and where it lies on the disk. */
export interface PlacedFile {
  /** In the packet. */
  readonly path: string;
  readonly role: string;
  readonly language?: string;
  readonly place: string;
}

/** Links to other files, as qpdf reads a document's objects. */
export async function linksOf(place: string): Promise<readonly Link[]> {
  const { stdout } = await run(tool('qpdf'), ['--json=2', '--json-key=qpdf', place], BIG);
  const { qpdf } = JSON.parse(stdout) as { qpdf: [unknown, Record<string, { value?: Record<string, unknown> }>] };
  return Object.values(qpdf[1]).flatMap(({ value }) => {
    const action = value?.['/A'] as { '/S': string; '/F': string; '/D': [number] } | undefined;
    if (action?.['/S'] !== '/GoToR') return [];
    return [{ file: action['/F'].slice(2), page: action['/D'][0], words: String(value?.['/Contents']).slice(2) }];
  });
}

/** The text of each page, as poppler reads it. */
export async function pagesOf(place: string): Promise<readonly string[]> {
  const { stdout } = await run(tool('pdftotext'), [place, '-'], BIG);
  return stdout.split('\f').slice(0, -1);
}

/** Links of a packet's PDFs that lead elsewhere than they say, and how many there are in all. */
export async function followLinks(regime: Regime, date: string, files: readonly PlacedFile[]) {
  const [usual = 'en'] = regime.law.filing.languages.value;
  const places = new Map(files.map(({ path, place }) => [path, place]));
  const volumes = new Map<string, readonly string[]>();
  const lost: string[] = [];
  let followed = 0;
  for (const { path, language = usual, role, place } of files) {
    if (role === 'exhibits' || !path.endsWith('.pdf')) continue;
    for (const link of await linksOf(place)) {
      const volume = join(dirname(path), link.file);
      const pages = volumes.get(volume) ?? (await pagesOf(places.get(volume) ?? ''));
      volumes.set(volume, pages);
      followed += 1;
      const lines = (pages[link.page] ?? '').split('\n').map(plain);
      if (!lines.includes(lineFor(regime, date, language, link))) lost.push(`${path}: ${link.words}`);
    }
  }
  return { lost, followed };
}

/** The line that a page must bear to which the link of a document in `language` leads: a stamp, or a cover's heading. */
function lineFor(regime: Regime, asOf: string, language: string, { words }: Link): string {
  const [volumeLanguage = language] = regime.law.filing.languages.value;
  const [exhibit = 0, pin = 0] = [...words.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const isPage = regimeWords({ regime, language, asOf }).exhibitPage(exhibit, pin) === words;
  const stamp = regimeWords({ regime, language: volumeLanguage, asOf }).exhibitPage(exhibit, pin);
  return plain(isPage ? stamp : (stamp.split(', ')[0] ?? ''));
}

/** Readers give a space that does not break as either. */
function plain(line: string): string {
  return line.replaceAll('\u{a0}', ' ').trim();
}
