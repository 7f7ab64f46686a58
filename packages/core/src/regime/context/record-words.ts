import type { InlineContent } from '../../document/index.ts';
import { sourcedText } from '../../document/sourced-text.ts';
import {
  type DateStyle,
  dateWords,
  languageName,
  listParts,
  moneyWords,
  type Translator,
} from '../../language/index.ts';
import type { RecordWords } from '../section-context.ts';
import type { TargetView } from '../target-view.ts';
import { countryWords } from './country-words.ts';
import { inLanguageOf, isText, primary, valueAt } from './lookup.ts';
import { nameOf, nativeNameOf } from './names.ts';
import type { ProseWriter } from './prose-blocks.ts';

interface RecordWordsNeeds {
  readonly view: TargetView;
  readonly translator: Translator;
  /** date-fns patterns of full dates, from `filing.json`. */
  readonly patterns: Readonly<Record<DateStyle, string>>;
  readonly prose: () => ProseWriter;
}

/** Values of records as words of one language; every word knows its record and field. */
export function createRecordWords({ view, translator, patterns, prose }: RecordWordsNeeds): RecordWords {
  const { language } = translator;

  const field: RecordWords['field'] = (record, path) => {
    const value = valueAt(record, path);
    const from = { kind: 'record', record: record.id, field: path } as const;
    if (typeof value === 'string') return sourcedText(value, from);
    if (typeof value === 'number') return sourcedText(translator.number(value), from);
    if (!isText(value)) return undefined;
    const chosen = inLanguageOf(value, language);
    return chosen === undefined ? undefined : sourcedText(chosen.value, from, foreign(chosen.lang, language));
  };

  const computed = (record: { readonly id: string }, path: string, words: (value: string) => string | undefined) => {
    const value = valueAt(record, path);
    const said = typeof value === 'string' ? words(value) : undefined;
    return said === undefined ? undefined : sourcedText(said, { kind: 'record', record: record.id, field: path });
  };

  // The same days stand in many places of a document.
  const dates = new Map<string, string>();
  const date = (style: DateStyle) => (value: string) => {
    const key = `${style} ${value}`;
    const said = dates.get(key) ?? dateWords(value, { translator, style, patterns });
    dates.set(key, said);
    return said;
  };

  return {
    field,
    name: (id) => nameOf(view, id, language),
    nativeName: (id) => nativeNameOf(view, id),
    prose: (record, path) => prose().blocks(record, path),
    proseLine: (record, path) => prose().line(record, path),
    date: (record, path, style = 'sentence') => computed(record, path, date(style)),
    day: (value, what) => sourcedText(date('sentence')(value) ?? value, { kind: 'computed', by: what }),
    today: () => sourcedText(date('sentence')(view.asOf), { kind: 'computed', by: 'packet-date' }),
    country: (record, path) => {
      const code = valueAt(record, path);
      if (typeof code !== 'string') return undefined;
      return countryWords(code, { record: record.id, field: path }, { view, translator });
    },
    languageName: (record, path) => computed(record, path, (tag) => languageName(tag, language) ?? tag),
    count: (value, what) => sourcedText(translator.number(value), { kind: 'computed', by: what }),
    money: (record, path) => {
      const value = valueAt(record, path);
      if (typeof value !== 'object' || value === null || !('currency' in value)) return undefined;
      const said = moneyWords(value as Parameters<typeof moneyWords>[0], translator);
      return said === undefined ? undefined : sourcedText(said, { kind: 'record', record: record.id, field: path });
    },
    join: (items) => join(translator, items),
  };
}

function join(translator: Translator, items: readonly InlineContent[]): InlineContent {
  return listParts(translator, items, 'and').map((part) =>
    'item' in part ? part.item : sourcedText(part.words, { kind: 'string', key: part.key }),
  );
}

/** The tag of words that are not in the document's language; nothing for those that are. */
function foreign(tag: string, language: string): string | undefined {
  return primary(tag) === primary(language) ? undefined : tag;
}
