/** The words of a text as they are compared with known ones: in small letters, each once, in order. */
export function writtenWords(text: string): readonly string[] {
  const visible = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/-\r?\n\s*/g, '');
  const words = visible.match(/[\p{L}\p{M}\p{N}]+(?:['’ʼ`][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
  return [...new Set(words.map((word) => word.toLowerCase()))];
}
