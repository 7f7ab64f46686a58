/** Words, or a place that the caller fills. */
export type PhrasePiece = { readonly words: string } | { readonly slot: string };

/** The words of one string key, cut at its slots. */
export interface Phrase {
  readonly key: string;
  readonly pieces: readonly PhrasePiece[];
}

const SLOT = /\{([a-z][A-Za-z0-9]*)\}/;

/** Cuts `text with {slot}` into pieces; `undefined` when a brace opens or closes no slot. */
export function cutAtSlots(text: string): readonly PhrasePiece[] | undefined {
  const parts = text.split(SLOT);
  const pieces = parts
    .map((part, index): PhrasePiece => (index % 2 === 0 ? { words: part } : { slot: part }))
    .filter((piece) => 'slot' in piece || piece.words !== '');
  return pieces.some((piece) => 'words' in piece && /[{}]/.test(piece.words)) ? undefined : pieces;
}

/** Names of the slots, each once, in alphabetical order. */
export function slotsOf(pieces: readonly PhrasePiece[]): readonly string[] {
  return [...new Set(pieces.flatMap((piece) => ('slot' in piece ? [piece.slot] : [])))].sort();
}

/** The phrase as one string. Throws when a slot is not filled. */
export function fillPhrase(phrase: Phrase, slots: Readonly<Record<string, string>> = {}): string {
  return phrase.pieces
    .map((piece) => {
      if ('words' in piece) return piece.words;
      const filled = slots[piece.slot];
      if (filled === undefined)
        throw new Error(`String ${phrase.key} has a slot {${piece.slot}} that its caller does not fill`);
      return filled;
    })
    .join('');
}
