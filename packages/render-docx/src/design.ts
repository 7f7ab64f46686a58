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
  size: { body: 22, small: 20, note: 18, furniture: 17, title: 40, subtitle: 26, heading: [30, 25, 22, 22] },
  line: 269,
  gap: 160,
  listStep: 400,
} as const;

export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly bottom: number; readonly side: number; readonly furniture: number };
}

/** Letter with one-inch margins; A4 with 25 mm. */
export const PAGES: Readonly<Record<'letter' | 'a4', PageGeometry>> = {
  letter: { width: 12240, height: 15840, margin: { top: 1440, bottom: 1440, side: 1440, furniture: 708 } },
  a4: { width: 11906, height: 16838, margin: { top: 1417, bottom: 1417, side: 1417, furniture: 700 } },
};

export type Orientation = 'portrait' | 'landscape';

/** Width of the text on a page turned this way, in twips. */
export function textWidth(page: PageGeometry, orientation: Orientation): number {
  return (orientation === 'portrait' ? page.width : page.height) - 2 * page.margin.side;
}
