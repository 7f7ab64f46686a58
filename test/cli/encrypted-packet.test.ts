/** `build --encrypt-to`: what lies on the disk, and who can read it. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openContainer } from 'sanctions-packet';
import { caseWith, folderWith, temporaryFolder, withSecondTarget } from './support/case-folder.ts';
import { filesIn, hashes, sha256 } from './support/files-in.ts';
import { ageDecrypt, makeKey } from './support/keys.ts';
import { runCommand } from './support/run-command.ts';

const MINUTE = 60_000;
const DAY = ['--date', '2021-06-01'];
const CONTAINERS = ['disclosable.zip.age', 'internal.zip.age', 'restricted.zip.age'];
const LIST = 'packet.json.age';

const newOut = (): string => join(temporaryFolder(), 'out');

/** Opens the containers of a packet with the age and the unzip of the system, into one folder. */
function unpack(packet: string, key: string): string {
  const folder = temporaryFolder();
  const zip = join(temporaryFolder(), 'container.zip');
  for (const container of CONTAINERS) {
    writeFileSync(zip, ageDecrypt(join(packet, container), key));
    execFileSync('unzip', ['-q', zip, '-d', folder]);
  }
  writeFileSync(join(folder, 'packet.json'), ageDecrypt(join(packet, LIST), key));
  return folder;
}

describe('an encrypted packet', () => {
  it(
    'holds, for the age of the system and for our own reader, the files of the plain one',
    async () => {
      const folder = caseWith();
      const [plain, first, second] = [newOut(), newOut(), newOut()];
      const [one, two] = [makeKey(), makeKey()];
      const keys = join(folderWith({ 'keys.txt': `# of the desk\n${two.recipient}\n` }), 'keys.txt');
      const to = ['--encrypt-to', one.recipient, '--encrypt-to', keys];
      expect((await runCommand(['build', folder, '--out', plain, ...DAY])).code).toBe(0);
      const ran = await runCommand(['build', folder, '--out', first, ...to, ...DAY]);
      expect(ran).toMatchObject({ code: 0, stdout: `${first}/us/per_judge\n${first}/report.html.age\n` });
      expect((await runCommand(['build', folder, '--out', second, ...to, ...DAY])).code).toBe(0);

      const expected = hashes(join(plain, 'us', 'per_judge'));
      for (const [out, { file }] of [
        [first, one],
        [first, two],
        [second, one],
      ] as const) {
        expect(hashes(unpack(join(out, 'us', 'per_judge'), file))).toEqual(expected);
        for (const report of ['report.html', 'report.json']) {
          expect(sha256(ageDecrypt(join(out, `${report}.age`), file))).toBe(sha256(readFileSync(join(plain, report))));
        }
      }
      const zips = [first, second].map((out) =>
        CONTAINERS.map((name) => sha256(ageDecrypt(join(out, 'us', 'per_judge', name), one.file))),
      );
      expect(zips[0]).toEqual(zips[1]);

      const [identity = ''] = /AGE-SECRET-KEY-\S+/.exec(readFileSync(one.file, 'utf8')) ?? [];
      const ours: Record<string, string> = {};
      for (const name of CONTAINERS) {
        const bytes = new Uint8Array(readFileSync(join(first, 'us', 'per_judge', name)));
        const opened = await openContainer(bytes, { identities: [identity] }, name);
        expect(opened.problems).toEqual([]);
        if (opened.ok) for (const file of opened.value) ours[file.path] = sha256(file.bytes);
        const cut = await openContainer(bytes.slice(0, -1), { identities: [identity] }, name);
        expect(cut.problems).toMatchObject([{ code: 'cli.damaged-file' }]);
      }
      ours['packet.json'] = sha256(ageDecrypt(join(first, 'us', 'per_judge', LIST), one.file));
      expect(ours).toEqual(expected);
    },
    2 * MINUTE,
  );

  it(
    'leaves nothing that can be read beside it but a log of ids, numbers and digests',
    async () => {
      const out = newOut();
      const { recipient } = makeKey();
      const folder = caseWith(withSecondTarget('Second \u0e01'));
      const ran = await runCommand(['build', folder, '--out', out, '--encrypt-to', recipient, ...DAY], {
        preload: join(__dirname, 'support', 'open-umask.cjs'),
      });
      expect(ran.code).toBe(4);
      expect(filesIn(out)).toEqual([
        'build.jsonl',
        'report.html.age',
        'report.json.age',
        ...[...CONTAINERS, LIST].sort().map((name) => `us/per_judge/${name}`),
      ]);
      for (const file of filesIn(out)) {
        const stats = statSync(join(out, file));
        expect([file, stats.mode & 0o777, stats.mtime.toISOString()]).toEqual([
          file,
          0o600,
          '2021-06-01T00:00:00.000Z',
        ]);
        if (file.endsWith('.age')) {
          expect(readFileSync(join(out, file), 'latin1')).toMatch(/^age-encryption\.org\/v1\n-> X25519 /);
        }
      }
      expect(statSync(join(out, 'us', 'per_judge')).mode & 0o777).toBe(0o700);
      for (const line of readFileSync(join(out, 'build.jsonl'), 'utf8').trimEnd().split('\n')) {
        const { trace, ...rest } = JSON.parse(line);
        expect(trace !== undefined).toBe(rest.status === 'built');
        expect(Object.keys(rest)).toEqual(['regime', 'target', 'status', 'files', 'block', 'warn', 'note']);
        const digests = trace === undefined ? [] : [trace.case, trace.files, ...Object.values(trace.inputs)];
        expect(digests.filter((digest) => !/^[0-9a-f]{24,32}$/.test(digest))).toEqual([]);
      }
    },
    MINUTE,
  );

  it(
    'tells no user, no machine and no hour inside its archives',
    async () => {
      const out = newOut();
      const { file, recipient } = makeKey();
      await runCommand(['build', caseWith(), '--out', out, '--encrypt-to', recipient, ...DAY]);
      const zip = join(temporaryFolder(), 'container.zip');
      writeFileSync(zip, ageDecrypt(join(out, 'us', 'per_judge', 'internal.zip.age'), file));
      const told = execFileSync('unzip', ['-Z', '-v', zip], { encoding: 'utf8' });
      expect(told).toMatch(/Unix file attributes \(100600 octal\)/);
      expect(told.match(/file last modified on.*/g)).toEqual(
        Array.from({ length: 7 }, () => expect.stringMatching(/2021 Jun 1 12:00:00$/)),
      );
      expect(told).toMatch(/length of extra field: +0 bytes/);
      expect(told).not.toMatch(/length of (extra field|file comment): +[1-9]/);
    },
    MINUTE,
  );
});

describe('encryption of a packet', () => {
  it(
    'is not begun in a folder that holds plain ones, also with --replace; nothing there is touched',
    async () => {
      const { recipient } = makeKey();
      for (const old of ['us/per_other/packet.json', 'report.html', 'report.json']) {
        const out = folderWith({ [old]: 'old' });
        const args = ['build', caseWith(), '--out', out, '--replace', '--encrypt-to', recipient, ...DAY];
        const ran = await runCommand(args);
        expect(ran).toMatchObject({ code: 3, stdout: '' });
        expect(ran.stderr).toContain('cli.output-plain');
        expect(filesIn(out)).toEqual([old]);
      }
    },
    MINUTE,
  );

  it(
    'is refused before anything is made when the key is not good',
    async () => {
      const out = newOut();
      for (const [key, code] of [
        ['age1canary', 'cli.bad-recipient'],
        ['AGE-SECRET-KEY-1CANARY', 'cli.key-in-the-open'],
        [makeKey().file, 'cli.bad-recipient'],
        [join(out, 'keys.txt'), 'cli.key-not-found'],
      ] as const) {
        const ran = await runCommand(['build', caseWith(), '--out', out, '--encrypt-to', key, ...DAY]);
        expect(ran).toMatchObject({ stdout: '' });
        expect(ran.code).not.toBe(0);
        expect(ran.stderr).toContain(code);
        expect(ran.stderr).not.toMatch(/1canary/i);
        expect(existsSync(out)).toBe(false);
      }
    },
    MINUTE,
  );

  it(
    'goes with --replace, and a plain build leaves no encrypted report behind',
    async () => {
      const out = newOut();
      const folder = caseWith();
      const encrypted = ['build', folder, '--out', out, '--encrypt-to', makeKey().recipient, ...DAY];
      expect((await runCommand(encrypted)).code).toBe(0);
      expect((await runCommand(encrypted)).code).toBe(3);
      expect((await runCommand([...encrypted, '--replace'])).code).toBe(0);
      expect((await runCommand(['build', folder, '--out', out, '--replace', ...DAY])).code).toBe(0);
      expect(filesIn(out).filter((file) => file.endsWith('.age'))).toEqual([]);
    },
    MINUTE,
  );

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'that is stopped by %s leaves whole containers alone',
    async (signal) => {
      const out = newOut();
      const { file, recipient } = makeKey();
      const folder = caseWith(withSecondTarget('Second Invented'));
      await runCommand(['build', folder, '--out', out, '--encrypt-to', recipient, ...DAY], {
        meanwhile: (child) => {
          child.stderr?.on('data', (piece: Buffer) => {
            if (piece.toString().includes('[1/2]')) child.kill(signal);
          });
        },
      });
      expect(filesIn(out)).toEqual([
        'build.jsonl',
        ...[...CONTAINERS, LIST].sort().map((name) => `us/per_judge/${name}`),
      ]);
      expect(filesIn(unpack(join(out, 'us', 'per_judge'), file))).toContain('packet.json');
    },
    MINUTE,
  );
});
