import {
  type Block,
  emphasis,
  type InlineContent,
  inlines,
  type Link,
  type List,
  link,
  type Paragraph,
  paragraph,
  quotation,
  strong,
} from '../../document/index.ts';
import { type SourcedText, sourcedText } from '../../document/sourced-text.ts';
import { type ProseBlock, type ProseInline, parseProse } from '../../evidence/index.ts';
import { noteMarkOf, PACKED_LANGUAGES } from '../../language/index.ts';
import type { RegimeProblem } from '../assessment.ts';
import type { RecordWords, Refer, Translate, WordRecord } from '../section-context.ts';
import type { TargetView } from '../target-view.ts';
import { inLanguageOf, isText, primary, valueAt } from './lookup.ts';

export interface ProseWriter {
  readonly blocks: (record: WordRecord, path: string) => readonly Block[];
  /** The first paragraph as inline content; nothing when there is none. */
  readonly line: (record: WordRecord, path: string) => InlineContent;
}

interface ProseNeeds {
  readonly view: TargetView;
  readonly words: Pick<RecordWords, 'name' | 'languageName'>;
  readonly refer: Pick<Refer, 'cite'>;
  readonly t: Translate;
  /** BCP 47 of the document. */
  readonly language: string;
  readonly tell: (problem: RegimeProblem) => void;
  /** Whether prose in another language is headed by the name of that language. */
  readonly mark: boolean;
}

/**
 * Turns prose of a record into blocks: tokens into names or pseudonyms, citations into notes. Prose without a version
 * in the document's language is printed in its own, tagged as such, headed by the name of its language where the filing
 * wants it, and the checklist is told.
 */
export function createProseWriter(needs: ProseNeeds): ProseWriter {
  const read = (
    record: WordRecord,
    path: string,
  ): readonly [readonly ProseBlock[], InlineWriter, InlineContent | undefined] => {
    const value = valueAt(record, path);
    const chosen = isText(value) ? inLanguageOf(value, needs.language) : undefined;
    if (chosen === undefined) return [[], () => [], undefined];
    const foreign = primary(chosen.lang) === primary(needs.language) ? undefined : chosen.lang;
    if (foreign !== undefined) needs.tell(untranslated(record, path));
    const say = (words: string): SourcedText =>
      sourcedText(words, { kind: 'record', record: record.id, field: path }, foreign);
    const at = `${path}[${(value as readonly unknown[]).indexOf(chosen)}].lang`;
    const language = foreign !== undefined && needs.mark ? needs.words.languageName(record, at) : undefined;
    const mark = language === undefined ? undefined : needs.t('text.foreign', { language });
    return [parsedOnce(chosen), inlineWriter(needs, packedOr(chosen.lang, needs.language), say), mark];
  };
  return {
    blocks: (record, path) => {
      const [blocks, write, mark] = read(record, path);
      return headed(
        blocks.flatMap((block) => toBlocks(block, write)),
        mark,
      );
    },
    line: (record, path) => {
      const [blocks, write, mark] = read(record, path);
      const first = blocks.find((block) => block.type === 'paragraph');
      if (first === undefined) return [];
      return mark === undefined ? write(first.children) : [mark, write(first.children)];
    },
  };
}

/** Puts the mark before the first words; before a list or a quotation it stands alone. */
function headed(blocks: readonly Block[], mark: InlineContent | undefined): readonly Block[] {
  const [first, ...rest] = blocks;
  if (first === undefined || mark === undefined) return blocks;
  return first.type === 'paragraph' ? [paragraph(mark, first.children), ...rest] : [paragraph(mark), ...blocks];
}

const parsed = new WeakMap<object, readonly ProseBlock[]>();

/** A disclosed text is frozen, so what it parses to is kept with it: several documents print the same narrative. */
function parsedOnce(text: { readonly value: string }): readonly ProseBlock[] {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const result = parseProse(text.value);
  if (!result.ok) throw new Error('Prose that does not parse has passed the door');
  parsed.set(text, result.tree.blocks);
  return result.tree.blocks;
}

type InlineWriter = (children: readonly ProseInline[]) => InlineContent;

function toBlocks(block: ProseBlock, write: InlineWriter): readonly Block[] {
  if (block.type !== 'quotation') return toCellBlocks(block, write);
  const inside = block.children.flatMap((child) => toCellBlocks(child, write));
  const paragraphs = inside.filter((child) => child.type === 'paragraph');
  return [...(paragraphs.length === 0 ? [] : [quotation(paragraphs)]), ...inside.filter(({ type }) => type === 'list')];
}

/** Where only paragraphs and lists may stand, a quotation gives its own. */
function toCellBlocks(block: ProseBlock, write: InlineWriter): readonly (Paragraph | List)[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(write(block.children))];
    case 'quotation':
      return block.children.flatMap((child) => toCellBlocks(child, write));
    case 'list': {
      const items = block.items.map((item) => item.flatMap((child) => toCellBlocks(child, write)));
      return [{ type: 'list', ordered: block.ordered, items: items.filter((item) => item.length > 0) }];
    }
  }
}

function inlineWriter(
  { view, words, refer }: ProseNeeds,
  lang: string,
  say: (words: string) => SourcedText,
): InlineWriter {
  const write = (child: ProseInline): InlineContent => {
    switch (child.type) {
      case 'text':
        return say(child.value);
      case 'emphasis':
        return emphasis(writeAll(child.children));
      case 'strong':
        return strong(writeAll(child.children));
      case 'link':
        return linkTo(child.url, inlines(writeAll(child.children)));
      case 'person':
        return view.record(child.ref) === undefined ? [] : words.name(child.ref);
      case 'citation':
        return refer.cite(child.items) ?? [];
    }
  };
  const writeAll: InlineWriter = (children) => attachNotes(children, lang).map(write);
  return writeAll;
}

/** Prose keeps the custom of its own language where the house knows it. */
function packedOr(own: string, document: string): string {
  return PACKED_LANGUAGES.includes(primary(own)) ? own : document;
}

function linkTo(href: string, children: readonly ReturnType<typeof inlines>[number][]): Link {
  return link(
    href,
    children.filter(({ type }) => type !== 'note' && type !== 'link'),
  );
}

/** Puts the mark of a note where the language has it, close to its word: the space before a citation goes. */
function attachNotes(children: readonly ProseInline[], language: string): readonly ProseInline[] {
  const afterStop = noteMarkOf(language) === 'after-stop';
  return children.map((child, index) => {
    if (child.type !== 'text') return child;
    const previous = children[index - 1];
    const next = children[index + 1];
    const stop = afterStop && next?.type === 'citation' ? leadingStop(children[index + 2]) : '';
    const taken =
      afterStop && previous?.type === 'citation' && children[index - 2]?.type === 'text'
        ? leadingStop(child).length
        : 0;
    const own = child.value.slice(taken);
    return { ...child, value: (next?.type === 'citation' ? own.trimEnd() : own) + stop };
  });
}

/** The stops with which a text begins: what a note's mark must not be torn from. */
function leadingStop(child: ProseInline | undefined): string {
  return child?.type === 'text' ? (/^[.,;:!?…]+/.exec(child.value)?.[0] ?? '') : '';
}

function untranslated(record: WordRecord, path: string): RegimeProblem {
  return {
    code: 'regime.untranslated',
    severity: 'warn',
    at: path,
    about: record.id,
    what: 'This text has no version in the language of the document and is printed in its own.',
    fix: 'Add a translation with its maker.',
  };
}
