/**
 * How a document looks: every size, distance and colour in one place. Lengths are points (1/72 inch), leading is the
 * distance from baseline to baseline.
 *
 * The aim is a page that a ministry would take for its own best work: one serif, near-black, one dark accent, wide
 * margins, lines of about eighty letters, left-aligned.
 */

/** Red, green and blue from 0 to 1, in sRGB. */
export type Colour = readonly [number, number, number];

const INK: Colour = [0.1, 0.1, 0.12];
const ACCENT: Colour = [0.11, 0.2, 0.36];
const QUIET: Colour = [0.33, 0.36, 0.41];
const HAIRLINE: Colour = [0.76, 0.78, 0.81];
const UNDERLINE: Colour = [0.45, 0.52, 0.64];
const AMBER: Colour = [0.72, 0.47, 0.08];
const TINT: Colour = [0.945, 0.953, 0.965];
const AMBER_TINT: Colour = [0.995, 0.972, 0.925];

/** Size, leading and colour of a kind of text. */
export interface TypeSize {
  readonly size: number;
  readonly leading: number;
  readonly colour: Colour;
}

export const COLOURS = { ink: INK, accent: ACCENT, quiet: QUIET, hairline: HAIRLINE, underline: UNDERLINE } as const;

export const TYPE = {
  body: { size: 10.5, leading: 15.2, colour: INK },
  table: { size: 9, leading: 12.4, colour: INK },
  tableHead: { size: 8.6, leading: 11.8, colour: ACCENT },
  label: { size: 9, leading: 12.4, colour: QUIET },
  caption: { size: 9.4, leading: 12.8, colour: ACCENT },
  note: { size: 8.6, leading: 11.6, colour: INK },
  quotation: { size: 10, leading: 14.4, colour: INK },
  attribution: { size: 9, leading: 12.6, colour: QUIET },
  title: { size: 23, leading: 28.5, colour: ACCENT },
  subtitle: { size: 13, leading: 18, colour: QUIET },
  furniture: { size: 8.2, leading: 10.6, colour: QUIET },
  notice: { size: 10, leading: 14.2, colour: INK },
  noticeTitle: { size: 10.2, leading: 14.4, colour: INK },
  contentsHeading: { size: 14.5, leading: 19, colour: ACCENT },
  contentsFirst: { size: 10.5, leading: 15, colour: INK },
  contentsOther: { size: 9.8, leading: 14, colour: INK },
} as const satisfies Record<string, TypeSize>;

/** Headings of the four levels of sections. */
export const HEADINGS: readonly (TypeSize & {
  readonly face: 'bold' | 'boldItalic';
  readonly before: number;
  readonly after: number;
})[] = [
  { size: 15.5, leading: 20, colour: ACCENT, face: 'bold', before: 26, after: 8 },
  { size: 12.2, leading: 16.4, colour: ACCENT, face: 'bold', before: 19, after: 5.5 },
  { size: 10.8, leading: 15, colour: INK, face: 'bold', before: 15, after: 4 },
  { size: 10.5, leading: 15, colour: INK, face: 'boldItalic', before: 12, after: 3 },
];

/** Paper and margins; a wide table takes the same paper on its side. */
export const PAPER = {
  letter: { width: 612, height: 792 },
  a4: { width: 595.28, height: 841.89 },
} as const;

export const MARGIN = {
  /** Left and right of an upright page. */
  side: 82,
  /** Left and right of a page on its side. */
  landscapeSide: 60,
  top: 84,
  bottom: 82,
  /** From the top edge to the first baseline of the running header. */
  header: 42,
  /** From the bottom edge to the last baseline of the running footer. */
  footer: 44,
  /** Between the running header's rule and the text. */
  belowHeader: 22,
  aboveFooter: 20,
} as const;

export const SPACE = {
  paragraph: 7,
  /** Between the paragraphs of a cell or a list item. */
  tight: 3,
  listItem: 3.5,
  block: 12,
  tableBlock: 14,
  caption: 5,
  title: 6,
  afterTitle: 22,
} as const;

export const LIST = {
  /** From the edge to the text of an item. */
  indent: 19,
  tableIndent: 12,
  bullets: ['•', '–', '•', '–'],
} as const;

export const TABLE = {
  padX: 5,
  padY: 4,
  headRule: 0.9,
  rule: 0.4,
  headTint: TINT,
  /** Rows of more lines than this may be divided between pages, at a line. */
  dividedFrom: 14,
  /** Share of the label column of a field table. */
  labelShare: 0.29,
} as const;

export const NOTE = {
  /** Space between the text and the rule over the notes, and between the rule and the first note. */
  above: 9,
  below: 5,
  rule: 0.5,
  ruleWidth: 86,
  between: 1.6,
  indent: 15,
  markSize: 0.64,
  markRise: 0.34,
} as const;

export const QUOTATION = { indent: 20, bar: 1.6, barOffset: 8 } as const;

export interface NoticeStyle {
  readonly bar: number;
  readonly frame: number;
  readonly colour: Colour;
  readonly tint: Colour | undefined;
  readonly title: Colour;
}

export const NOTICES: Readonly<Record<'handling' | 'caution' | 'information', NoticeStyle>> = {
  handling: { bar: 6, frame: 1, colour: ACCENT, tint: undefined, title: ACCENT },
  caution: { bar: 2, frame: 0.4, colour: AMBER, tint: AMBER_TINT, title: INK },
  information: { bar: 2, frame: 0, colour: [0.58, 0.61, 0.65], tint: TINT, title: INK },
};

export const NOTICE = { padX: 13, padY: 9 } as const;

/** `room`: height to write in, above a rule. `gutter`: between two rules on a line. */
export const SIGNATURE = { labelShare: 0.3, room: 30, rule: 0.6, gutter: 24, gap: 3 } as const;

export const CONTENTS = { indent: 16, numberGap: 7, pageColumn: 30, leaderPitch: 5.2, leaderGap: 6 } as const;
