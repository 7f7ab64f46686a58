import { type Outcome, success } from '@sanctions-packet/core';
import { type SourceText, setRecipients } from '@sanctions-packet/core/evidence';
import type { Locking } from '../age/keys.ts';

/**
 * A vault in plain text as it goes to the disk: encrypted, with the public keys it is encrypted to written inside, so
 * that it can be encrypted again when something is added. Returns the problems of a vault that is none.
 */
export async function lockVault(plain: SourceText, locking: Locking): Promise<Outcome<Uint8Array>> {
  const recipients = 'recipients' in locking ? locking.recipients : [];
  const text = setRecipients(plain, recipients);
  if (!text.ok) return text;
  const { encrypt } = await import('../age/encrypt.ts');
  return success(await encrypt(new TextEncoder().encode(text.value), locking));
}
