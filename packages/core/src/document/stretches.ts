/** Letters of the scripts that are read from right to left, without their digits: Hebrew, Arabic, Syriac, Thaana. */
const TURNED = '[\\u0590-\\u065f\\u066e-\\u06ef\\u06fa-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]';
const STRETCH = new RegExp(`${TURNED}(?:(?:(?!${TURNED})\\P{L})*${TURNED}+)*\\p{M}*`, 'gu');
const HAS_TURNED = new RegExp(TURNED);

/** Part of a text; `turned` is read from right to left, from its first letter to its last, with what stands between. */
export interface Stretch {
  readonly text: string;
  readonly turned: boolean;
}

/** Whether a text has letters that are read from right to left. */
export function isTurnedText(text: string): boolean {
  return HAS_TURNED.test(text);
}

/** Divides a text where its direction changes. Signs and digits at the ends of a name stay outside it. */
export function stretches(text: string): readonly Stretch[] {
  if (!HAS_TURNED.test(text)) return [{ text, turned: false }];
  const found: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(STRETCH)) {
    if (match.index > from) found.push({ text: text.slice(from, match.index), turned: false });
    found.push({ text: match[0], turned: true });
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ text: text.slice(from), turned: false });
  return found;
}
