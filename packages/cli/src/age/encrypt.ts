import { Encrypter } from 'age-encryption';
import type { Locking } from './keys.ts';

/**
 * Bytes as a binary age file (age-encryption.org/v1). Never the same twice: each file has a random key of its own.
 * Recipients must be good (`checkRecipient`); with none it is a bug, since nobody could open the file.
 */
export async function encrypt(plain: Uint8Array, locking: Locking): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  if ('passphrase' in locking) encrypter.setPassphrase(locking.passphrase);
  else {
    if (locking.recipients.length === 0) throw new Error('Nobody could open this file');
    for (const recipient of locking.recipients) encrypter.addRecipient(recipient);
  }
  return encrypter.encrypt(plain);
}
