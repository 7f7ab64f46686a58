import type {
  Fit,
  FitElement,
  FitElementWords,
  FitGovernment,
  FitGround,
  FitGroundWords,
  FitLift,
  FitListing,
  FitPair,
  FitTarget,
  FitVerdict,
} from './fit.ts';

/**
 * English words of a fit, the same in the terminal and on the page. A verdict is a sign and a word: colour alone says
 * nothing.
 */
export const VERDICT_WORDS: Readonly<
  Record<FitVerdict, { readonly sign: string; readonly word: string; readonly short: string }>
> = {
  eligible: { sign: '●', word: 'eligible', short: 'elig' },
  weak: { sign: '◐', word: 'weak', short: 'weak' },
  missing: { sign: '○', word: 'missing', short: 'miss' },
  excluded: { sign: '–', word: 'excluded', short: 'excl' },
};

/** What each verdict means, in a sentence. */
export const VERDICT_MEANINGS: Readonly<Record<FitVerdict, string>> = {
  eligible:
    'every element of a ground rests on independent sources, or is argued where argument is asked, and nothing speaks against it',
  weak: 'every element is spoken to, but something thinly, in doubt or contradicted',
  missing: 'of every ground in reach, at least one element is not spoken to',
  excluded: 'no ground of this law can reach the target',
};

/** Said in the first lines of every form of the report. */
export const INTERNAL_NOTICE = 'Internal. For those who prepare the case; never send it, never put it into a packet.';

/** Why a pair has its verdict: one reason a line. */
export function reasonsOf(pair: FitPair, government: FitGovernment): readonly string[] {
  if (pair.verdict === 'excluded') return closedReasons(pair);
  const doubts = unknownReasons(nearestGround(pair));
  const elements = neededElements(pair).flatMap((element) => {
    const fault = faultOf(element);
    return fault === undefined ? [] : [`${elementWords(element.id, government).title}: ${fault}.`];
  });
  if (elements.length + doubts.length > 0) return [...doubts, ...elements];
  return ['Every element rests on at least two independent sources, or is argued.'];
}

/** What closes the nearest ground of an excluded pair. */
export function closedReasons(pair: FitPair): readonly string[] {
  const closed = nearestGround(pair).gates.filter(({ state }) => state === 'closed');
  return closed.map(({ gate }) => closedWords(gate));
}

/** What the dossier does not say of whom and what a ground reaches. */
export function unknownReasons({ gates }: FitGround): readonly string[] {
  const unknown = gates.filter(({ state }) => state === 'unknown').map(({ gate }) => factWords(gate));
  // Two provisions may ask for one fact.
  return [...new Set(unknown)].map((fact) => `Not known: ${fact}.`);
}

/** What one more piece would do; for none, says so. */
export function liftWords(lift: FitLift, government: FitGovernment): string {
  const { word } = VERDICT_WORDS[lift.to];
  const ground = labelOf(lift.ground, government);
  const effect = `Alone it would make ${ground} ${word}.`;
  if (lift.kind === 'gate') return `Record ${factWords(lift.id)}. ${effect}`;
  const { title, remedy } = elementWords(lift.id, government);
  return lift.piece === 'second' ? `A second, independent source for: ${title}. ${effect}` : `${remedy} ${effect}`;
}

/** When no single piece lifts a pair: what stands in the way of the nearest ground. */
export function noLiftWords(pair: FitPair): string | undefined {
  if (pair.verdict === 'eligible' || pair.lifts.length > 0) return undefined;
  if (pair.verdict === 'excluded') return 'No document opens a closed gate; only other facts would.';
  const elements = neededElements(pair);
  const of = (number: number, words: string): readonly string[] => (number === 0 ? [] : [`${number} ${words}`]);
  const lacking = [
    ...of(elements.filter(({ state }) => state === 'not-shown').length, 'not shown'),
    ...of(elements.filter(({ state }) => state === 'partly').length, 'thinly sourced'),
    ...of(elements.filter(({ contradicted }) => contradicted).length, 'contradicted, which must be answered'),
    ...of(nearestGround(pair).gates.length, 'not known of whom the ground reaches'),
  ];
  return `No single document lifts it. Of ${elements.length} elements: ${lacking.join(', ')}.`;
}

/** The elements without which the ground that comes nearest is not shown, in the order of argument. */
function neededElements({ elements, nearest }: FitPair): readonly FitElement[] {
  return elements.filter(({ grounds, optional }) => optional !== true && grounds.includes(nearest));
}

export function nearestGround({ grounds, nearest }: FitPair): FitPair['grounds'][number] {
  const found = grounds.find(({ id }) => id === nearest);
  if (found === undefined) throw new Error('The nearest ground is none of the grounds');
  return found;
}

export function groundWords(ground: string, { grounds }: FitGovernment): FitGroundWords {
  return grounds.find(({ id }) => id === ground) ?? { id: ground, label: ground, title: '', citation: '' };
}

export function elementWords(element: string, { elements }: FitGovernment): FitElementWords {
  return elements.find(({ id }) => id === element) ?? { id: element, title: element, remedy: '' };
}

/** Sign and words for how far the records carry an element; `short` leaves to the sign what the sign says. */
export function stateWords({ state, contradicted, optional, argued, independentSources: sources }: FitElement): {
  readonly sign: string;
  readonly word: string;
  readonly short: string;
} {
  const against = `${contradicted ? ', contradicted' : ''}${optional === true ? ', not needed' : ''}`;
  const counted = argued === true ? `argued${against}` : `${sources} ${sources === 1 ? 'source' : 'sources'}${against}`;
  if (state === 'not-shown') return { sign: '○', word: `not shown${against}`, short: `not shown${against}` };
  if (state === 'partly') return { sign: '◐', word: `partly shown, ${counted}`, short: counted };
  return { sign: contradicted ? '◐' : '●', word: `supported, ${counted}`, short: counted };
}

/** How a ground is called by its government, by the id of the ground. */
export function labelOf(ground: string, { grounds }: FitGovernment): string {
  return grounds.find(({ id }) => id === ground)?.label ?? ground;
}

/** An earlier listing in words: programme, authority, since when, and whether it was lifted. */
export function listingWords({ programme, authority, listedOn, delistedOn }: FitListing): string {
  const who = authority === undefined ? programme : `${programme}, ${authority}`;
  const since = listedOn === undefined ? '' : `, since ${listedOn}`;
  return delistedOn === undefined ? `${who}${since}` : `${who}${since}, taken off ${delistedOn}`;
}

/** How many pairs of a government have each verdict. */
export function countVerdicts(fit: Fit, regime: string): Readonly<Record<FitVerdict, number>> {
  const counts = { eligible: 0, weak: 0, missing: 0, excluded: 0 };
  for (const target of fit.targets) counts[pairUnder(target, regime).verdict] += 1;
  return counts;
}

/** The pair of a target and a government. */
export function pairUnder({ pairs }: FitTarget, regime: string): FitPair {
  const pair = pairs.find((one) => one.regime === regime);
  if (pair === undefined) throw new Error('A target was not assessed under every regime');
  return pair;
}

function faultOf({ state, contradicted, independentSources }: FitElement): string | undefined {
  const against = contradicted ? 'contradicted' : undefined;
  if (state === 'not-shown') return 'no record speaks to it';
  if (state === 'supported') return against;
  const thin =
    independentSources === 0 ? 'no credible source stands behind it' : `${independentSources} independent source`;
  return [thin, against].filter(Boolean).join('; ');
}

const CLOSED: Readonly<Record<string, string>> = {
  'target-kind': 'The ground does not reach this kind of target.',
  foreign: 'The target is a national of the state addressed.',
  official: 'The target is not recorded in the office that the ground asks for.',
  conduct: 'No act laid to the target is of a kind that the ground covers.',
  mode: 'No involvement is in a mode that the ground covers.',
  'prior-listing': 'No standing listing that the ground asks for is recorded.',
};

function closedWords(gate: string): string {
  return CLOSED[gate] ?? `The gate ${gate} is closed.`;
}

const FACTS: Readonly<Record<string, string>> = {
  foreign: 'the nationality of the target (for a body, its country)',
  official: 'a public post of the target with its dates, or the official status',
  conduct: 'the acts laid to the target',
  mode: 'in what way the target was involved',
};

function factWords(gate: string): string {
  return FACTS[gate] ?? `what decides the gate ${gate}`;
}
