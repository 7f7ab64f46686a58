import type { List, Paragraph as ParagraphNode } from '@sanctions-packet/core/document';
import { AlignmentType, type IParagraphOptions, LevelFormat, type Paragraph } from 'docx';
import { DESIGN } from '../design.ts';
import { HEADING_DEFINITION } from './heading-numbers.ts';
import { inlineRuns, plainWords } from './inlines.ts';
import { styled } from './paragraph.ts';
import type { Pen } from './pen.ts';

/** The styles of a list's paragraphs, by where it stands. */
export interface ListStyles {
  readonly bullet: string;
  readonly number: string;
  readonly further: string;
}

export const BODY_LISTS: ListStyles = { bullet: 'ListBullet', number: 'ListNumber', further: 'ListContinue' };
export const TABLE_LISTS: ListStyles = { bullet: 'TableBullet', number: 'TableNumber', further: 'TableContinue' };

/**
 * docx writes `{reference-instance}` into the part and replaces it afterwards wherever it finds it. These references
 * are not NFC (a letter, then U+0301), which no text of a valid document is, so no text can be taken for one.
 */
const BULLETS = 'bullets\u0301';
const NUMBERS = 'numbers\u0301';

/** Word has nine levels; a list nested deeper stays on the last. */
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const BULLET_MARKS = ['•', '–', '·'] as const;
const NUMBER_FORMS = [
  { format: LevelFormat.DECIMAL, mark: (level: number) => `%${level + 1}.` },
  { format: LevelFormat.LOWER_LETTER, mark: (level: number) => `(%${level + 1})` },
  { format: LevelFormat.LOWER_ROMAN, mark: (level: number) => `(%${level + 1})` },
] as const;

/** The two list definitions, and that of the headings; every ordered list is an instance of its own and counts from 1. */
export const LIST_DEFINITIONS = {
  config: [
    {
      reference: BULLETS,
      levels: LEVELS.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: BULLET_MARKS[level % BULLET_MARKS.length] ?? '•',
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: indent(level, true) } },
      })),
    },
    {
      reference: NUMBERS,
      levels: LEVELS.map((level) => {
        const form = NUMBER_FORMS[level % NUMBER_FORMS.length] ?? NUMBER_FORMS[0];
        return {
          level,
          format: form.format,
          text: form.mark(level),
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: indent(level, true) } },
        };
      }),
    },
    HEADING_DEFINITION,
  ],
};

/** The paragraphs of a list and of the lists in it. */
export function listParagraphs(list: List, pen: Pen, styles: ListStyles, depth = 0): readonly Paragraph[] {
  const level = Math.min(depth, LEVELS.length - 1);
  const numbering = {
    reference: list.ordered ? NUMBERS : BULLETS,
    level,
    instance: list.ordered ? pen.ordered++ : 0,
    custom: true,
  };
  return list.items.flatMap((item, index) => {
    const [first, ...rest] = item;
    const opening = first?.type === 'paragraph' ? first : undefined;
    const keep = styles === BODY_LISTS && isHeld(list, index) ? { keepNext: true } : {};
    const marked = styled(pen, list.ordered ? styles.number : styles.bullet, runs(opening, pen), {
      numbering,
      ...keep,
    });
    return [
      marked,
      ...(opening === undefined ? item : rest).flatMap((block) => furtherBlock(block, pen, styles, depth)),
    ];
  });
}

/** Letters of an item of one line. */
const ONE_LINE = 75;

/** A first item of one line goes with the second, and with such a last one the one before it: none is left alone. */
function isHeld({ items }: List, index: number): boolean {
  const next = items[index + 1];
  if (next === undefined) return false;
  return (index === 0 && isLine(items[index])) || (index === items.length - 2 && isLine(next));
}

function isLine(item: List['items'][number] | undefined): boolean {
  const [only] = item ?? [];
  return item?.length === 1 && only?.type === 'paragraph' && plainWords(only.children).length <= ONE_LINE;
}

function furtherBlock(block: ParagraphNode | List, pen: Pen, styles: ListStyles, depth: number): readonly Paragraph[] {
  if (block.type === 'list') return listParagraphs(block, pen, styles, depth + 1);
  const more: IParagraphOptions = { indent: indent(Math.min(depth, LEVELS.length - 1), false) };
  return [styled(pen, styles.further, runs(block, pen), more)];
}

function runs(block: ParagraphNode | undefined, pen: Pen): ReturnType<typeof inlineRuns> {
  return block === undefined ? [] : inlineRuns(block.children, pen);
}

function indent(level: number, marked: boolean): { readonly left: number; readonly hanging?: number } {
  return { left: (level + 1) * DESIGN.listStep, ...(marked ? { hanging: DESIGN.listStep } : {}) };
}
