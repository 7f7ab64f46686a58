import { readFile } from 'node:fs/promises';
import { dossierJsonSchema, vaultJsonSchema } from '@sanctions-packet/core/evidence';
import { packetRecordJsonSchema } from '@sanctions-packet/core/regime';
import { nearest } from '../choice/nearest.ts';
import { exitOf, stop } from '../cli-problem.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { problemLines } from '../terminal/problem-lines.ts';
import { styleOf } from '../terminal/style.ts';

/** The schemas that can be printed: of what goes in, and of what `--json` gives out. */
const PRINTED: Readonly<Record<string, () => unknown>> = {
  dossier: dossierJsonSchema,
  vault: vaultJsonSchema,
  check: () => reportSchema('check'),
  build: () => reportSchema('build'),
  'build-log': () => reportSchema('build-log'),
  regimes: () => reportSchema('regimes'),
  verify: () => reportSchema('verify'),
  diff: () => reportSchema('diff'),
  'packet-record': packetRecordJsonSchema,
  'evidence-check': () => reportSchema('evidence-check'),
};

/** The names that `schema` takes. */
export const SCHEMAS: readonly string[] = Object.keys(PRINTED);

/** `sanctions-packet schema [NAME]`: JSON Schema, draft 2020-12, for an editor or another program. */
export async function schema(name: string, host: Host): Promise<ExitCode> {
  const print = Object.hasOwn(PRINTED, name) ? PRINTED[name] : undefined;
  if (print !== undefined) {
    host.out(`${JSON.stringify(await print(), null, 2)}\n`);
    return EXIT.done;
  }
  const meant = nearest(name, SCHEMAS);
  const fix = meant === undefined ? `Choose from ${SCHEMAS.join(', ')}.` : `Did you mean ${meant}?`;
  const problem = stop('cli.unknown-schema', 'There is no schema of that name.', fix);
  host.err(`${problemLines([problem], styleOf(host.errTerminal)).join('\n')}\n`);
  return exitOf([problem]);
}

/** Shipped beside the code, so that other programs can read it without running this one. */
async function reportSchema(command: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(`../../schema/${command}.schema.json`, import.meta.url), 'utf8'));
}
