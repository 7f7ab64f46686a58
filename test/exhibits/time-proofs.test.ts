// Proofs of time, made by OpenSSL and by the letter of the OpenTimestamps format, through the command.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { caseWith, temporaryFolder } from '../cli/support/case-folder.ts';
import { filesIn } from '../cli/support/files-in.ts';
import { runCommand } from '../cli/support/run-command.ts';
import { tool } from '../support/tools.ts';

const MINUTES = 120_000;
const ORIGINAL = Buffer.from('The decision as it was received.\n');
const RENDITION = Buffer.from('The decision, names covered.\n');

/** A time stamping authority of one's own. */
const AUTHORITY = `
[req]
distinguished_name = name
x509_extensions = purpose
prompt = no
[name]
CN = Invented Authority
[purpose]
extendedKeyUsage = critical, timeStamping
[tsa]
default_tsa = stamps
[stamps]
serial = FOLDER/serial
signer_cert = FOLDER/cert.pem
signer_key = FOLDER/key.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512
`;

let authority: string;

beforeAll(() => {
  authority = temporaryFolder();
  writeFileSync(join(authority, 'tsa.cnf'), AUTHORITY.replaceAll('FOLDER', authority));
  writeFileSync(join(authority, 'serial'), '01\n');
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    'key.pem',
    '-out',
    'cert.pem',
    '-config',
    'tsa.cnf',
  );
});

function openssl(...args: readonly string[]): void {
  execFileSync(tool('openssl'), args, { cwd: authority, stdio: 'pipe' });
}

/** A query of RFC 3161 about a file, and its answer. */
function stamped(file: Uint8Array, digest = 'sha256'): { readonly query: Buffer; readonly response: Buffer } {
  writeFileSync(join(authority, 'file'), file);
  openssl('ts', '-query', '-data', 'file', `-${digest}`, '-no_nonce', '-out', 'query.tsq');
  openssl('ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'query.tsq', '-out', 'reply.tsr');
  return {
    query: readFileSync(join(authority, 'query.tsq')),
    response: readFileSync(join(authority, 'reply.tsr')),
  };
}

/** A detached proof of version 1 with one pending attestation. */
function openTimestamps(file: Uint8Array): Buffer {
  const calendar = Buffer.from('https://calendar.example');
  return Buffer.concat([
    Buffer.from('\0OpenTimestamps\0\0Proof\0', 'latin1'),
    Buffer.from('bf89e2e884e89294' + '01' + '08', 'hex'),
    createHash('sha256').update(file).digest(),
    Buffer.from('0083dfe30d2ef90c8e', 'hex'),
    Buffer.from([calendar.length + 1, calendar.length]),
    calendar,
  ]);
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function caseWithProofs(tsr: Uint8Array, ots: Uint8Array, more: Readonly<Record<string, unknown>> = {}): string {
  return caseWith(
    {
      'evidence[0].original.sha256': sha256(ORIGINAL),
      'evidence[0].renditions[0]': {
        id: 'ren_decision',
        purpose: 'redacted',
        file: 'decision-redacted.txt',
        mime: 'text/plain',
        sha256: sha256(RENDITION),
        profile: 'disclosable',
        shows: { people: ['per_judge'] },
      },
      'evidence[0].proofs': [
        { type: 'rfc3161', file: 'proofs/a.tsr', status: 'confirmed' },
        { type: 'opentimestamps', file: 'proofs/a.ots', sha256: sha256(ots), status: 'confirmed' },
      ],
      ...more,
    },
    { 'evidence/decision-redacted.txt': RENDITION, 'evidence/proofs/a.tsr': tsr, 'evidence/proofs/a.ots': ots },
  );
}

async function build(folder: string, out = join(temporaryFolder(), 'out'), ...more: readonly string[]) {
  const ran = await runCommand(['build', folder, '--out', out, '--date', '2021-06-01', '--format', 'pdf', ...more]);
  return { ...ran, packet: join(out, 'us', 'per_judge') };
}

const proofsIn = (packet: string): readonly string[] => filesIn(packet).filter((path) => path.includes('-proof-'));

describe('a proof of time', () => {
  it(
    'goes with the file that it proves, and stays inside with one that stays behind',
    async () => {
      const { response } = stamped(RENDITION);
      const { code, packet } = await build(caseWithProofs(response, openTimestamps(ORIGINAL)));
      expect(code).toBe(0);
      expect(proofsIn(packet)).toEqual([
        'disclosable/data/exhibit-001-proof-1.tsr',
        'internal/data/exhibit-001-proof-2.ots',
        'restricted/data/exhibit-001-proof-1.tsr',
      ]);
      expect(readFileSync(join(packet, 'disclosable/data/exhibit-001-proof-1.tsr'))).toEqual(response);
      const original = createHash('sha256').update(ORIGINAL).digest();
      for (const path of filesIn(packet).filter((one) => !one.startsWith('internal/')))
        expect([path, readFileSync(join(packet, path)).includes(original)]).toEqual([path, false]);
      expect((await runCommand(['verify', packet])).code).toBe(0);
    },
    MINUTES,
  );

  it(
    'of another digest than can be compared stays inside',
    async () => {
      const { packet } = await build(caseWithProofs(stamped(RENDITION, 'sha512').response, openTimestamps(RENDITION)));
      expect(proofsIn(packet)).toEqual([
        'disclosable/data/exhibit-001-proof-2.ots',
        'internal/data/exhibit-001-proof-1.tsr',
        'restricted/data/exhibit-001-proof-2.ots',
      ]);
    },
    MINUTES,
  );

  it(
    'of another file, or that is none, blocks and is told with its place',
    async () => {
      const other = await build(caseWithProofs(stamped(Buffer.from('else')).response, openTimestamps(ORIGINAL)));
      expect(other.code).toBe(1);
      expect(other.stderr.replace(/\s+/g, ' ')).toContain('packet.proof-of-another');
      const none = await build(caseWithProofs(stamped(RENDITION).query, Buffer.from('\0OpenTimestamps\0')));
      expect(none.code).toBe(1);
      expect(none.stderr).toMatch(/exhibit\.proof-unreadable[\s\S]*proofs\[0\][\s\S]*proofs\[1\]/);
      expect(existsSync(none.packet)).toBe(false);
    },
    MINUTES,
  );

  it(
    'of an exhibit whose file may not leave stays inside; the crate says of which exhibit one is that leaves',
    async () => {
      const proofs = [stamped(RENDITION).response, openTimestamps(RENDITION)] as const;
      const restricted = { 'evidence[0].renditions[0].profile': 'restricted' };
      const { packet } = await build(
        caseWithProofs(...proofs, { 'evidence[0].sensitivity': 'confidential', ...restricted }),
      );
      expect(proofsIn(packet)).toEqual([
        'restricted/data/exhibit-001-proof-1.tsr',
        'restricted/data/exhibit-001-proof-2.ots',
      ]);
      const crate = JSON.parse(readFileSync(join(packet, 'restricted/data/ro-crate-metadata.json'), 'utf8'));
      const exhibit = crate['@graph'].find((entity: { '@id': string }) => entity['@id'] === '#exhibit-1');
      expect(exhibit.subjectOf).toEqual([{ '@id': 'exhibit-001-proof-1.tsr' }, { '@id': 'exhibit-001-proof-2.ots' }]);
    },
    MINUTES,
  );

  it(
    'that was completed since is taken in by a build that goes on',
    async () => {
      const pending = openTimestamps(RENDITION);
      // With one more attestation, of a second calendar that has the same name.
      const completed = Buffer.concat([
        pending.subarray(0, 65),
        Buffer.of(0xff),
        pending.subarray(65),
        pending.subarray(65),
      ]);
      const folder = caseWithProofs(stamped(RENDITION).response, pending);
      const out = join(temporaryFolder(), 'out');
      expect((await build(folder, out)).code).toBe(0);
      writeFileSync(join(folder, 'evidence', 'proofs', 'a.ots'), completed);
      const changed = await build(folder, out, '--resume');
      expect(changed.code).toBe(1);
      expect(changed.stderr).toContain('cli.evidence-changed');
      const dossier = join(folder, 'dossier.json');
      writeFileSync(dossier, readFileSync(dossier, 'utf8').replace(sha256(pending), sha256(completed)));
      const { code, packet } = await build(folder, out, '--resume');
      expect(code).toBe(0);
      expect(readFileSync(join(packet, 'disclosable/data/exhibit-001-proof-2.ots'))).toEqual(completed);
    },
    MINUTES,
  );

  it(
    'is looked into when a case is checked, whoever cites the exhibit',
    async () => {
      const folder = caseWithProofs(stamped(Buffer.from('else')).response, openTimestamps(ORIGINAL));
      const { code, stdout } = await runCommand(['check', folder, '--date', '2021-06-01', '--json']);
      expect(code).toBe(1);
      const { problems } = JSON.parse(stdout) as { readonly problems: readonly { code: string; at: string }[] };
      const found = problems.filter((problem) => problem.code.includes('proof'));
      expect(found.map((problem) => [problem.code, problem.at])).toEqual([
        ['packet.proof-of-another', 'evidence[0].proofs[0]'],
      ]);
    },
    MINUTES,
  );
});
