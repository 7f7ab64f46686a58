import { type FoundText, Unreadable } from '../found-text.ts';

/** Every key and every string of a JSON file. */
export function jsonTexts(source: string): readonly FoundText[] {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    throw new Unreadable('A JSON file that is none');
  }
  const found: FoundText[] = [];
  gather(value, found);
  return found;
}

function gather(value: unknown, found: FoundText[]): void {
  if (typeof value === 'string') found.push({ place: 'text', text: value });
  else if (typeof value === 'number') found.push({ place: 'text', text: String(value) });
  else if (Array.isArray(value)) for (const part of value) gather(part, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      found.push({ place: 'markup', text: key });
      gather(part, found);
    }
  }
}
