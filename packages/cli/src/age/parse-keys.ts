import { Decrypter, Encrypter } from 'age-encryption';

/** What can be wrong with a file of keys. */
export type KeyFault = 'empty' | 'secret' | 'unknown';

export type ParsedKeys = { readonly keys: readonly string[] } | { readonly fault: KeyFault; readonly line: number };

/** Whether a text is, or tries to be, a secret key. */
export function looksSecret(text: string): boolean {
  return /^\s*AGE-(SECRET-KEY|PLUGIN)-/i.test(text);
}

/** Recipients (`age1…`), one a line; blank lines and those that begin with `#` are passed over. */
export function parseRecipients(text: string): ParsedKeys {
  return parseLines(text, (line) => {
    if (looksSecret(line)) return 'secret';
    return isGood(() => new Encrypter().addRecipient(line)) ? undefined : 'unknown';
  });
}

/** Identities (`AGE-SECRET-KEY-1…`) as `age-keygen` writes them. */
export function parseIdentities(text: string): ParsedKeys {
  return parseLines(text, (line) => (isGood(() => new Decrypter().addIdentity(line)) ? undefined : 'unknown'));
}

function parseLines(text: string, faultOf: (line: string) => KeyFault | undefined): ParsedKeys {
  const keys: string[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const fault = faultOf(line);
    if (fault !== undefined) return { fault, line: index + 1 };
    if (!keys.includes(line)) keys.push(line);
  }
  return keys.length === 0 ? { fault: 'empty', line: 1 } : { keys };
}

function isGood(parse: () => void): boolean {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
}
