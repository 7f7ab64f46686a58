import { randomBytes } from 'node:crypto';
import { lstatSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { blocks } from '@sanctions-packet/core';
import { dossierJsonSchema, newDossier, newVault, parseDossier } from '@sanctions-packet/core/evidence';
import { packetDate } from '../choice/packet-date.ts';
import { stop } from '../cli-problem.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { makeFolders, ownFolder } from '../output/make-folders.ts';
import { createPrivate } from '../output/write-private.ts';
import { writeProblem } from '../output/write-problem.ts';
import { refuse } from '../vault/refuse.ts';

export interface InitOptions {
  readonly title: string;
  readonly language: string;
  readonly period: string;
  readonly country: readonly string[];
  readonly submitter: string;
  readonly standardOfProof: string;
}

const SCHEMA = 'dossier.schema.json';
const ID_BYTES = 5;
const SALT_BYTES = 32;

/** `sanctions-packet init DIR`: the files of a new case. Nothing that is there already is touched. */
export async function init(folder: string, options: InitOptions, host: Host): Promise<ExitCode> {
  const day = packetDate(undefined, host);
  if (!day.ok) return refuse(day.problems, host);
  const id = `dos_${randomBytes(ID_BYTES).toString('hex')}`;
  const dossier = newDossier({ ...options, id, countries: options.country, schema: SCHEMA });
  const judged = parseDossier({ text: dossier, file: 'dossier.yaml' }, { asOf: day.value });
  if (!judged.ok) return refuse(judged.problems.filter(blocks), host);
  const files: readonly (readonly [string, string])[] = [
    ['dossier.yaml', dossier],
    ['vault.yaml', newVault(id, randomBytes(SALT_BYTES).toString('hex'))],
    [SCHEMA, `${JSON.stringify(dossierJsonSchema(), null, 2)}\n`],
    ['README.md', README],
  ];
  const there = [...files.map(([name]) => name), 'evidence'].filter((name) => isThere(join(folder, name)));
  if (there.length > 0) return refuse([exists(folder, there)], host);
  const made: string[] = [];
  try {
    makeFolders(resolve(folder, 'evidence'));
    ownFolder(resolve(folder, 'evidence'));
    for (const [name, text] of files) {
      createPrivate(join(folder, name), new TextEncoder().encode(text));
      made.push(join(folder, name));
    }
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('syscall' in error)) throw error;
    for (const path of made) rmSync(path, { force: true });
    return refuse([writeProblem(folder, error as NodeJS.ErrnoException)], host);
  }
  host.err(`Made ${made.join(', ')} and ${join(folder, 'evidence')}.\n${NEXT}`);
  return EXIT.done;
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function exists(folder: string, names: readonly string[]) {
  const what = `${folder} holds ${names.join(', ')} already; nothing is written.`;
  return stop('cli.output-exists', what, 'Choose a new folder.');
}

const NEXT =
  'The vault is not encrypted yet: vault create --from does that. Then: evidence add, import persons, check.\n';

const README = `# A case

- \`dossier.yaml\`: what happened. It names no victim and no source; they have ids (\`vic_…\`, \`src_…\`).
- \`vault.yaml\`: who those ids are. Encrypt it before the first name is written into it:
  \`sanctions-packet vault create vault.yaml.age --from vault.yaml --encrypt-to age1… --encrypt-to age1…\`, then delete it.
- \`evidence/\`: the files that the dossier describes (\`sanctions-packet evidence add\`).
- \`imports/\`: made by \`sanctions-packet import\`: column maps, what was imported, and the account of every cell.
- \`dossier.schema.json\`: for editors, which then complete and check the fields of the dossier.

\`sanctions-packet check\` says at any time what the case still lacks.
`;
