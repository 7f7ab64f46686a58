import type { Problem } from '@sanctions-packet/core';
import { CONTAINERS } from '@sanctions-packet/packet';
import { isAgeFile, lockOf } from '../age/age-file.ts';
import type { OpeningKeys } from '../age/keys.ts';
import { stop } from '../cli-problem.ts';
import type { Host } from '../host.ts';
import { type KeyOptions, openingKeys } from '../keys/opening-keys.ts';
import type { FileToWrite } from '../output/packet-folder.ts';
import { readAsice } from './asice-container.ts';
import { unzipContainer } from './container-zip.ts';
import type { PacketEntries } from './packet-entries.ts';

/** The files of a packet as they would lie in its folder, in memory, whatever form it was written in. */
export interface OpenedPacket {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Archives that were opened, to be held against what their files make. */
  readonly archives: ReadonlyMap<string, Archive>;
  readonly problems: readonly Problem[];
  readonly form: 'folder' | 'zip' | 'asice' | 'encrypted';
}

export interface Archive {
  readonly kind: 'zip' | 'asice';
  readonly bytes: Uint8Array;
  /** By the path that each has in the folder of a packet. */
  readonly files: readonly FileToWrite[];
  /** What the archive itself says of its files, where it does. */
  readonly mediaTypes?: ReadonlyMap<string, string>;
  readonly isSigned: boolean;
}

const NAMES = CONTAINERS.join('|');
const ARCHIVE = new RegExp(`^(?<container>${NAMES})\\.(?<kind>zip|asice)$`);
const ENCRYPTED = new RegExp(`^(?:(?:${NAMES})\\.(?:zip|asice)|packet\\.json)\\.age$`);

/** Opens the archives and encrypted files of a packet; nothing of them reaches the disk. */
export async function openPacket(entries: PacketEntries, keys: KeyOptions, host: Host): Promise<OpenedPacket> {
  const opener = new Opener(keys, host);
  for (const [path, bytes] of entries) await opener.take(path, bytes);
  return opener;
}

class Opener implements OpenedPacket {
  readonly files = new Map<string, Uint8Array>();
  readonly archives = new Map<string, Archive>();
  readonly problems: Problem[] = [];
  form: OpenedPacket['form'] = 'folder';
  readonly #options: KeyOptions;
  readonly #host: Host;
  #keys: OpeningKeys | undefined;
  #isLocked = false;

  constructor(options: KeyOptions, host: Host) {
    this.#options = options;
    this.#host = host;
  }

  async take(path: string, bytes: Uint8Array | undefined): Promise<void> {
    if (bytes === undefined) this.problems.push(notAFile());
    else if (ENCRYPTED.test(path)) await this.#decrypt(path, bytes);
    else if (ARCHIVE.test(path)) this.#unpack(path, bytes);
    else this.#add(path, bytes);
  }

  async #decrypt(path: string, bytes: Uint8Array): Promise<void> {
    this.form = 'encrypted';
    if (!isAgeFile(bytes)) return void this.problems.push(damaged(path));
    const keys = await this.#keysFor(path, bytes);
    if (keys === undefined) return;
    const { decrypt } = await import('../age/decrypt.ts');
    const plain = await decrypt(bytes, keys, path);
    const inside = path.slice(0, -'.age'.length);
    if (!plain.ok) this.problems.push(...plain.problems.map((problem) => ({ ...problem, at: path })));
    else if (ARCHIVE.test(inside)) this.#unpack(inside, plain.value);
    else this.#add(inside, plain.value);
  }

  /** The keys are read once, and what is wrong with them is told once. */
  async #keysFor(path: string, bytes: Uint8Array): Promise<OpeningKeys | undefined> {
    if (this.#keys !== undefined || this.#isLocked) return this.#keys;
    const keys = await openingKeys(path, lockOf(bytes), this.#options, this.#host);
    if (keys.ok) this.#keys = keys.value;
    else {
      this.#isLocked = true;
      this.problems.push(...keys.problems);
    }
    return this.#keys;
  }

  #unpack(path: string, bytes: Uint8Array): void {
    const { container = '', kind } = ARCHIVE.exec(path)?.groups ?? {};
    if (this.form !== 'encrypted' && this.form !== 'asice') this.form = kind === 'asice' ? 'asice' : 'zip';
    const archive = kind === 'asice' ? openAsice(container, bytes) : openZip(container, bytes);
    if (archive === undefined) return void this.problems.push(damaged(path));
    this.archives.set(path, archive);
    for (const file of archive.files) this.#add(file.path, file.bytes);
  }

  #add(path: string, bytes: Uint8Array): void {
    if (this.files.has(path)) this.problems.push(twice(path));
    this.files.set(path, bytes);
  }
}

function openZip(container: string, bytes: Uint8Array): Archive | undefined {
  const files = unzipContainer(bytes);
  if (files === undefined || files.some(({ path }) => !path.startsWith(`${container}/`))) return undefined;
  return { kind: 'zip', bytes, files, isSigned: false };
}

function openAsice(container: string, bytes: Uint8Array): Archive | undefined {
  const contents = readAsice(bytes);
  if (contents === undefined) return undefined;
  const files = contents.files.map((file) => ({ ...file, path: `${container}/data/${file.path}` }));
  const mediaTypes = new Map(files.map(({ path, mediaType }) => [path, mediaType]));
  return { kind: 'asice', bytes, files, mediaTypes, isSigned: contents.isSigned };
}

function damaged(at: string): Problem {
  return {
    ...stop('cli.container-damaged', 'The container cannot be opened: it was changed or cut short.', AGAIN),
    at,
  };
}

function twice(at: string): Problem {
  const fix = 'Keep one of them; the packet is written in one form.';
  return { ...stop('cli.container-twice', 'This file is there twice, in a container and beside it.', fix), at };
}

function notAFile(): Problem {
  const fix = 'Take it out: a packet holds ordinary files, and no links.';
  return stop('cli.odd-entry', 'Something in the packet is no ordinary file.', fix);
}

const AGAIN = 'Take a whole copy of the packet, or build it again.';
