/** The value at a path such as `names[0].full` of a record; `undefined` when any step is missing. */
export function valueAt(record: unknown, path: string): unknown {
  let value = record;
  for (const [, name, index] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name ?? index ?? ''];
  }
  return value;
}

interface Translated {
  readonly lang: string;
  readonly value: string;
}

/** One language of a text in several: the language asked for, else its first value. */
export function inLanguageOf(text: readonly Translated[], language: string): Translated | undefined {
  return (
    text.find(({ lang }) => lang === language) ??
    text.find(({ lang }) => primary(lang) === primary(language)) ??
    text[0]
  );
}

/** Whether a value is a text in several languages. */
export function isText(value: unknown): value is readonly Translated[] {
  return Array.isArray(value) && typeof value[0]?.lang === 'string' && typeof value[0]?.value === 'string';
}

export function primary(tag: string): string {
  return tag.split('-', 1)[0] ?? tag;
}
