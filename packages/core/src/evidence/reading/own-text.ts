/** Engines copy shorter cuttings as it is. */
const WORTH_IT = 13;

/**
 * The same text in memory of its own. A text cut out of a file keeps the whole file in memory, and at two octets a letter
 * where one of the file is not Latin.
 */
export function ownText(text: string): string {
  return text.length < WORTH_IT ? text : (JSON.parse(JSON.stringify(text)) as string);
}

/** Engines remember the text that a pattern last matched, and would keep a whole file for it; now they remember nothing. */
export function forgetText(): void {
  /^/.test('');
}
