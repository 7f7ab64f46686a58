/** What a person sees: help, the checklist on a screen of 80 columns, one case as file and folder, faults. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { caseWith, temporaryFolder } from './support/case-folder.ts';
import { runCommand } from './support/run-command.ts';

const MINUTE = 60_000;
const DAY = ['--date', '2021-06-01'];

/** Lines of more than 80 columns; ids and paths may stand out, so that they can be copied. */
function tooWide(text: string): readonly string[] {
  const idsAndPaths = /(per|evi|inv)_|dossier\.json:/;
  return text.split('\n').filter((line) => [...line].length > 80 && !idsAndPaths.test(line));
}

describe('help', () => {
  it.each([
    [['--help'], ['check [options] <case>', 'A case is a folder:', 'Exit codes:', '3  a file could not be read']],
    [
      ['check', '--help'],
      ['--regime <list>', '--target <list>', '--date <date>', '--json', '--html <file>', '--documents', 'Examples:'],
    ],
    [
      ['build', '--help'],
      ['--out <dir>', '--format <list>', '--vault <file>', '--replace', 'never mix', 'Examples:'],
    ],
    [
      ['help', 'regimes'],
      ['[id]', '$ sanctions-packet regimes us'],
    ],
    [
      ['help', 'vault', 'add'],
      ['Usage: sanctions-packet vault add', '--identity <file>'],
    ],
    [
      ['help', 'protecting-people'],
      ['The default is no.', 'vault create vault.yaml.age'],
    ],
    [
      ['help', 'exit-codes'],
      ['4    some packets failed', '130 by Ctrl-C'],
    ],
    [['help', 'exhibits'], ['disclosable/data/exhibits-001.pdf']],
    [['help', 'containers'], ['restricted/    for the government alone']],
    [['help', 'output'], ['Data goes to stdout']],
    [
      ['help', 'environment'],
      ['NO_COLOR', 'SOURCE_DATE_EPOCH'],
    ],
    [['schema', '-h'], ['dossier, vault, check, build, build-log, verify,']],
  ])(
    '%j teaches, within 80 columns',
    async (args, said) => {
      const ran = await runCommand(args);
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      for (const words of said) expect(ran.stdout).toContain(words);
      expect(ran.stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
    },
    MINUTE,
  );

  it(
    'is offered when nothing or something unknown is asked',
    async () => {
      const nothing = await runCommand([]);
      expect(nothing.code).toBe(2);
      expect(nothing.stderr).toContain('Usage: sanctions-packet');
      const unknown = await runCommand(['biuld', 'x']);
      expect(unknown).toMatchObject({ code: 2, stdout: '' });
      expect(unknown.stderr).toContain('Did you mean build?');
      expect((await runCommand(['verify', 'x', '--jsno'])).stderr).toContain('Did you mean --json?');
      const noTopic = await runCommand(['help', 'exit-cods']);
      expect(noTopic).toMatchObject({ code: 2, stdout: '' });
      expect(noTopic.stderr).toContain('Did you mean exit-codes?');
      expect((await runCommand(['build', 'x'])).stderr).toContain("required option '-o, --out <dir>' not specified");
      expect((await runCommand(['init', 'x', '--title', 'X'])).stderr).toContain(
        "required options '--period <interval>', '--submitter <name>' not specified",
      );
    },
    MINUTE,
  );

  it(
    'tells the version',
    async () => {
      expect(await runCommand(['--version'])).toMatchObject({ code: 0, stdout: '0.1.0\n' });
    },
    MINUTE,
  );
});

describe('check', () => {
  it(
    'says first that it is internal, then the matrix, then the why of each pair',
    async () => {
      const { code, stdout, stderr } = await runCommand(['check', caseWith(), ...DAY]);
      expect(code).toBe(0);
      expect(stdout.startsWith('Internal. For those who prepare the case; never send it,')).toBe(true);
      for (const words of [
        '1 Zhaksybek Umbetkaliev',
        '◐ weak',
        'US  United States: ◐ weak\n',
        'EE  Estonia: ○ missing, not asked for\n',
        ': contradicted.\n',
      ])
        expect(stdout).toContain(words);
      expect(stdout.trimEnd().split('\n').slice(-2).join(' ')).toMatch(
        /1 target, \d governments: .*--documents does\.$/,
      );
      expect(stdout).not.toContain('\u001b');
      expect(stderr).toContain('The case as a whole: ');
      expect(tooWide(stdout)).toEqual([]);
    },
    MINUTE,
  );

  it.each([['--target', 'per_judge'], ['--documents']])(
    'prints with %s each ground and element with the records for and against, and what would complete it',
    async (...more) => {
      const { code, stdout } = await runCommand(['check', caseWith(), '--regime', 'us', ...more, ...DAY]);
      expect(code).toBe(0);
      for (const words of [
        'Zhaksybek Umbetkaliev\nper_judge · regime us · as of 2021-06-01\n',
        'EO-A  Serious human rights abuse',
        '  ● Responsibility for, complicity in, or engagement in the abuse\n' +
          '    supported, 2 independent sources, contradicted\n' +
          '    for      inv_judge: Exhibit 1, p. 2; Exhibit 2, para. 3\n' +
          '    against  inv_judge: Exhibit 4\n',
        '    → Give a date of birth,',
        'Out of reach\n',
      ])
        expect(stdout).toContain(words);
      expect(stdout.includes('Before sending: ')).toBe(more.includes('--documents'));
      expect(tooWide(stdout)).toEqual([]);
    },
    MINUTE,
  );

  it(
    'reads a case from its file as from its folder',
    async () => {
      const folder = caseWith();
      const [whole, file] = await Promise.all([
        runCommand(['check', folder, ...DAY]),
        runCommand(['check', join(folder, 'dossier.json'), ...DAY]),
      ]);
      expect(file.stdout).toBe(whole.stdout);
    },
    MINUTE,
  );

  it(
    'is silent about warnings of the case when asked to be',
    async () => {
      expect(await runCommand(['check', caseWith(), '--quiet', ...DAY])).toMatchObject({ code: 0, stderr: '' });
    },
    MINUTE,
  );

  it(
    'takes lists and repeated options alike',
    async () => {
      const folder = caseWith();
      const [list, repeated] = await Promise.all([
        runCommand(['check', folder, '--target', 'per_judge,per_judge', '--regime', 'us', '--json', ...DAY]),
        runCommand([
          'check',
          folder,
          '--target',
          'per_judge',
          '--target',
          'per_judge',
          '--regime',
          'us,us',
          '--json',
          ...DAY,
        ]),
      ]);
      expect(repeated.stdout).toBe(list.stdout);
      expect(JSON.parse(list.stdout).fit.targets).toHaveLength(1);
    },
    MINUTE,
  );
});

describe('a fault of ours', () => {
  const broken = { preload: join(__dirname, 'support', 'broken.cjs') };

  it(
    'is told as ours, with no trace',
    async () => {
      const page = join(temporaryFolder(), 'fit.html');
      const ran = await runCommand(['check', caseWith(), '--html', page, ...DAY], broken);
      expect(ran).toMatchObject({ code: 5, stdout: '' });
      expect(existsSync(page)).toBe(false);
      expect(ran.stderr).toContain('our fault');
      expect(ran.stderr).not.toMatch(/Umbetkaliev|\.ts:/);
    },
    MINUTE,
  );

  it(
    'is traced when asked, without a word of the message',
    async () => {
      const env = { SANCTIONS_PACKET_DEBUG: '1' };
      const ran = await runCommand(['check', caseWith(), '--documents', ...DAY], { ...broken, env });
      expect(ran.code).toBe(5);
      expect(ran.stderr).toMatch(/\n {2}TypeError\n\s+at /);
      expect(ran.stderr).not.toContain('Umbetkaliev');
    },
    MINUTE,
  );

  it(
    'in every packet of a build is told of each, and leaves no packet',
    async () => {
      const out = join(temporaryFolder(), 'out');
      const ran = await runCommand(['build', caseWith(), '--out', out, '--json', ...DAY], broken);
      expect(ran.code).toBe(5);
      expect(JSON.parse(ran.stdout)).toMatchObject({
        status: 'fault',
        packets: [{ status: 'failed', problems: [{ code: 'cli.fault' }] }],
      });
      expect(ran.stdout + ran.stderr).not.toContain('Umbetkaliev');
    },
    MINUTE,
  );
});
