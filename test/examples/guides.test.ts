// Every line of a guide that runs the command is run as it is written, with the files that the guide shows; and what the
// guide says is printed, is printed.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../cli/support/case-folder.ts';
import { runInProcess } from '../cli/support/run-in-process.ts';

const ROOT = join(__dirname, '../..');
const GUIDES = join(ROOT, 'docs/guides');
const MINUTES = 180_000;
const HERE = process.cwd();

interface Block {
  /** What stands behind the three strokes, such as `yaml first-case/dossier.yaml`. */
  readonly info: string;
  readonly text: string;
}

function blocksOf(guide: string): readonly Block[] {
  const text = readFileSync(join(GUIDES, guide), 'utf8');
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, info = '', body = '']) => ({ info, text: body }));
}

/** The words of a line as a shell divides it; a public key that the guide leaves open is one that was printed. */
function wordsOf(line: string, keys: readonly string[]): readonly string[] {
  const left = [...keys];
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain = '']) =>
    plain === 'age1…' ? (left.shift() ?? plain) : (quoted ?? plain),
  );
}

/** Follows a guide in an empty folder: its files are written, its lines run; what it shows as printed was printed last. */
async function follow(guide: string): Promise<void> {
  process.chdir(temporaryFolder());
  const keys: string[] = [];
  let printed = '';
  for (const { info, text } of blocksOf(guide)) {
    const [language, place = 'example'] = info.split(' ');
    if (language === 'text') for (const line of text.split('\n')) expect(printed).toContain(line.trim());
    if (language === 'yaml' && place !== 'example') write(place, text);
    if (language !== '') continue;
    for (const line of text.split('\n').filter((one) => one.startsWith('sanctions-packet '))) {
      const ran = await runInProcess(wordsOf(line, keys).slice(1));
      expect([line, ran.code, ran.code === 0 ? '' : ran.stderr]).toEqual([line, 0, '']);
      printed = ran.stdout + ran.stderr;
      keys.push(...(ran.stdout.match(/^age1\w+$/gm) ?? []));
    }
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

afterEach(() => process.chdir(HERE));

describe('guides', () => {
  it(
    'the first packet: every line runs, and leads to what is described',
    async () => {
      await follow('first-packet-in-ten-minutes.md');
      const packet = join('out', 'first', 'us', 'per_01');
      const told = ['internal/data/checklist.html', 'disclosable/data/submission.pdf', 'restricted/data/annex.pdf'];
      expect(told.filter((file) => !existsSync(join(packet, file)))).toEqual([]);
      expect(existsSync(join('out', 'first', 'uk', 'per_01', 'packet.json'))).toBe(true);
    },
    MINUTES,
  );

  it(
    'protecting people: every line runs, and the vault is encrypted',
    async () => {
      await follow('protecting-people.md');
      expect(readFileSync(join('my-case', 'vault.yaml'), 'latin1')).toMatch(/^age-encryption\.org\/v1\n/);
    },
    MINUTES,
  );

  it('no guide names a command that does not exist', async () => {
    for (const guide of readdirSync(GUIDES)) {
      const named = readFileSync(join(GUIDES, guide), 'utf8').matchAll(/sanctions-packet (?!help)([a-z]+)/g);
      for (const [, command = ''] of named) {
        expect([guide, command, (await runInProcess(['help', command])).code]).toEqual([guide, command, 0]);
      }
    }
  });
});
