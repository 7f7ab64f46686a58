import { html, type Markup } from '../../html.ts';
import type { Fit, FitGovernment, FitPair, FitTarget } from '../fit.ts';
import {
  closedReasons,
  groundWords,
  liftWords,
  listingWords,
  nearestGround,
  noLiftWords,
  pairUnder,
  unknownReasons,
} from '../fit-words.ts';
import { type ElementListing, elementList, exhibitsOf } from './element-list.ts';
import { groundVerdictAs, VERDICT_CLASS, verdictMark } from './verdict-mark.ts';

/** Most pieces that a light page tells of one pair: the best. */
const MOST_LIFTS = 1;

interface TargetPart {
  readonly fit: Fit;
  readonly target: FitTarget;
  /** From 1. */
  readonly number: number;
  /** Whether every ground is told, with exhibits where they are cited; else the nearest, with a table of records. */
  readonly whole: boolean;
}

/** One target: earlier listings, then what each government's law says. */
export function targetSection(part: TargetPart): Markup {
  const { fit, target, number, whole } = part;
  return html`<section id=t${number} aria-labelledby=h${number}><h2 id=h${number}>${target.name}</h2>
<p><code>${target.id}</code>${target.listings.map((listing) => html`<br>Listed elsewhere: ${listingWords(listing)}.`)}</p>
${fit.governments.map((government) => pairArticle(part, government))}
${!whole && target.records.length > 0 && recordList(part)}
<p class=top><a href=#top>Back to the top</a></section>
`;
}

function pairArticle({ target, number, whole }: TargetPart, government: FitGovernment): Markup {
  const pair = pairUnder(target, government.regime);
  const id = `${number}${government.regime}`;
  const listing: ElementListing = { government, target, number, whole };
  const ground = groundWords(pair.nearest, government);
  const reasons = pair.verdict === 'excluded' ? closedReasons(pair) : unknownReasons(nearestGround(pair));
  return html`<h3 id=${id}>${government.name}: <b class=${VERDICT_CLASS[pair.verdict]}>${verdictMark(pair.verdict)}</b>${!pair.asked && html` <small>not asked for</small>`}</h3><p class=g>${pair.verdict === 'excluded' ? 'Nearest ground ' : whole && 'On ground '}${ground.label}: ${ground.title}${whole && ` (${ground.citation})`}
${reasons.map((reason) => html`<p>${reason}</p>`)}${pair.verdict !== 'excluded' && elementList(pair, pair.nearest, listing)}${lifts(pair, government, whole)}${whole && otherGrounds(pair, listing)}
`;
}

function lifts(pair: FitPair, government: FitGovernment, whole: boolean): Markup {
  const none = noLiftWords(pair);
  // On a light page the list of elements says it.
  if (none !== undefined) return html`${(whole || pair.verdict === 'excluded') && html`<p>${none}</p>`}`;
  if (pair.lifts.length === 0) return html``;
  const told = whole ? pair.lifts : pair.lifts.slice(0, MOST_LIFTS);
  const left = pair.lifts.length - told.length;
  return html`<ul class=l>${told.map((lift) => html`<li>${liftWords(lift, government)}`)}${left > 0 && html`<li>${left} more`}</ul>`;
}

function otherGrounds(pair: FitPair, listing: ElementListing): Markup {
  const others = pair.grounds.filter(({ id }) => id !== pair.nearest);
  const inReach = others.filter(({ verdict }) => verdict !== 'excluded');
  const outOfReach = others.filter(({ verdict }) => verdict === 'excluded');
  const { government } = listing;
  return html`${inReach.map((ground) => {
    const verdict = groundVerdictAs(ground.verdict);
    const { label, title } = groundWords(ground.id, government);
    return html`<details><summary>${label}: ${title} <span class="v ${VERDICT_CLASS[verdict]}">${verdictMark(verdict)}</span></summary>
${unknownReasons(ground).map((reason) => html`<p>${reason}</p>`)}${elementList(pair, ground.id, listing)}</details>
`;
  })}${
    pair.verdict !== 'excluded' &&
    outOfReach.length > 0 &&
    html`<p class=g>Out of reach: ${outOfReach.map(({ id }) => groundWords(id, government).label).join(', ')}.</p>
`
  }`;
}

/** Where the records of a light page lead to. */
function recordList({ target, number }: TargetPart): Markup {
  return html`<h3>Records, and the exhibits with pages that they rest on</h3>
<ul class=r>${target.records.map(
    ({ id, exhibits, contradictedBy }, index) =>
      html`<li id=${number}r${index}>${id}: ${exhibits.length === 0 ? 'no exhibit' : exhibitsOf(exhibits)}${contradictedBy.length > 0 && html`; <u>contradicted by ${exhibitsOf(contradictedBy)}</u>`}
`,
  )}</ul>`;
}
