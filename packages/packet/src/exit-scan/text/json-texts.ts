import { type FoundText, Unreadable } from '../found-text.ts';

/** Every key and every string of a JSON file. */
export function* jsonTexts(source: string): Generator<FoundText> {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    throw new Unreadable('A JSON file that is none');
  }
  yield* textsIn(value);
}

function* textsIn(value: unknown): Generator<FoundText> {
  if (typeof value === 'string') yield { place: 'text', text: value };
  else if (typeof value === 'number') yield { place: 'text', text: String(value) };
  else if (Array.isArray(value)) for (const part of value) yield* textsIn(part);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      yield { place: 'markup', text: key };
      yield* textsIn(part);
    }
  }
}
