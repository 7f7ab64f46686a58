import {
  countVerdicts,
  type Fit,
  type FitGovernment,
  type FitPair,
  type FitTarget,
  type FitVerdict,
  INTERNAL_NOTICE,
  labelOf,
  liftWords,
  listingWords,
  noLiftWords,
  pairUnder,
  reasonsOf,
  VERDICT_MEANINGS,
  VERDICT_WORDS,
} from '@sanctions-packet/packet';
import type { Style } from './style.ts';
import { columns, count, cut, fold, hang } from './wrap.ts';

/** More targets than these are told in the matrix alone. */
export const MOST_EXPLAINED = 12;

/** Most pieces that are told of one pair; the page and `--json` tell them all. */
const MOST_LIFTS = 3;

/** Columns of a verdict in the matrix, with its word whole; in less room the word is short. */
const CELL = 12;

const TONES: Readonly<Record<FitVerdict, 'good' | 'doubt' | 'bad' | 'soft'>> = {
  eligible: 'good',
  weak: 'doubt',
  missing: 'bad',
  excluded: 'soft',
};
const ORDER: readonly FitVerdict[] = ['eligible', 'weak', 'missing', 'excluded'];

/** The fit of every target with every government: the matrix, then the why of each pair when there are not too many. */
export function fitLines(fit: Fit, style: Style): readonly string[] {
  const { targets } = fit;
  return [
    ...hang(INTERNAL_NOTICE, style.columns, '', '').map(style.bad),
    ...hang(
      `Fit of ${count(targets.length, 'target')} with ${count(fit.governments.length, 'government')}, as of ${fit.date}. It says which records speak to what the law asks; it does not say that anything is proved.`,
      style.columns,
      '',
      '',
    ),
    '',
    ...matrixLines(fit, style),
    '',
    ...legendLines(fit, style),
    ...(targets.length > MOST_EXPLAINED
      ? moreLines(style)
      : targets.flatMap((target) => targetLines(fit, target, style))),
  ];
}

function matrixLines({ governments, targets }: Fit, style: Style): readonly string[] {
  const cell = Math.max(8, Math.min(CELL, Math.floor((style.columns - 24) / Math.max(1, governments.length))));
  const room = Math.max(8, style.columns - governments.length * cell);
  const digits = String(targets.length).length;
  const head = governments.map(({ regime }) => fill(regime.toUpperCase(), cell)).join('');
  return [
    style.strong(`${fill('Target', room)}${head}`.trimEnd()),
    ...targets.map((target, index) => {
      const number = String(index + 1).padStart(digits);
      const name = fill(`${number} ${cut(target.name, room - digits - 2)}`, room);
      return `${name}${governments.map(({ regime }) => cellOf(pairUnder(target, regime), cell, style)).join('')}`.trimEnd();
    }),
  ];
}

/** Sign and word; a star when the dossier asks for nothing there. */
function cellOf({ verdict, asked }: FitPair, width: number, style: Style): string {
  const { sign, word, short } = VERDICT_WORDS[verdict];
  const star = asked ? '' : '*';
  const words = `${sign} ${width < CELL ? short : word}${star}`;
  return style[TONES[verdict]](words) + ' '.repeat(Math.max(0, width - columns(words)));
}

function legendLines(fit: Fit, style: Style): readonly string[] {
  const { governments, targets } = fit;
  const counts = governments.map((government) => ({ government, counts: countVerdicts(fit, government.regime) }));
  const idle = targets.some(({ pairs }) => pairs.some(({ asked }) => !asked));
  return [
    ...ORDER.flatMap((verdict) => {
      const { sign, word } = VERDICT_WORDS[verdict];
      return hang(
        VERDICT_MEANINGS[verdict],
        style.columns,
        `  ${style[TONES[verdict]](`${sign} ${fill(word, 9)}`)} `,
        ' '.repeat(14),
      );
    }),
    ...(idle ? ['  * the dossier asks this government for no measure against the target'] : []),
    '',
    ...counts.flatMap(({ government: { regime, name }, counts: of }) =>
      hang(
        ORDER.map((verdict) => `${of[verdict]} ${VERDICT_WORDS[verdict].word}`).join(', '),
        style.columns,
        fill(`  ${regime.toUpperCase()}  ${name}`, 22),
        ' '.repeat(22),
      ),
    ),
  ];
}

function moreLines(style: Style): readonly string[] {
  return [
    '',
    ...hang(
      'Why, and what one more document would do: --target per_… for one target, --html FILE for all on one page, --json for programs.',
      style.columns,
      '',
      '',
    ),
  ];
}

function targetLines(fit: Fit, target: FitTarget, style: Style): readonly string[] {
  const number = fit.targets.indexOf(target) + 1;
  return [
    '',
    style.strong('━'.repeat(style.columns)),
    ...fold(`${number}  ${target.name}`, style.columns).map(style.strong),
    style.soft(target.id),
    ...target.listings.flatMap((listing) =>
      hang(`Listed elsewhere: ${listingWords(listing)}.`, style.columns, '', '  '),
    ),
    ...fit.governments.flatMap((government) => [
      '',
      ...pairLines(pairUnder(target, government.regime), government, style),
    ]),
  ];
}

function pairLines(pair: FitPair, government: FitGovernment, style: Style): readonly string[] {
  const { sign, word } = VERDICT_WORDS[pair.verdict];
  const tone = style[TONES[pair.verdict]];
  const asked = pair.asked ? '' : ', not asked for';
  const ground = government.grounds.find(({ id }) => id === pair.nearest);
  const near = pair.verdict === 'excluded' ? 'Nearest ground' : 'On ground';
  const none = noLiftWords(pair);
  return [
    `${style.strong(`${government.regime.toUpperCase()}  ${government.name}`)}: ${tone(`${sign} ${word}`)}${asked}`,
    ...hang(
      `${near} ${labelOf(pair.nearest, government)}  ${ground?.title ?? ''}`,
      style.columns,
      '    ',
      '      ',
    ).map(style.soft),
    ...reasonsOf(pair, government).flatMap((reason) => hang(reason, style.columns, '    ', '      ')),
    ...pair.lifts
      .slice(0, MOST_LIFTS)
      .flatMap((lift) => hang(liftWords(lift, government), style.columns, '    → ', '      ')),
    ...(pair.lifts.length > MOST_LIFTS ? [`    … ${pair.lifts.length - MOST_LIFTS} more such pieces`] : []),
    ...(none === undefined ? [] : hang(none, style.columns, '    → ', '      ')),
  ];
}

function fill(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}
