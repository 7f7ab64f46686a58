/** Any of these needs the CommonMark parser: markup, an entity, an escape, a block sign at the start of a line. */
const MARKUP =
  /[*`<&\\]|!\[|\][(:[]|\[(?!@)|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|^[ \t]*(?:[#>+=-]|~~~|[0-9]{1,9}[.)])|^(?: {4}| {0,3}\t)|\r(?!\n)/m;

/**
 * Paragraphs of a text that uses no CommonMark syntax, which most narratives do not; `undefined` for any other. The
 * answer is the one the parser gives, a hundred times sooner.
 */
export function plainParagraphs(
  value: string,
): readonly { readonly text: string; readonly offset: number }[] | undefined {
  if (MARKUP.test(value)) return undefined;
  const paragraphs: { text: string; offset: number }[] = [];
  let lines: string[] = [];
  let start = 0;
  let offset = 0;
  const close = (): void => {
    if (lines.length > 0) paragraphs.push({ text: joinLines(lines.join('\n')), offset: start });
    lines = [];
  };
  for (const line of value.split('\n')) {
    if (/^[ \t\r]*$/.test(line)) close();
    else {
      if (lines.length === 0) start = offset;
      lines.push(line);
    }
    offset += line.length + 1;
  }
  close();
  return paragraphs;
}

/** A line break in a paragraph is a space. */
export function joinLines(text: string): string {
  return text.replaceAll(/[ \t]*\r?\n[ \t]*/g, ' ').replaceAll(/^[ \t]+|[ \t\r]+$/g, '');
}
