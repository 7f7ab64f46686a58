import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { refuse } from '../vault/refuse.ts';
import { storeNew } from '../vault/store-vault.ts';

/** `sanctions-packet vault key FILE`: a new secret key in a file, as `age-keygen` writes it; its public half on stdout. */
export async function vaultKey(path: string, host: Host): Promise<ExitCode> {
  const { makeIdentity } = await import('../age/make-identity.ts');
  const { identity, recipient } = await makeIdentity();
  const text = `# public key: ${recipient}\n${identity}\n`;
  const problems = storeNew(path, new TextEncoder().encode(text));
  if (problems.length > 0) return refuse(problems, host);
  host.err(
    `The secret key is in ${path}: give it to nobody, and keep a copy in another place.\nThe public key, for --encrypt-to:\n`,
  );
  host.out(`${recipient}\n`);
  return EXIT.done;
}
