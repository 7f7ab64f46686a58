import type { ManifestEntry } from '../assemble.ts';
import { sha256 } from '../sha256.ts';
import { LIST } from './read-list.ts';
import { type VerifyProblem, verifyProblem } from './verify-problem.ts';

/** First bytes of the kinds of file that have any; every other kind here is a text. */
const SIGNATURES: Readonly<Record<string, string>> = {
  'application/pdf': '%PDF-',
  'image/png': '\x89PNG',
  'image/jpeg': '\xff\xd8\xff',
};

/** Formats of offices are ZIP archives. */
const ZIPPED = /^application\/(?:zip|vnd\.openxmlformats-|vnd\.oasis\.|wacz)/;

/** Files against the list: each there, none too many, every byte as listed, each of the kind it says. */
export async function compareFiles(
  files: ReadonlyMap<string, Uint8Array>,
  entries: readonly ManifestEntry[],
): Promise<readonly VerifyProblem[]> {
  const listed = new Set([LIST, ...entries.map(({ path }) => path)]);
  const extra = [...files.keys()].filter((path) => !listed.has(path)).map(tooMany);
  const compared = entries.map(async (entry): Promise<readonly VerifyProblem[]> => {
    const bytes = files.get(entry.path);
    if (bytes === undefined) return [verifyProblem('packet.file-missing', entry.path, 'The file is missing.')];
    if (bytes.byteLength !== entry.bytes || (await sha256(bytes)) !== entry.sha256) return [changed(entry.path)];
    return isOfKind(entry.mediaType, bytes) ? [] : [otherKind(entry)];
  });
  return [...(await Promise.all(compared)).flat(), ...extra];
}

function isOfKind(mediaType: string, bytes: Uint8Array): boolean {
  const signature = ZIPPED.test(mediaType) ? 'PK\x03\x04' : SIGNATURES[mediaType];
  if (signature !== undefined) return [...signature].every((letter, at) => bytes[at] === letter.charCodeAt(0));
  return mediaType.startsWith('text/') || /^application\/(?:ld\+)?json$/.test(mediaType) ? isText(bytes) : true;
}

function isText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function changed(path: string): VerifyProblem {
  return verifyProblem(
    'packet.file-changed',
    path,
    'The file was changed: its size or SHA-256 is not that of the list.',
  );
}

function otherKind({ path, mediaType }: ManifestEntry): VerifyProblem {
  return verifyProblem('packet.file-of-another-kind', path, `The file does not begin as ${mediaType} does.`);
}

/** A stranger's file name may hold a name: it is told only when it could be one of ours. */
function tooMany(path: string): VerifyProblem {
  const at = /^[a-z0-9/.-]+$/.test(path) ? path : '';
  const what = at === '' ? 'A file lies in the packet that no list names.' : 'No list names this file.';
  return verifyProblem('packet.file-extra', at, what, 'Take it out of the packet before anything is sent.');
}
