import { type Problem, sortProblems } from '@sanctions-packet/core';
import type { ManifestEntry } from '../assemble.ts';
import { payloadPath } from '../bag/payload-path.ts';
import type { Container } from '../packet.ts';
import { sha256 } from '../sha256.ts';
import { bagProblems } from './bag-problems.ts';
import { compareFiles } from './compare-files.ts';
import { linkProblems, type ReadPages, readAllPages } from './page-problems.ts';
import { verifyProblem } from './verify-problem.ts';

/** One container by itself, opened. */
export interface ContainerToVerify {
  readonly container: Container;
  /** Every file by the path that it has in a packet, such as `disclosable/data/submission.pdf`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Of a container that is no bag: what its own list says of each file. It lists no hashes. */
  readonly mediaTypes?: ReadonlyMap<string, string>;
  readonly readPages: ReadPages;
}

/** What was found out about a container. */
export interface VerifiedContainer {
  /** The day of the packet, `YYYY-MM-DD`, where a bag tells it. */
  readonly date?: string;
  readonly problems: readonly Problem[];
}

/** What a container says of itself, in the terms of `packet.json`. */
interface OwnList {
  readonly entries: readonly ManifestEntry[];
  readonly date?: string;
}

/**
 * Holds one container against what it says of itself, without the rest of its packet: a bag against its manifests, any
 * other against its list of files; that every PDF opens, and that links lead where they say. Who has `packet.json` too
 * should rather verify the packet.
 */
export async function verifyContainer(given: ContainerToVerify): Promise<VerifiedContainer> {
  const { container, files, mediaTypes, readPages } = given;
  const own = mediaTypes === undefined ? await bagList(container, files) : await typeList(container, files, mediaTypes);
  if (own === undefined) {
    const what = 'The container is no bag: its declaration, its date or its manifest is missing.';
    return { problems: [verifyProblem('packet.list-missing', `${container}/manifest-sha256.txt`, what)] };
  }
  const { entries, date } = own;
  const { pages, problems } = await readAllPages(files, entries, readPages);
  const found: readonly Problem[] = [
    ...(await compareFiles(files, entries)),
    ...(date === undefined ? [] : await bagProblems({ files: entries, date })),
    // How many pages a file has stands in `packet.json` alone.
    ...problems.filter(({ code }) => code !== 'packet.pages-differ'),
    ...linkProblems(files, entries, pages),
  ];
  return { ...(date === undefined ? {} : { date }), problems: sortProblems(found) };
}

const LINE = /^([0-9a-f]{64}) {2}(data\/\S+)$/;

async function bagList(container: Container, files: ReadonlyMap<string, Uint8Array>): Promise<OwnList | undefined> {
  const text = (name: string): string => new TextDecoder().decode(files.get(`${container}/${name}`));
  const date = /^Bagging-Date: (\d{4}-\d{2}-\d{2})$/m.exec(text('bag-info.txt'))?.[1];
  const lines = text('manifest-sha256.txt').split('\n').filter(Boolean);
  const listed = lines.map((line) => LINE.exec(line)).filter((found) => found !== null);
  if (date === undefined || listed.length === 0 || listed.length !== lines.length) return undefined;
  const entries: ManifestEntry[] = listed.map(([, hash = '', name = '']) => {
    const path = `${container}/${name}`;
    return entryOf(container, path, mediaTypeOf(path), hash, files.get(path));
  });
  for (const path of TAGS.map((name) => `${container}/${name}`)) {
    const bytes = files.get(path);
    // A tag file that is missing is told by the check of the bag.
    if (bytes !== undefined) entries.push(entryOf(container, path, 'text/plain', await sha256(bytes), bytes));
  }
  return { entries, date };
}

const TAGS = ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'];

async function typeList(
  container: Container,
  files: ReadonlyMap<string, Uint8Array>,
  mediaTypes: ReadonlyMap<string, string>,
): Promise<OwnList> {
  const entries = [...mediaTypes].map(async ([path, mediaType]) => {
    const bytes = files.get(path);
    return entryOf(container, path, mediaType, await sha256(bytes ?? new Uint8Array()), bytes);
  });
  return { entries: await Promise.all(entries) };
}

/** Its size is not in the list of a bag but as a sum, which the check of the bag makes again. */
function entryOf(
  container: Container,
  path: string,
  mediaType: string,
  hash: string,
  bytes: Uint8Array | undefined,
): ManifestEntry {
  const language = /-([a-z]{2})\.[a-z]+$/.exec(path)?.[1];
  return {
    path,
    role: path.startsWith(payloadPath(container, 'exhibit')) ? 'exhibits' : 'document',
    container,
    profile: 'internal',
    mediaType,
    bytes: bytes?.byteLength ?? 0,
    sha256: hash,
    ...(language === undefined ? {} : { language }),
  };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  csv: 'text/csv',
  html: 'text/html',
};

/** A bag says nothing of kinds; attachments of other kinds are not looked into. */
function mediaTypeOf(path: string): string {
  return MEDIA_TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
