declare const safe: unique symbol;

/** Markup that is safe to print: made by `html` alone. */
export interface Markup {
  readonly [safe]: true;
  readonly text: string;
}

type Part = Markup | string | number | false | readonly Part[];

/** Markup from a template; strings and numbers put into it are escaped, markup and lists of it are not. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const text = strings.map((string, index) => string + print(parts[index] ?? '')).join('');
  return { text } as Markup;
}

/** Constant text of this package that needs no escaping, such as a style. */
export function trusted(text: string): Markup {
  return { text } as Markup;
}

function print(part: Part): string {
  if (part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeText(String(part));
  return isMarkup(part) ? part.text : part.map(print).join('');
}

function isMarkup(part: Markup | readonly Part[]): part is Markup {
  return 'text' in part;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
