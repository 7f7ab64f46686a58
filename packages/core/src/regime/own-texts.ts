import { packTexts } from '../language/index.ts';
import type { Regime } from './contract.ts';
import { SHARED_STRINGS } from './strings/index.ts';

/**
 * Every text that the program itself brings to a regime's documents: law facts, the regime's words, those of the shared
 * sections and of its languages. None of it comes from a dossier.
 */
export function* ownTexts({ law, strings }: Pick<Regime, 'law' | 'strings'>): Generator<string> {
  yield* textsIn(law);
  yield* textsIn(strings);
  for (const language of Object.keys(strings)) {
    yield* textsIn(SHARED_STRINGS[language]);
    yield* packTexts(language);
  }
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value instanceof Map) for (const part of value.values()) yield* textsIn(part);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsIn(part);
}
