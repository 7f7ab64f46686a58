import { type InlineContent, inlines } from '../../document/index.ts';
import { sourcedText } from '../../document/sourced-text.ts';
import type { Translator } from '../../language/index.ts';
import type { Translate } from '../section-context.ts';

/** Turns the phrases of a language file into sourced words, with the slots put in their places. */
export function createTranslate(translator: Translator): Translate {
  return (key, slots = {}, count) => {
    const phrase = translator.translate(key, count === undefined ? {} : { count });
    return phrase.pieces.map((piece): InlineContent => {
      if ('words' in piece) return sourcedText(piece.words, { kind: 'string', key });
      if (piece.slot === 'count' && count !== undefined && !('count' in slots)) {
        return sourcedText(translator.number(count), { kind: 'computed', by: 'count' });
      }
      const filled = slots[piece.slot];
      if (filled === undefined)
        throw new Error(`String ${key} has a slot {${piece.slot}} that its caller does not fill`);
      return inlines(filled);
    });
  };
}
