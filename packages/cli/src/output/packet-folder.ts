import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolders } from './make-folders.ts';

/** For its owner alone, as the folders are. */
const FILE_MODE = 0o600;

const LEFTOVER = /^\.(?<name>.+)\.(?<kind>partial|replaced)-(?<pid>\d+)$/;

export interface FileToWrite {
  /** Below the folder, `/` between parts. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * A folder that comes into being whole: its files are written to a hidden folder beside it, which is renamed into place
 * when it is complete. Everything is synchronous, so that no signal finds it half done but `discard` can undo it.
 */
export class PacketFolder {
  readonly #path: string;
  readonly #partial: string;
  readonly #replaced: string;

  /** `writer` is the number of the process, or one drawn by chance where another machine may have the same. */
  constructor(parent: string, name: string, writer = process.pid) {
    this.#path = join(parent, name);
    this.#partial = join(parent, `.${name}.partial-${writer}`);
    this.#replaced = join(parent, `.${name}.replaced-${writer}`);
  }

  get isThere(): boolean {
    return exists(this.#path);
  }

  /** Whether the folder that is there has these very files, and no other. */
  holds(files: readonly FileToWrite[]): boolean {
    const there = readdirSync(this.#path, { recursive: true, withFileTypes: true }).filter((one) => !one.isDirectory());
    return (
      there.length === files.length &&
      files.every(({ path, bytes }) => {
        const file = join(this.#path, ...path.split('/'));
        return lstatSync(file, { throwIfNoEntry: false })?.isFile() === true && readFileSync(file).equals(bytes);
      })
    );
  }

  /** Writes and puts into place; throws what the system says, after cleaning up. Every time is `date`, 00:00 UTC. */
  write(files: readonly FileToWrite[], date: string): void {
    try {
      rmSync(this.#partial, { recursive: true, force: true });
      makeFolders(this.#partial);
      for (const { path, bytes } of files) writeFile(join(this.#partial, ...path.split('/')), bytes, date);
      for (const folder of foldersOf(this.#partial)) setTime(folder, date);
      this.#intoPlace();
    } catch (error) {
      this.discard();
      throw error;
    }
  }

  /** Removes what is not whole and brings back what was to be replaced. */
  discard(): void {
    rmSync(this.#partial, { recursive: true, force: true });
    if (exists(this.#replaced) && !exists(this.#path)) renameSync(this.#replaced, this.#path);
  }

  #intoPlace(): void {
    if (exists(this.#path)) renameSync(this.#path, this.#replaced);
    renameSync(this.#partial, this.#path);
    rmSync(this.#replaced, { recursive: true, force: true });
  }
}

/** One file, put into place whole. */
export function replaceFile(path: string, bytes: Uint8Array, date: string, writer = process.pid): void {
  const partial = join(dirname(path), `.${path.slice(dirname(path).length + 1)}.partial-${writer}`);
  try {
    writeFile(partial, bytes, date);
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

function writeFile(path: string, bytes: Uint8Array, date: string): void {
  makeFolders(dirname(path));
  writeFileSync(path, bytes, { mode: FILE_MODE });
  setTime(path, date);
}

/** The time of a file must not tell when it was built. */
export function setTime(path: string, date: string): void {
  const time = Date.parse(`${date}T00:00:00Z`) / 1000;
  utimesSync(path, time, time);
}

/** The deepest first: writing into a folder changes its time. */
function foldersOf(folder: string): readonly string[] {
  const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [...below.flatMap(({ name }) => foldersOf(join(folder, name))), folder];
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/**
 * Clears away what builds left behind that were killed outright; those of builds that still run are left alone. With
 * `names`, of these files alone.
 */
export function sweep(folder: string, names?: readonly string[]): void {
  for (const entry of exists(folder) ? readdirSync(folder) : []) {
    const { name, kind, pid } = LEFTOVER.exec(entry)?.groups ?? {};
    if (name === undefined || isRunning(Number(pid)) || names?.includes(name) === false) continue;
    const left = join(folder, entry);
    if (kind === 'replaced' && !exists(join(folder, name))) renameSync(left, join(folder, name));
    else rmSync(left, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
