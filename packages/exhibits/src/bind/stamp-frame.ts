/** Where a stamp goes on a page that may be turned and cut: below what is seen, never over it. */

export type Rectangle = readonly [left: number, bottom: number, right: number, top: number];

export interface StampFrame {
  /** The page with a white strip added at the edge that is the lower one when seen. */
  readonly box: Rectangle;
  /** The place of words `along` from the left end of the strip, as the six numbers of a text matrix. */
  readonly matrix: (along: number) => readonly number[];
  /** Length of the strip, in points. */
  readonly length: number;
}

/** Height of the strip and of the baseline above the page's new edge, in points. */
const STRIP = 26;
const BASELINE = 9;

/**
 * `box` is what is seen of the page, `turn` its `/Rotate`, clockwise (ISO 32000-1, 7.7.3.3); `unit` its `/UserUnit`.
 * Any box but the media box has been dropped before: only what is seen was kept.
 */
export function stampFrame([left, bottom, right, top]: Rectangle, turn: number, unit: number): StampFrame {
  const strip = STRIP / unit;
  const base = BASELINE / unit;
  const [scale, width, height] = [1 / unit, (right - left) * unit, (top - bottom) * unit];
  switch ((((Math.round(turn / 90) * 90) % 360) + 360) % 360) {
    case 90:
      return {
        box: [left, bottom, right + strip, top],
        matrix: (along) => [0, scale, -scale, 0, right + strip - base, bottom + along * scale],
        length: height,
      };
    case 180:
      return {
        box: [left, bottom, right, top + strip],
        matrix: (along) => [-scale, 0, 0, -scale, right - along * scale, top + strip - base],
        length: width,
      };
    case 270:
      return {
        box: [left - strip, bottom, right, top],
        matrix: (along) => [0, -scale, scale, 0, left - strip + base, top - along * scale],
        length: height,
      };
    default:
      return {
        box: [left, bottom - strip, right, top],
        matrix: (along) => [scale, 0, 0, scale, left + along * scale, bottom - strip + base],
        length: width,
      };
  }
}
