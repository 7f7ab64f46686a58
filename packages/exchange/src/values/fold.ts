/** One spelling for the ways in which the same words are written. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
