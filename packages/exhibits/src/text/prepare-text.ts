/** Plain text to a file that says no more than it shows. */
import { Refusal } from '../exhibit-problem.ts';
import type { Step } from '../rendition.ts';
import { TOOLS } from '../tools.ts';

/** Controls but tab and line ends; marks of direction, width and tags, which reorder or hide what is read. */
const HIDING =
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/u;

/** UTF-8 with line feeds, without a byte order mark. Refuses other encodings and hidden characters. */
export function prepareText(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly steps: readonly Step[] } {
  const text = decode(bytes).replace(/\r\n?|\f/g, '\n');
  if (HIDING.test(text)) throw new Refusal('exhibit.control-characters');
  const steps = [{ action: 'read as UTF-8; line ends made alike; no hidden characters found', tool: TOOLS.own }];
  return { bytes: new TextEncoder().encode(text), steps };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('exhibit.not-utf8');
  }
}
