/** The fit report on paper and screen: the page, the text, and where they may be written. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { caseWith, folderWith, temporaryFolder } from './support/case-folder.ts';
import { runCommand } from './support/run-command.ts';

const MINUTE = 60_000;
const EXAMPLE = join(__dirname, '../../examples/detained-journalist');
const GOLDEN = join(__dirname, 'golden/fit-detained-journalist.txt');
/** The example keeps its invented vault readable. */
const OPEN = '--allow-readable-vault';
const DAY = ['--date', '2021-06-01'];

async function pageOf(folder: string, date = '2026-11-22'): Promise<string> {
  const file = join(temporaryFolder(), 'fit.html');
  const { code } = await runCommand(['check', folder, '--date', date, '--html', file, '--quiet', OPEN]);
  expect(code).toBe(0);
  return readFileSync(file, 'utf8');
}

describe('the text', () => {
  it(
    'of the detained journalist is what was read and kept; UPDATE_GOLDEN=1 writes it anew',
    async () => {
      const { stdout } = await runCommand(['check', EXAMPLE, '--date', '2026-11-22', '--quiet', OPEN]);
      if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(GOLDEN, stdout);
      expect(stdout).toBe(readFileSync(GOLDEN, 'utf8'));
      expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
    },
    MINUTE,
  );

  it.each(['漢'.repeat(60), `Zhaksybek ${'Umbetkaliev'.repeat(12)}`, 'Ж'.repeat(200)])(
    'keeps to 80 columns with the name %s',
    async (name) => {
      const { stdout } = await runCommand(['check', caseWith({ 'persons[0].names[0].full': name }), '--quiet', ...DAY]);
      const width = (line: string) => [...line].reduce((sum, letter) => sum + (letter === '漢' ? 2 : 1), 0);
      expect(stdout.split('\n').filter((line) => width(line) > 80)).toEqual([]);
    },
    MINUTE,
  );
});

describe('the page', () => {
  it(
    'is internal, loads nothing, runs nothing, and allows its own style alone',
    async () => {
      const page = await pageOf(EXAMPLE);
      const body = page.slice(page.indexOf('<body>'));
      expect(body.indexOf('Internal.')).toBeLessThan(250);
      expect(page).toContain('<title>Internal: ');
      const style = /<style>(.*)<\/style>/s.exec(page)?.[1] ?? '';
      const hash = createHash('sha256').update(style).digest('base64');
      expect(page).toContain(`content="default-src 'none'; style-src &#39;sha256-${hash}`.replaceAll("'", '&#39;'));
      expect(page).not.toMatch(/https?:|<script|<img|<link|<iframe|@import|url\(|\son[a-z]+=|\sstyle=|javascript:/i);
    },
    MINUTE,
  );

  it(
    'leads from each cell to its pair, and every link somewhere; each id stands once',
    async () => {
      const page = await pageOf(EXAMPLE);
      const ids = [...page.matchAll(/\sid="?([\w-]+)/g)].map(([, id]) => id);
      const links = [...page.matchAll(/href="?#([\w-]+)/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(links.filter((id) => !ids.includes(id))).toEqual([]);
      expect(links).toEqual(expect.arrayContaining(['1us', '6lv', 't6', 'matrix']));
      for (const words of [
        'scope="col"',
        'scope="row"',
        '<caption',
        '◐ weak',
        'Exhibits 7, 00:03:22; 6, para. 2',
        'Undesirable person (persona non grata) (Immigration Law, section 61(2))',
      ])
        expect(page).toContain(words);
      expect(page).not.toMatch(/lang=(?!"en")/);
    },
    MINUTE,
  );

  it(
    'names nobody who is protected',
    async () => {
      const page = await pageOf(EXAMPLE);
      const vault = readFileSync(join(EXAMPLE, 'vault.yaml'), 'utf8');
      const names = [...vault.matchAll(/\b(?:full|value): "?([^"\n#]+?)"?\s*$/gm)].map(([, name]) => name ?? '');
      expect(names.length).toBeGreaterThan(3);
      expect(names.filter((name) => page.includes(name))).toEqual([]);
    },
    MINUTE,
  );

  it(
    'prints a name as text, never as markup',
    async () => {
      const page = await pageOf(caseWith({ 'persons[0].names[0].full': '<script>x</script> & "Co"' }), '2021-06-01');
      expect(page).toContain('&lt;script&gt;x&lt;/script&gt; &amp; &quot;Co&quot;');
      expect(page).not.toContain('<script');
    },
    MINUTE,
  );
});

describe('where the page is written', () => {
  const written = (file: string, ...more: readonly string[]) =>
    runCommand(['check', caseWith(), '--html', file, '--quiet', ...more, ...DAY]);

  it(
    'is a file for its owner alone, which is replaced only when that is asked for',
    async () => {
      const file = join(temporaryFolder(), 'fit.html');
      expect((await written(file)).code).toBe(0);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      const first = readFileSync(file, 'utf8');
      writeFileSync(file, 'mine');
      const refused = await written(file);
      expect(refused).toMatchObject({ code: 3, stdout: '' });
      expect(refused.stderr).toContain('--replace');
      expect(readFileSync(file, 'utf8')).toBe('mine');
      expect((await written(file, '--replace')).code).toBe(0);
      expect(readFileSync(file, 'utf8')).toBe(first);
    },
    MINUTE,
  );

  it(
    'is never a packet, nor a folder that is not there',
    async () => {
      const packet = folderWith({ 'packet.json': '{}' });
      mkdirSync(join(packet, 'internal'));
      const file = join(packet, 'internal', 'fit.html');
      const inPacket = await written(file);
      expect(inPacket).toMatchObject({ code: 3, stdout: '' });
      expect(inPacket.stderr).toContain('cli.report-in-packet');
      expect(existsSync(file)).toBe(false);
      expect((await written(join(packet, 'nowhere', 'fit.html'))).code).toBe(3);
    },
    MINUTE,
  );
});
