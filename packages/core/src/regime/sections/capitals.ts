import type { SourcedText } from '../../document/index.ts';
import { sourcedText } from '../../document/sourced-text.ts';

/** Words in capitals, accents kept, as some lists print surnames; their origin and language stay. */
export function inCapitals({ value, from, language }: SourcedText): SourcedText {
  return sourcedText(value.toUpperCase(), from, language);
}
