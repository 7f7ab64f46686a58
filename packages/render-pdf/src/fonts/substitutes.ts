/**
 * Characters that are drawn with another's glyph when a face has none of their own, in order of preference. The text
 * layer keeps the character itself. Everything not listed here must be in the face, or the document is refused.
 */
export const SUBSTITUTES: ReadonlyMap<number, readonly number[]> = new Map([
  [0x00a0, [0x0020]], // no-break space
  [0x202f, [0x2009, 0x0020]], // narrow no-break space
  [0x2007, [0x0030, 0x0020]], // figure space: as wide as a digit
  [0x2009, [0x0020]], // thin space
  [0x2002, [0x0020]],
  [0x2003, [0x0020]],
  [0x2010, [0x002d]], // hyphen
  [0x2011, [0x2010, 0x002d]], // no-break hyphen
  [0x00ad, [0x2010, 0x002d]], // soft hyphen: only drawn where a line was broken at it
]);

/** Characters that steer line breaking and are never drawn: zero width space, word joiner, zero width no-break space. */
export const INVISIBLE: ReadonlySet<number> = new Set([0x200b, 0x2060, 0xfeff]);
