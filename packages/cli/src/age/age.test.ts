import { describe, expect, it, jest } from '@jest/globals';
import { armor, Encrypter } from 'age-encryption';
import { isAgeFile, lockOf } from './age-file.ts';
import { decrypt } from './decrypt.ts';
import { encrypt } from './encrypt.ts';
import { makeIdentity } from './make-identity.ts';
import { looksSecret, parseIdentities, parseRecipients } from './parse-keys.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const plain = bytes(`Hidden Name ${'x'.repeat(70_000)}`);

/** As strong a passphrase lock as a test has time for. */
async function withPassphrase(passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(8);
  return encrypter.encrypt(plain);
}

jest.setTimeout(60_000);

describe('a file that is encrypted to keys', () => {
  it('opens with each of them, binary or armoured', async () => {
    const [one, two] = [await makeIdentity(), await makeIdentity()];
    const file = await encrypt(plain, { recipients: [one.recipient, two.recipient] });
    expect([isAgeFile(file), lockOf(file)]).toEqual([true, 'key']);
    const armoured = bytes(`\n ${armor.encode(file)}`);
    expect(isAgeFile(armoured)).toBe(true);
    for (const { identity } of [one, two]) {
      for (const form of [file, armoured]) {
        const opened = await decrypt(form, { identities: [identity] }, 'vault');
        expect(opened.ok && Buffer.from(opened.value).equals(plain)).toBe(true);
      }
    }
  });

  it('is another each time, and does not open with another key', async () => {
    const [one, other] = [await makeIdentity(), await makeIdentity()];
    const file = await encrypt(plain, { recipients: [one.recipient] });
    expect(await encrypt(plain, { recipients: [one.recipient] })).not.toEqual(file);
    const refused = await decrypt(file, { identities: [other.identity] }, 'vault');
    expect(refused.problems).toMatchObject([{ code: 'cli.wrong-key', what: 'vault does not open with this key.' }]);
  });

  it('gives nothing when a byte of it is missing or changed', async () => {
    const { identity, recipient } = await makeIdentity();
    const file = await encrypt(plain, { recipients: [recipient] });
    const places = [22, 40, 100, 180, 220, 250, 1_000, 65_000, 65_900, file.length - 1];
    for (const at of places) {
      const flipped = file.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      for (const broken of [file.slice(0, at), flipped]) {
        const opened = await decrypt(broken, { identities: [identity] }, 'vault');
        expect(opened.ok).toBe(false);
        expect(JSON.stringify(opened)).not.toContain('Hidden');
      }
    }
    const cutArmour = bytes(armor.encode(file).slice(0, 500));
    expect((await decrypt(cutArmour, { identities: [identity] }, 'vault')).problems).toMatchObject([
      { code: 'cli.damaged-file' },
    ]);
  });

  it('is never made without a key that opens it', async () => {
    await expect(encrypt(plain, { recipients: [] })).rejects.toThrow('Nobody could open this file');
  });
});

describe('a file that is encrypted with a passphrase', () => {
  it('says so, opens with it alone, and tells a wrong one', async () => {
    const file = await withPassphrase('correct horse');
    expect(lockOf(file)).toBe('passphrase');
    expect(await decrypt(file, { identities: [], passphrase: 'correct horse' }, 'vault')).toMatchObject({ ok: true });
    const wrong = await decrypt(file, { identities: [], passphrase: 'Hidden' }, 'vault');
    expect(wrong.problems).toMatchObject([
      { code: 'cli.wrong-key', what: 'vault does not open with this passphrase.' },
    ]);
    expect(JSON.stringify(wrong)).not.toContain('Hidden');
  });

  it('is not opened when it asks for more memory than a machine has', async () => {
    const text = new TextDecoder('latin1').decode(await withPassphrase('correct horse'));
    const greedy = Uint8Array.from(text.replace(/^(-> scrypt \S+) 8$/m, '$1 40'), (sign) => sign.charCodeAt(0));
    const opened = await decrypt(greedy, { identities: [], passphrase: 'correct horse' }, 'vault');
    expect(opened.problems).toMatchObject([{ code: 'cli.damaged-file' }]);
  });
});

describe('what is no age file', () => {
  it.each([
    '',
    'id: vlt_x',
    'age-encryption.org/v2\n',
    'age-encryption.org/v1',
    'Hidden -----BEGIN AGE ENCRYPTED FILE-----',
  ])('%j is taken as it is', (text) => {
    expect(isAgeFile(bytes(text))).toBe(false);
  });
});

describe('files of keys', () => {
  it('hold keys one a line, among remarks', async () => {
    const { identity, recipient } = await makeIdentity();
    expect(parseIdentities(`# a key\r\n\r\n ${identity} \r\n${identity}\n`)).toEqual({ keys: [identity] });
    expect(parseRecipients(`# mine\n${recipient}\n`)).toEqual({ keys: [recipient] });
  });

  it('are refused by line when they hold something else', async () => {
    const { identity, recipient } = await makeIdentity();
    expect(parseIdentities(`\n${recipient}`)).toEqual({ fault: 'unknown', line: 2 });
    expect(parseIdentities('# nothing')).toEqual({ fault: 'empty', line: 1 });
    expect(parseRecipients(`${recipient}\n${identity}`)).toEqual({ fault: 'secret', line: 2 });
    const wrong = recipient.slice(0, -1) + (recipient.endsWith('q') ? 'p' : 'q');
    expect(parseRecipients(wrong)).toEqual({ fault: 'unknown', line: 1 });
    expect(parseRecipients('ssh-ed25519 AAAA')).toEqual({ fault: 'unknown', line: 1 });
    expect([identity, 'age-secret-key-1x', '/home/me/a.key'].map(looksSecret)).toEqual([true, true, false]);
  });
});
