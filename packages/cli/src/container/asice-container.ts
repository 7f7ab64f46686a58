import { unzipSync } from 'fflate';
import type { FileToWrite } from '../output/packet-folder.ts';
import { admitEntries, type ZipEntry, zipEntries } from './container-zip.ts';

/** A file that is to be signed. */
export interface SignableFile extends FileToWrite {
  readonly mediaType: string;
}

/** What an ASiC-E container holds. */
export interface AsiceContents {
  readonly files: readonly SignableFile[];
  /** Whether somebody has signed it since, which this program neither does nor judges. */
  readonly isSigned: boolean;
}

export const ASICE = 'application/vnd.etsi.asic-e+zip';
const MIMETYPE = 'mimetype';
const META = 'META-INF/';
const MANIFEST = `${META}manifest.xml`;
const NAMESPACE = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0';

/**
 * Files as an ASiC-E container without a signature (ETSI EN 319 162-1, 4.4), ready for the program that signs it: first
 * `mimetype`, stored as it is so that its bytes tell the kind of the archive, then `META-INF/manifest.xml`, the list of
 * an OpenDocument package (OpenDocument 1.2, part 3), then the files in the order of their names. Otherwise as `zipContainer`.
 */
export function asiceContainer(files: readonly SignableFile[], date: string): Uint8Array {
  const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const encoder = new TextEncoder();
  const entries: readonly ZipEntry[] = [
    { path: MIMETYPE, bytes: encoder.encode(ASICE) },
    { path: MANIFEST, bytes: encoder.encode(manifestOf(ordered)) },
    ...ordered,
  ];
  return zipEntries(entries, date);
}

/** Names are neutral ASCII and media types are letters, digits and `+-./`: nothing needs to be escaped. */
function manifestOf(files: readonly SignableFile[]): string {
  const line = (path: string, mediaType: string): string =>
    `  <manifest:file-entry manifest:full-path="${path}" manifest:media-type="${mediaType}"/>\n`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<manifest:manifest xmlns:manifest="${NAMESPACE}" manifest:version="1.2">\n`,
    line('/', ASICE),
    ...files.map(({ path, mediaType }) => line(path, mediaType)),
    '</manifest:manifest>\n',
  ].join('');
}

/** `mimetype` and its content, at their places in the first entry of the archive. */
export function isAsice(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes.subarray(30, 30 + MIMETYPE.length + ASICE.length));
  return bytes[0] === 0x50 && bytes[1] === 0x4b && text === MIMETYPE + ASICE;
}

/** What such a container holds, also when it was signed since; nothing when it is another, or is damaged. */
export function readAsice(bytes: Uint8Array): AsiceContents | undefined {
  if (!isAsice(bytes)) return undefined;
  const admitted = admitEntries((name) => name === MIMETYPE || META_FILE.test(name) || FLAT_NAME.test(name));
  try {
    const entries = unzipSync(bytes, { filter: admitted.filter });
    const types = mediaTypesIn(new TextDecoder().decode(entries[MANIFEST]));
    if (admitted.isOdd() || types === undefined) return undefined;
    const files = Object.entries(entries).flatMap(([path, content]): readonly SignableFile[] =>
      path === MIMETYPE || path.startsWith(META) ? [] : [{ path, bytes: content, mediaType: types.get(path) ?? '' }],
    );
    const isWhole = files.length === types.size && files.every(({ path }) => types.has(path));
    const isSigned = Object.keys(entries).some((path) => path.startsWith(META) && path !== MANIFEST);
    return isWhole ? { files, isSigned } : undefined;
  } catch {
    return undefined;
  }
}

/** A program that signs adds its files there. */
const META_FILE = /^META-INF\/[A-Za-z0-9._-]+$/;

const FLAT_NAME = /^[a-z0-9][a-z0-9-]*\.[a-z0-9]+$/;

/** Media types by path, without that of the container itself; a program that signs writes the same list in its own way. */
function mediaTypesIn(manifest: string): ReadonlyMap<string, string> | undefined {
  const types = new Map<string, string>();
  for (const tag of manifest.match(/<(?:\w+:)?file-entry\s[^>]*>/g) ?? []) {
    const path = /full-path="([^"]*)"/.exec(tag)?.[1];
    const type = /media-type="([^"]*)"/.exec(tag)?.[1];
    if (path === undefined || type === undefined || types.has(path)) return undefined;
    types.set(path, type);
  }
  return types.delete('/') ? types : undefined;
}
