/** Files that another program would open as something else. */
import type { Format } from './format.ts';
import { indexOfSignature, latin } from './signature.ts';

const PICTURES: readonly Format[] = ['jpeg', 'png', 'gif', 'tiff', 'webp', 'avif'];

/**
 * A picture that is also a PDF or an archive, a PDF with an archive at its end or a page of HTML at its head, text
 * that is a PDF further down. Readers look for a PDF in the first kilobyte, and for an archive from the end.
 */
export function hasSecondFormat(bytes: Uint8Array, format: Format): boolean {
  if (format !== 'pdf' && latin(bytes, 0, 1024).includes('%PDF-')) return true;
  if (format === 'pdf') return beforeHeader(bytes) || endsAsArchive(bytes);
  if (PICTURES.includes(format) || format === 'text' || format === 'html') return endsAsArchive(bytes);
  return false;
}

function beforeHeader(bytes: Uint8Array): boolean {
  const before = latin(bytes, 0, 1024).split('%PDF-')[0] ?? '';
  return /<html|<script|<svg|^GIF8|^\xff\xd8\xff|^\x89PNG|^MZ|^PK|^#!/i.test(before);
}

/** An end record of a ZIP whose comment reaches to the end of the file. */
function endsAsArchive(bytes: Uint8Array): boolean {
  const from = Math.max(0, bytes.length - 22 - 0xffff);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (
    let at = indexOfSignature(bytes, 'PK\x05\x06', from);
    at >= 0;
    at = indexOfSignature(bytes, 'PK\x05\x06', at + 1)
  ) {
    const complete = at + 22 <= bytes.length && view.getUint16(at + 10, true) > 0;
    if (complete && at + 22 + view.getUint16(at + 20, true) <= bytes.length) return true;
  }
  return false;
}
