const BINARY = 'age-encryption.org/v1\n';
const ARMOUR = '-----BEGIN AGE ENCRYPTED FILE-----';

/** Longest header that is looked through for the kind of its lock; one of 50 recipients is a tenth of it. */
const HEADER = 64 * 1024;

/** What opens an age file: a passphrase, or one of the keys it was encrypted to. */
export type Lock = 'passphrase' | 'key';

/** Whether bytes are an age file, binary or ASCII-armoured; the name of a file says nothing. */
export function isAgeFile(bytes: Uint8Array): boolean {
  return startOf(bytes, BINARY.length) === BINARY || isArmoured(bytes);
}

/** Blank space before the first line is allowed, as mail programs leave it. */
export function isArmoured(bytes: Uint8Array): boolean {
  return startOf(bytes, 1024).trimStart().startsWith(ARMOUR);
}

/** What opens a binary age file (age-encryption.org/v1, "scrypt recipient stanza"); reads the header alone. */
export function lockOf(binary: Uint8Array): Lock {
  return /^-> scrypt /m.test(startOf(binary, HEADER).split('\n---')[0] ?? '') ? 'passphrase' : 'key';
}

/** Bytes as Latin-1: nothing in them can fail to decode. */
export function startOf(bytes: Uint8Array, length: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, length));
}
