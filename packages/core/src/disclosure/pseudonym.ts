import { keyedDigest } from './keyed-digest.ts';

/** What a pseudonym stands for: a victim, a source, a person who is only somebody's relative. */
export type PseudonymLetter = 'V' | 'S' | 'P';

/** The pseudonym of a record by its place in the dossier's list: `S-0001`. The same in every profile and packet. */
export function pseudonymAt(letter: PseudonymLetter, index: number): string {
  return `${letter}-${String(index + 1).padStart(4, '0')}`;
}

/** No vowels, so that no word comes out, and no sign that is read for another. */
const ALPHABET = '23456789BCDFGHJKLMNPQRSTVWXZ';
const LENGTH = 6;

/**
 * Pseudonyms of one recipient: `V-7KQ2FM`, drawn from the salt, the recipient and the id of each record. They are the
 * same in every packet to that recipient and unlike those of any other; who has two packets and no salt cannot tell
 * which belong together, nor in what order the people stand in the dossier.
 */
export function pseudonymsFor(
  letter: PseudonymLetter,
  ids: readonly string[],
  salt: string,
  recipient: string,
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const pseudonyms = new Map<string, string>();
  for (const id of [...ids].sort()) {
    let attempt = 0;
    let drawn = draw(letter, id, salt, recipient, attempt);
    while (taken.has(drawn)) {
      attempt += 1;
      drawn = draw(letter, id, salt, recipient, attempt);
    }
    taken.add(drawn);
    pseudonyms.set(id, drawn);
  }
  return pseudonyms;
}

function draw(letter: PseudonymLetter, id: string, salt: string, recipient: string, attempt: number): string {
  const digest = keyedDigest(salt, 'pseudonym', recipient, id, String(attempt));
  let number = digest.slice(0, 8).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let signs = '';
  while (signs.length < LENGTH) {
    signs += ALPHABET[Number(number % BigInt(ALPHABET.length))];
    number /= BigInt(ALPHABET.length);
  }
  return `${letter}-${signs}`;
}
