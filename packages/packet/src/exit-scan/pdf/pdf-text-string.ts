import { Unreadable } from '../found-text.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A text string of a PDF (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 with its mark, else ASCII; no other coding is known. */
export function textOf(bytes: string): string {
  if (/[^\0-\xff]/.test(bytes)) throw new Unreadable('A PDF string in an unknown coding');
  if (bytes.startsWith('\xfe\xff')) return utf16(bytes, 2);
  if (bytes.startsWith('\xef\xbb\xbf')) return fromUtf8(bytes.slice(3));
  if (/[^\t\n\r\x20-\x7e]/.test(bytes)) throw new Unreadable('A PDF string in an unknown coding');
  return bytes;
}

/** UTF-16, big end first, of one character a byte. */
export function utf16(bytes: string, start = 0): string {
  if ((bytes.length - start) % 2 !== 0) throw new Unreadable('A PDF string cut short');
  let text = '';
  for (let at = start; at < bytes.length; at += 2) {
    text += String.fromCharCode((bytes.charCodeAt(at) << 8) | bytes.charCodeAt(at + 1));
  }
  return text;
}

function fromUtf8(bytes: string): string {
  try {
    return utf8.decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
  } catch {
    throw new Unreadable('A PDF string in an unknown coding');
  }
}
