/** The manual page says what `help` says: it is written out of the same words. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const ROOT = join(__dirname, '..', '..');
const PAGE = join(ROOT, 'packages', 'cli', 'man', 'sanctions-packet.1');
const NAMES = ['program', 'help', 'help-topics'].map((name) => join(ROOT, 'packages', 'cli', 'src', `${name}.ts`));

/** As `node tools/man-page.mjs` would write it for the sources as they are. */
function written(change = ''): string {
  const script = `
    const [{ run }, { HELP }, { TOPICS }] = ${JSON.stringify(NAMES)}.map((name) => require(name));
    const command = { run, HELP, TOPICS };
    ${change}
    import('./tools/man-page.mjs').then(({ manPage }) => manPage(command)).then((page) => process.stdout.write(page));`;
  const typescript = join(ROOT, 'test', 'support', 'typescript.cjs');
  return execFileSync(
    process.execPath,
    ['--conditions=@sanctions-packet/source', '--require', typescript, '--eval', script],
    { cwd: ROOT, encoding: 'utf8' },
  );
}

describe('the manual page', () => {
  const page = readFileSync(PAGE, 'utf8');

  it('is fresh: else build, and node tools/man-page.mjs', () => {
    expect(page === written()).toBe(true);
  });

  it('is written anew when a word of help changes', () => {
    const printed = written(`
      command.run = (args, host) => run(args, { ...host, out: (text) => host.out(text.replaceAll('a place for evidence', 'a room for proof')) });`);
    expect(printed).toContain('a room for proof');
  });

  it('begins no line with what a typesetter would take for an order of its own', () => {
    const orders = page.split('\n').filter((line) => /^[.']/.test(line));
    expect(orders.filter((line) => !/^\.(\\"|TH|SH|SS|P$|TP$|B |nf$|fi$)/.test(line))).toEqual([]);
    expect(page).not.toMatch(/[^\n -~]/);
  });
});
