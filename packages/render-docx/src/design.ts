/**
 * Measures and colours, in one place. Lengths are twips (1/20 point), type sizes half-points, as Word writes them.
 *
 * The face is Times New Roman: Windows and macOS both have it, LibreOffice sets its metric twin, and it holds Latin
 * Extended and the Kazakh Cyrillic letters. Nothing is embedded, so a file stays small and can be edited.
 */
export const DESIGN = {
  font: 'Times New Roman',
  ink: '1A1A1F',
  accent: '1C335C',
  quiet: '545C69',
  link: '1C3F7A',
  rule: 'A9B1BD',
  hairline: 'C9CED6',
  shade: 'F1F3F7',
  caution: 'B87814',
  cautionShade: 'FDF8EC',
  size: {
    body: 24,
    quote: 23,
    caption: 22,
    small: 21,
    head: 20,
    note: 20,
    furniture: 19,
    title: 52,
    subtitle: 30,
    contents: 34,
    heading: [36, 29, 25, 25],
  },
  /** From line to line: at least a fifth more than the type, so that no face at hand asks for more. */
  leading: {
    body: 304,
    quote: 288,
    caption: 264,
    small: 252,
    head: 240,
    note: 240,
    furniture: 228,
    title: 624,
    subtitle: 360,
    contents: 408,
    heading: [432, 348, 304, 304],
  },
  gap: 120,
  listStep: 400,
} as const;

export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly bottom: number;
    readonly side: number;
    /** Left and right of a page on its side. */
    readonly turnedSide: number;
    readonly header: number;
    readonly footer: number;
  };
}

const MARGIN = { top: 1680, bottom: 1640, header: 680, footer: 700 } as const;

/** Lines of about eighty letters, as many as on the pages of render-pdf: so both files have about as many pages. */
export const PAGES: Readonly<Record<'letter' | 'a4', PageGeometry>> = {
  letter: { width: 12240, height: 15840, margin: { ...MARGIN, side: 1770, turnedSide: 1395 } },
  a4: { width: 11906, height: 16838, margin: { ...MARGIN, side: 1765, turnedSide: 1410 } },
};

export type Orientation = 'portrait' | 'landscape';

/** Left and right of the text on a page turned this way, in twips. */
export function sideMargin(page: PageGeometry, orientation: Orientation): number {
  return orientation === 'portrait' ? page.margin.side : page.margin.turnedSide;
}

/** Width of the text on a page turned this way, in twips. */
export function textWidth(page: PageGeometry, orientation: Orientation): number {
  return (orientation === 'portrait' ? page.width : page.height) - 2 * sideMargin(page, orientation);
}
