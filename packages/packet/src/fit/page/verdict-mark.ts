import type { Verdict } from '@sanctions-packet/core/regime';
import { html, type Markup } from '../../html.ts';
import type { FitVerdict } from '../fit.ts';
import { VERDICT_WORDS } from '../fit-words.ts';

/** Classes of one letter: they stand on a page some ten thousand times. */
export const VERDICT_CLASS: Readonly<Record<FitVerdict, string>> = {
  eligible: 's',
  weak: 'w',
  missing: 'm',
  excluded: 'x',
};

/** Of a single ground: the same signs and words. */
export function groundVerdictAs(verdict: Verdict): FitVerdict {
  return verdict === 'supported' ? 'eligible' : verdict;
}

/** Sign and word, without colour. */
export function verdictMark(verdict: FitVerdict): Markup {
  const { sign, word } = VERDICT_WORDS[verdict];
  return html`${sign} ${word}`;
}
