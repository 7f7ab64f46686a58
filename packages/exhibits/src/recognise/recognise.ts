/** What a file is, by its content alone: a name or a declared type is never believed. */
import { failure, type Outcome, success } from '@sanctions-packet/core';
import { readZip } from '../archive/read-zip.ts';
import { type ExhibitCode, type ExhibitProblem, exhibitProblem, Refusal } from '../exhibit-problem.ts';
import { DEFAULT_LIMITS, type Limits } from '../limits.ts';
import { type Format, MEDIA_TYPES } from './format.ts';
import { isoMediaKind } from './iso-media.ts';
import { hasSecondFormat } from './second-format.ts';
import { beginsWith, latin } from './signature.ts';
import { textKind } from './text-kind.ts';
import { zipKind } from './zip-kind.ts';

/**
 * Takes the bytes of an original and the media type its record declares. Refuses what is empty, too large, unknown, a
 * program, an SVG, a HEIC picture, or two formats at once; a type declared wrongly is a warning.
 */
export function recognise(
  bytes: Uint8Array,
  declared?: string,
  limits: Limits = DEFAULT_LIMITS,
): Outcome<Format, ExhibitProblem> {
  if (bytes.length === 0) return failure([exhibitProblem('exhibit.empty')]);
  if (bytes.length > limits.bytes) return failure([exhibitProblem('exhibit.too-many-bytes')]);
  const found = kindOf(bytes, limits);
  if (isRefusal(found)) return failure([exhibitProblem(found)]);
  if (hasSecondFormat(bytes, found)) return failure([exhibitProblem('exhibit.two-formats')]);
  const type = declared?.split(';')[0]?.trim().toLowerCase();
  const agrees = type === undefined || MEDIA_TYPES[found].includes(type);
  return success(found, agrees ? [] : [exhibitProblem('exhibit.other-than-declared')]);
}

function isRefusal(found: Format | ExhibitCode): found is ExhibitCode {
  return found.startsWith('exhibit.');
}

const FIXED: readonly (readonly [Format | ExhibitCode, number, string])[] = [
  ['pdf', 0, '%PDF-'],
  ['jpeg', 0, '\xff\xd8\xff'],
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['gif', 0, 'GIF87a'],
  ['gif', 0, 'GIF89a'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['webp', 8, 'WEBPVP8'],
  ['wav', 8, 'WAVE'],
  ['flac', 0, 'fLaC'],
  ['ogg', 0, 'OggS'],
  ['webm', 0, '\x1aE\xdf\xa3'],
  ['mp3', 0, 'ID3'],
  ['exhibit.program', 0, 'MZ'],
  ['exhibit.program', 0, '\x7fELF'],
  ['exhibit.program', 0, '#!'],
  ['exhibit.program', 0, '\0asm'],
  ['exhibit.program', 0, '\xca\xfe\xba\xbe'],
  ['exhibit.program', 0, '\xcf\xfa\xed\xfe'],
  ['exhibit.program', 0, '\xce\xfa\xed\xfe'],
  ['exhibit.program', 0, 'L\0\0\0\x01\x14\x02\0'],
];

function kindOf(bytes: Uint8Array, limits: Limits): Format | ExhibitCode {
  const fixed = FIXED.find(([, at, signature]) => beginsWith(bytes, signature, at));
  if (fixed !== undefined) return riffAgrees(bytes, fixed[0]) ? fixed[0] : 'exhibit.unknown-format';
  if (beginsWith(bytes, 'PK\x03\x04') || beginsWith(bytes, 'PK\x05\x06')) return archiveKind(bytes, limits);
  if (latin(bytes, 4, 4) === 'ftyp') return isoMediaKind(bytes);
  if (isMpegFrame(bytes)) return 'mp3';
  // Readers look for the header of a PDF in the first kilobyte; what stands before it may be another file.
  if (latin(bytes, 0, 1024).includes('%PDF-')) return textKind(bytes) === 'html' ? 'exhibit.two-formats' : 'pdf';
  return textKind(bytes);
}

function riffAgrees(bytes: Uint8Array, found: Format | ExhibitCode): boolean {
  return (found !== 'webp' && found !== 'wav') || beginsWith(bytes, 'RIFF');
}

function archiveKind(bytes: Uint8Array, limits: Limits): Format | ExhibitCode {
  try {
    return zipKind(readZip(bytes, limits));
  } catch (error) {
    if (error instanceof Refusal) return error.problem.code;
    throw error;
  }
}

/** Sync word of MPEG audio layer III, and a bit rate and a sample rate that exist. */
function isMpegFrame(bytes: Uint8Array): boolean {
  const [first = 0, second = 0, third = 0] = bytes;
  return first === 0xff && (second & 0xe6) === 0xe2 && third >> 4 !== 15 && third >> 4 !== 0 && (third & 12) !== 12;
}
