import { parseVault } from '@sanctions-packet/core/evidence';
import { readVault, type VaultOptions } from '../case/read-vault.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { refuse } from '../vault/refuse.ts';

/** `sanctions-packet vault list VAULT`: the ids of those it names, one a line; never a name. */
export async function vaultList(path: string, options: VaultOptions, host: Host): Promise<ExitCode> {
  const opened = await readVault(path, options, host);
  if (!opened.ok) return refuse(opened.problems, host);
  const vault = parseVault(opened.value.source);
  if (!vault.ok) return refuse(vault.problems, host);
  const { people, others, terms, recipients } = vault.value;
  const locks = recipients.length === 0 ? [] : ['Encrypted to:', ...recipients.map((recipient) => `  ${recipient}`)];
  host.err(`${[...locks, `Besides people with an id: ${others.length} others, ${terms.length} terms.`].join('\n')}\n`);
  for (const { subject } of people) host.out(`${subject}\n`);
  return EXIT.done;
}
