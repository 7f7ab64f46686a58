import { failure, type Outcome, success } from '@sanctions-packet/core';
import type { Lock } from '../age/age-file.ts';
import type { OpeningKeys } from '../age/keys.ts';
import { type CliProblem, stop } from '../cli-problem.ts';
import type { Host } from '../host.ts';
import { readIdentities } from './read-identities.ts';
import { readPassphrase } from './read-passphrase.ts';

/** Variables that name files of keys; they never hold a key. */
const VARIABLES = {
  identity: 'SANCTIONS_PACKET_IDENTITY',
  passphrase: 'SANCTIONS_PACKET_PASSPHRASE_FILE',
} as const;

/** How the keys to what is locked are given: always by the name of a file. */
export interface KeyOptions {
  readonly identity: readonly string[];
  readonly passphraseFile?: string;
}

/**
 * The keys that open `name`: files of identities for what is locked with keys; a passphrase, out of a file or asked for
 * at the terminal, for what is locked with one. Nobody is asked where there is no terminal.
 */
export async function openingKeys(
  name: string,
  lock: Lock,
  options: KeyOptions,
  host: Host,
): Promise<Outcome<OpeningKeys, CliProblem>> {
  return lock === 'passphrase' ? withPassphrase(name, options, host) : withIdentities(name, options, host);
}

async function withPassphrase(
  name: string,
  options: KeyOptions,
  host: Host,
): Promise<Outcome<OpeningKeys, CliProblem>> {
  const file = options.passphraseFile ?? variable(host, VARIABLES.passphrase);
  if (file !== undefined) {
    const read = await readPassphrase(file, host);
    return read.ok ? success({ identities: [], passphrase: read.value }) : read;
  }
  if (host.askSecret === undefined) {
    const fix = `Name a file that holds it with --passphrase-file or ${VARIABLES.passphrase}, or run this at a terminal.`;
    return failure([stop('cli.locked', `${name} is encrypted with a passphrase, and there is nobody to ask.`, fix)]);
  }
  return success({ identities: [], passphrase: await host.askSecret(`Passphrase of ${name}: `) });
}

async function withIdentities(
  name: string,
  options: KeyOptions,
  host: Host,
): Promise<Outcome<OpeningKeys, CliProblem>> {
  const named = variable(host, VARIABLES.identity);
  const files = options.identity.length > 0 ? options.identity : named === undefined ? [] : [named];
  if (files.length === 0) {
    const fix = `Name the file of your key with --identity or ${VARIABLES.identity}.`;
    return failure([stop('cli.locked', `${name} is encrypted, and no key was given.`, fix)]);
  }
  const read = await readIdentities(files, host);
  return read.ok ? success({ identities: read.value }) : read;
}

/** Set but empty counts as not set, as with other programs. */
function variable(host: Host, name: string): string | undefined {
  const value = host.env[name] ?? '';
  return value === '' ? undefined : value;
}
