/** Bytes as Latin-1, so that signatures can be written as text. */
export function latin(bytes: Uint8Array, at: number, length: number): string {
  let text = '';
  for (let index = at; index < Math.min(at + length, bytes.length); index += 1) {
    text += String.fromCharCode(bytes[index] ?? 0);
  }
  return text;
}

export function beginsWith(bytes: Uint8Array, signature: string, at = 0): boolean {
  return bytes.length >= at + signature.length && latin(bytes, at, signature.length) === signature;
}

/** First place of a signature at or after `from`; -1 when there is none. */
export function indexOfSignature(bytes: Uint8Array, signature: string, from = 0): number {
  const first = signature.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (beginsWith(bytes, signature, at)) return at;
  }
  return -1;
}
