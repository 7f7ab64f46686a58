import type { ExhibitCitation } from '@sanctions-packet/core/regime';
import { html, type Markup } from '../../html.ts';
import type { FitElement, FitGovernment, FitPair, FitTarget } from '../fit.ts';
import { elementWords, stateWords } from '../fit-words.ts';

export interface ElementListing {
  readonly government: FitGovernment;
  readonly target: FitTarget;
  /** Of the target, from 1. */
  readonly number: number;
  /** Whether exhibits stand beside each record; else a record leads to the target's list of records. */
  readonly whole: boolean;
}

/**
 * A list while it is written: on a light page a record is a link where it is named first, and records that are those of
 * the element before are not named again.
 */
interface Writing extends ElementListing {
  readonly linked: Set<string>;
  readonly before?: readonly string[];
}

const CLASSES = { supported: 's', partly: 'w', 'not-shown': 'm' } as const;

/** What one ground asks to be shown, with the records for and against each. */
export function elementList(pair: FitPair, ground: string, listing: ElementListing): Markup {
  const elements = pair.elements.filter(({ grounds }) => grounds.includes(ground));
  const writing = { ...listing, linked: new Set<string>() };
  return html`<ol class=e>${elements.map((element, index) => {
    const before = elements[index - 1]?.speaksFor;
    return elementItem(element, before === undefined ? writing : { ...writing, before });
  })}</ol>
`;
}

function elementItem(element: FitElement, writing: Writing): Markup {
  const { government, whole } = writing;
  const { state, contradicted, speaksFor, speaksAgainst } = element;
  const { title, remedy } = elementWords(element.id, government);
  const { sign, word, short } = stateWords(element);
  const same = !whole && speaksFor.join() === writing.before?.join();
  const sides = [
    speaksFor.length > 0 && html`For ${same ? 'the same' : recordMarks(speaksFor, () => true, writing)}`,
    speaksAgainst.length > 0 &&
      html`<u>Against ${recordMarks(speaksAgainst, (record) => !speaksFor.includes(record), writing)}</u>`,
    whole && state !== 'supported' && html`→ ${remedy}`,
  ].filter((side) => side !== false);
  const colour = state === 'supported' && contradicted ? 'w' : CLASSES[state];
  return html`<li><b>${title}</b><i class=${colour}>${sign} ${whole ? word : short}</i>${sides.length > 0 && html`<p>${sides.map((side, index) => html`${index > 0 && html`<br>`}${side}`)}`}`;
}

/** `carries`: whether the exhibits of a record are those it rests on, or those that contradict it. */
function recordMarks(
  ids: readonly string[],
  carries: (id: string) => boolean,
  { target, number, whole, linked }: Writing,
): readonly Markup[] {
  return ids.map((id, index) => {
    const comma = index === 0 ? '' : whole ? '; ' : ', ';
    const at = target.records.findIndex((record) => record.id === id);
    const record = target.records[at];
    if (record === undefined || linked.has(id)) return html`${comma}${id}`;
    if (whole) return html`${comma}<code>${id}</code>: ${cited(carries(id) ? record.exhibits : record.contradictedBy)}`;
    linked.add(id);
    return html`${comma}<a href=#${number}r${at}>${id}</a>`;
  });
}

function cited(exhibits: readonly ExhibitCitation[]): string {
  if (exhibits.length === 0) return 'no exhibit';
  return `${exhibits.length === 1 ? 'Exhibit' : 'Exhibits'} ${exhibitsOf(exhibits)}`;
}

/** Numbers with pages: "3, p. 2; 4, para. 1". */
export function exhibitsOf(exhibits: readonly ExhibitCitation[]): string {
  return exhibits
    .map(({ number, pinpoint }) => (pinpoint === undefined ? `${number}` : `${number}, ${pinpoint}`))
    .join('; ');
}
