import { createHmac } from 'node:crypto';

/** Hexadecimal digits of a digest: enough to tell two inputs apart. */
const DIGITS = 24;

/**
 * Digests of what packets are made from. They are keyed with the vault, so that who has the log of a build and not the
 * vault cannot try out what it was made from.
 */
export class Digests {
  readonly #key: string | Uint8Array;

  constructor(vault: string | Uint8Array | undefined) {
    this.#key = vault ?? '';
  }

  of(...texts: readonly (string | Uint8Array)[]): string {
    const digest = createHmac('sha256', this.#key);
    for (const text of texts) digest.update(text).update('\0');
    return digest.digest('hex').slice(0, DIGITS);
  }
}
