import { z } from 'zod';
import { Provision } from './provision.ts';
import { Authority, Filing, Program, type RegimeLaw } from './regime-law.ts';

/** The parsed JSON files of a regime's `law` folder. */
export interface LawFiles {
  readonly program: unknown;
  readonly authority: unknown;
  readonly filing: unknown;
  readonly provisions: readonly unknown[];
}

/**
 * Reads the law files that a regime package ships. They are our own source, so a fault is a bug: one error is thrown
 * that lists every fault of every file, with the file's name (a provision's id) and the path in it.
 */
export function parseRegimeLaw(files: LawFiles): RegimeLaw {
  const faults: string[] = [];
  const program = read(Program, files.program, 'program', faults);
  const authority = read(Authority, files.authority, 'authority', faults);
  const filing = read(Filing, files.filing, 'filing', faults);
  const provisions = readProvisions(files.provisions, faults);
  if (program === undefined || authority === undefined || filing === undefined || faults.length > 0) {
    throw new Error(`Law files are at fault:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  }
  return { program, authority, filing, provisions };
}

function readProvisions(raw: readonly unknown[], faults: string[]): ReadonlyMap<string, Provision> {
  const provisions = new Map<string, Provision>();
  raw.forEach((input, index) => {
    const provision = read(Provision, input, nameOf(input) ?? `provisions[${index}]`, faults);
    if (provision === undefined) return;
    if (provisions.has(provision.id)) faults.push(`${provision.id}: given twice`);
    provisions.set(provision.id, provision);
  });
  return provisions;
}

function nameOf(input: unknown): string | undefined {
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : undefined;
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function read<T>(shape: z.ZodType<T>, input: unknown, file: string, faults: string[]): T | undefined {
  const result = shape.safeParse(input);
  if (result.success) return result.data;
  for (const issue of result.error.issues)
    faults.push(`${file}: ${z.core.toDotPath(issue.path) || 'file'}: ${issue.message}`);
  return undefined;
}
