/** Points and colours with as many digits as a printer can use. */
export function number(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

/** Any text as a hexadecimal UTF-16 string with its byte order mark (ISO 32000-1, 7.9.2.2). */
export function textString(text: string): string {
  return `<FEFF${utf16(text)}>`;
}

export function utf16(text: string): string {
  let hex = '';
  for (let index = 0; index < text.length; index += 1) hex += hex4(text.charCodeAt(index));
  return hex;
}

export function hex4(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

/** A code of two bytes as it stands inside a literal string, a character a byte (ISO 32000-1, 7.3.4.2). */
export function code2(value: number): string {
  return byteInString(value >> 8) + byteInString(value & 0xff);
}

/** Brackets and the backslash are escaped, and the carriage return, which would be read as a line feed. */
function byteInString(value: number): string {
  if (value === 0x0d) return '\\r';
  const character = String.fromCharCode(value);
  return value === 0x28 || value === 0x29 || value === 0x5c ? `\\${character}` : character;
}

/** ASCII as a literal string. */
export function literal(text: string): string {
  return `(${text.replace(/[\\()]/g, '\\$&')})`;
}

/** An address for a URI action: ASCII alone (ISO 32000-1, 12.6.4.7). */
export function address(href: string): string {
  return literal(href.replace(/[^\x21-\x7e]+/gu, (part) => encodeURIComponent(part)));
}

/** Latin-1 text to bytes. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}
