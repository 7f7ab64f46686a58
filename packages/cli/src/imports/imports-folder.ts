import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, type Outcome, success } from '@sanctions-packet/core';
import { type ColumnMap, NO_ORIGINS, type Origins } from '@sanctions-packet/exchange';
import { accessProblem } from '../case/access-problem.ts';
import { type CliProblem, stop } from '../cli-problem.ts';
import { makeFolders } from '../output/make-folders.ts';
import { createPrivate, writePrivate } from '../output/write-private.ts';

/** What a case keeps of its imports, in the folder `imports` beside the dossier; for its owner alone. */
const FOLDER = 'imports';
const COLUMNS = 'columns.json';
const ORIGINS = 'origins.json';

export interface Imports {
  /** Header → field, of every table that was imported. */
  readonly columns: ColumnMap;
  readonly origins: Origins;
}

/** What earlier imports left; nothing when there was none. A map that a person gave goes before the one that is saved. */
export function readImports(caseFolder: string, map: string | undefined): Outcome<Imports, CliProblem> {
  const columns = map === undefined ? readJson(join(caseFolder, FOLDER, COLUMNS), isMap) : readJson(map, isMap, true);
  const origins = readJson(join(caseFolder, FOLDER, ORIGINS), isOrigins);
  if (!columns.ok || !origins.ok) return failure([...columns.problems, ...origins.problems]);
  return success({ columns: columns.value ?? {}, origins: origins.value ?? NO_ORIGINS });
}

/**
 * Keeps the map, the origins and the account (`<name>.cells.csv`, `.json`). An account that is there and says something else
 * stays, and the new one gets a number. Returns the paths of the account.
 */
export function storeImports(
  caseFolder: string,
  { columns, origins }: Imports,
  name: string,
  account: { readonly csv: string; readonly json: string },
): Outcome<readonly string[], CliProblem> {
  const folder = join(caseFolder, FOLDER);
  try {
    makeFolders(folder);
    put(join(folder, COLUMNS), `${JSON.stringify(columns, null, 2)}\n`);
    put(join(folder, ORIGINS), `${JSON.stringify(origins, null, 2)}\n`);
    return success([
      putBeside(join(folder, `${name}.cells`), 'csv', account.csv),
      putBeside(join(folder, `${name}.cells`), 'json', account.json),
    ]);
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('syscall' in error)) throw error;
    const { code = 'no reason given' } = error as NodeJS.ErrnoException;
    const what = `${folder} cannot be written (${code}); what was imported is in the dossier.`;
    return failure([stop('cli.output-unwritable', what, 'Make room or get the right to write, and import once more.')]);
  }
}

function put(path: string, text: string): void {
  const there = textAt(path);
  if (there === text) return;
  const bytes = new TextEncoder().encode(text);
  if (there === undefined) createPrivate(path, bytes);
  else writePrivate(path, bytes);
}

function putBeside(stem: string, ending: string, text: string): string {
  for (let number = 1; ; number += 1) {
    const path = `${stem}${number === 1 ? '' : `-${number}`}.${ending}`;
    const there = textAt(path);
    if (there === text) return path;
    if (there !== undefined) continue;
    createPrivate(path, new TextEncoder().encode(text));
    return path;
  }
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function readJson<T>(
  path: string,
  is: (value: unknown) => value is T,
  needed = false,
): Outcome<T | undefined, CliProblem> {
  let text: string | undefined;
  try {
    text = textAt(path);
  } catch (error) {
    return failure([accessProblem(path, error, 'cli.import-file-not-found')]);
  }
  if (text === undefined && needed) {
    return failure([accessProblem(path, { code: 'ENOENT' }, 'cli.import-file-not-found')]);
  }
  if (text === undefined) return success(undefined);
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (is(value)) return success(value);
  } catch {
    // Told below, without the words of the parser, which quote the file.
  }
  return failure([
    stop('cli.bad-import-file', `${path} is not what an import wrote.`, 'Mend it, or move it away and import anew.'),
  ]);
}

function isMap(value: unknown): value is ColumnMap {
  return isObject(value) && Object.values(value).every((field) => typeof field === 'string');
}

function isOrigins(value: unknown): value is Origins {
  if (!isObject(value) || value['version'] !== 1 || !isObject(value['ids']) || !isObject(value['facts'])) return false;
  const texts = Object.values(value['ids']).every((id) => typeof id === 'string');
  return texts && Object.values(value['facts']).every((facts) => Array.isArray(facts));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
