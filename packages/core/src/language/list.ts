import type { Translator } from './translator.ts';

/** An item of a list, or the words between two items with their string key. */
export type ListPart<T> = { readonly item: T } | { readonly words: string; readonly key: string };

/** Items with the commas and the last "and" or "or" of the language between them, for text of any kind. */
export function listParts<T>(translator: Translator, items: readonly T[], kind: 'and' | 'or'): readonly ListPart<T>[] {
  return items.flatMap((item, index): readonly ListPart<T>[] => {
    if (index === 0) return [{ item }];
    const place = items.length === 2 ? 'two' : index === items.length - 1 ? 'last' : 'middle';
    const { key, pieces } = translator.translate(`list.${kind}.${place}`);
    return [{ words: pieces.map((piece) => ('words' in piece ? piece.words : '')).join(''), key }, { item }];
  });
}

/** As `listParts`, for plain strings. */
export function joinList(translator: Translator, items: readonly string[], kind: 'and' | 'or'): string {
  return listParts(translator, items, kind)
    .map((part) => ('item' in part ? part.item : part.words))
    .join('');
}
