/** A Word or Excel file to one that may be attached: refused with the list of what must be removed, or cleaned. */
import { zipSync } from 'fflate';
import { readZip, unpackEntry } from '../archive/read-zip.ts';
import { type ExhibitCode, type ExhibitProblem, exhibitProblem, Refusal } from '../exhibit-problem.ts';
import type { Limits } from '../limits.ts';
import type { Step } from '../rendition.ts';
import { TOOLS } from '../tools.ts';
import { cleanPart } from './clean-part.ts';
import { findingsInPart } from './part-findings.ts';

export interface PreparedOffice {
  readonly bytes: Uint8Array;
  readonly steps: readonly Step[];
}

/** Throws a `Refusal` for a broken or swollen archive. */
export function prepareOffice(bytes: Uint8Array, limits: Limits): PreparedOffice | readonly ExhibitProblem[] {
  const parts = unpack(bytes, limits);
  const codes = new Set<ExhibitCode>();
  for (const [name, part] of parts) for (const code of findingsInPart(name, part)) codes.add(code);
  if (codes.size > 0) return [...codes].sort().map((code) => exhibitProblem(code));
  const clean = [...parts].flatMap(([name, part]) => {
    const kept = cleanPart(name, part);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  const steps = [
    {
      action: 'looked through for comments, changes, hidden content, embedded files and outside links',
      tool: TOOLS.own,
    },
    { action: 'properties, thumbnails, paths and metadata of pictures left out; packed anew', tool: TOOLS.own },
  ];
  return { bytes: packed(clean), steps };
}

function unpack(bytes: Uint8Array, limits: Limits): ReadonlyMap<string, Uint8Array> {
  let room = limits.archiveBytes;
  const parts = new Map<string, Uint8Array>();
  for (const entry of readZip(bytes, limits)) {
    const part = unpackEntry(entry, Math.min(room, limits.unpackedBytes));
    room -= part.length;
    if (/(^|\/)\.\.(\/|$)|^\/|\\|\0/.test(entry.name)) throw new Refusal('exhibit.damaged');
    if (!entry.name.endsWith('/')) parts.set(entry.name, part);
  }
  return parts;
}

const FIRST = '[Content_Types].xml';

/** Entries in order of their names, the list of types first, all of one time: the same bytes always. */
function packed(parts: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const rank = (name: string) => (name === FIRST ? `\0${name}` : name);
  const sorted = [...parts].sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1));
  return withoutTimes(zipSync(Object.fromEntries(sorted), { level: 6, mtime: '1980-06-15T12:00:00' }));
}

/** fflate writes local time, which differs between zones; 1 January 1980, midnight, is written over it. */
function withoutTimes(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let central = view.getUint32(zip.length - 22 + 16, true);
  while (view.getUint32(central, true) === 0x02014b50) {
    const local = view.getUint32(central + 42, true);
    view.setUint32(central + 12, 0x00210000, true);
    view.setUint32(local + 10, 0x00210000, true);
    central +=
      46 + view.getUint16(central + 28, true) + view.getUint16(central + 30, true) + view.getUint16(central + 32, true);
  }
  return zip;
}
