import type { ExhibitCode } from '../exhibit-problem.ts';
import type { Format } from './format.ts';
import { latin } from './signature.ts';

const PHONE = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

/** By the brands of the file type box (ISO/IEC 14496-12, 4.3): the major one first. */
export function isoMediaKind(bytes: Uint8Array): Format | ExhibitCode {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (length < 16 || length > 4096) return 'exhibit.unknown-format';
  const major = latin(bytes, 8, 4);
  const brands = [major];
  for (let at = 16; at + 4 <= length; at += 4) brands.push(latin(bytes, at, 4));
  if (brands.includes('avis')) return 'exhibit.animated-unread';
  if (brands.includes('avif')) return 'avif';
  if (brands.some((brand) => PHONE.includes(brand))) return 'exhibit.phone-picture';
  if (major === 'qt  ') return 'quicktime';
  return brands.some((brand) => /^(isom|iso\d|mp4\d|M4[AV] |avc1|3gp\d|dash|MSNV|f4v )$/.test(brand))
    ? 'mp4'
    : 'exhibit.unknown-format';
}
