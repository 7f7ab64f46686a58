/** What opens files: identities (`AGE-SECRET-KEY-1…`), a passphrase, or both. */
export interface OpeningKeys {
  readonly identities: readonly string[];
  readonly passphrase?: string;
}

/** What files are locked with. age mixes no passphrase with recipients. */
export type Locking = { readonly recipients: readonly string[] } | { readonly passphrase: string };
