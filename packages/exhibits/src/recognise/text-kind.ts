import type { ExhibitCode } from '../exhibit-problem.ts';
import type { Format } from './format.ts';
import { latin } from './signature.ts';

const HEAD = 4096;

/** Text, HTML, SVG or neither, by how the file begins and by the bytes that no text holds. */
export function textKind(bytes: Uint8Array): Format | ExhibitCode {
  const head = latin(bytes, 0, HEAD).replace(/^\xef\xbb\xbf/, '');
  const bare = head.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '').trimStart();
  if (/^(<!DOCTYPE[^>]*\bsvg\b[\s\S]*|<svg\b)/i.test(bare) || /<svg\b[^>]*xmlns/i.test(bare.slice(0, 512))) {
    return 'exhibit.vector-picture';
  }
  if (/^<(!DOCTYPE\s+html|html|head|body|title|meta|script|iframe|table|div|p|h1)\b/i.test(bare)) return 'html';
  if (/^(<\?xml|<\?php|@echo off|%!PS)/i.test(head))
    return /^<\?xml/i.test(head) ? 'exhibit.unknown-format' : 'exhibit.program';
  return isText(bytes) ? 'text' : 'exhibit.unknown-format';
}

/** UTF-16 is text to be converted first, and says so later; NUL and most control bytes are of no text. */
function isText(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x0c);
}
