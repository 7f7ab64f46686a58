import { generateX25519Identity, identityToRecipient } from 'age-encryption';

/** A new pair of keys, of the kind that every age program knows. */
export async function makeIdentity(): Promise<{ readonly identity: string; readonly recipient: string }> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}
