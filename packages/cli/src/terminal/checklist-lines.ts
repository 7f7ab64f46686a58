import type { CheckedGrounds, ChecklistElement, ChecklistGround } from '@sanctions-packet/packet';
import type { Style } from './style.ts';
import { columns, count, hang } from './wrap.ts';

type Speaking = ChecklistElement['speaksFor'][number];
type Verdict = ChecklistGround['verdict'];
type ElementState = ChecklistElement['state'];
type GateState = ChecklistGround['gates'][number]['state'];
type Tone = 'good' | 'doubt' | 'bad' | 'soft';

/** The mark, the word and the tone of each result; the same marks as on the internal checklist. */
const VERDICTS: Readonly<Record<Verdict, readonly [string, string, Tone]>> = {
  supported: ['●', 'supported', 'good'],
  weak: ['◐', 'weak', 'doubt'],
  missing: ['○', 'something missing', 'bad'],
  excluded: ['–', 'cannot reach this target', 'soft'],
};
const STATES: Readonly<Record<ElementState, readonly [string, string, Tone]>> = {
  supported: ['●', 'supported', 'good'],
  partly: ['◐', 'partly shown', 'doubt'],
  'not-shown': ['○', 'not shown', 'bad'],
};
const GATES: Readonly<Record<GateState, readonly [string, string, Tone]>> = {
  open: ['●', 'passes', 'good'],
  closed: ['○', 'closed', 'bad'],
  unknown: ['◐', 'not known', 'doubt'],
};

/** Columns of the word that tells the side a record speaks for. */
const SIDE = 9;

/** One target under one regime: every ground in reach with its elements, then those out of reach. */
export function checklistLines(checklist: CheckedGrounds, style: Style): readonly string[] {
  const { target, regime, date, grounds } = checklist;
  const inReach = grounds.filter(({ verdict }) => verdict !== 'excluded');
  const outOfReach = grounds.filter(({ verdict }) => verdict === 'excluded');
  return [
    style.strong('━'.repeat(style.columns)),
    ...hang(target.name, style.columns, '', '').map(style.strong),
    style.soft(`${target.id} · regime ${regime} · as of ${date}`),
    ...inReach.flatMap((ground) => ['', ...groundLines(ground, style)]),
    ...(outOfReach.length === 0 ? [] : ['', ...excludedLines(outOfReach, style)]),
  ];
}

function groundLines(ground: ChecklistGround, style: Style): readonly string[] {
  const { label, title, verdict, requested, instrument, citation, gates, elements } = ground;
  const [mark, word, tone] = VERDICTS[verdict];
  const result = `${mark} ${word}${requested ? '' : ' · not asked for'}`;
  return [
    ...edges(`${label}  ${title}`, result, style, tone),
    ...hang(lawOf(instrument, citation), style.columns, '  ', '  ').map(style.soft),
    ...gates.filter(({ state }) => state !== 'open').flatMap((gate) => gateLines(gate, style)),
    ...elements.flatMap((element) => elementLines(element, style)),
  ];
}

function gateLines({ gate, state, records }: ChecklistGround['gates'][number], style: Style): readonly string[] {
  const [mark, word, tone] = GATES[state];
  const whose = records.length === 0 ? '' : `: ${records.join(', ')}`;
  return hang(`gate ${gate}, ${word}${whose}`, style.columns, `  ${style[tone](mark)} `, '    ');
}

function elementLines(element: ChecklistElement, style: Style): readonly string[] {
  const [mark, word, tone] = STATES[element.state];
  const sources = element.state === 'not-shown' ? '' : `, ${carriedBy(element)}`;
  const contradicted = element.contradicted ? ', contradicted' : '';
  return [
    ...hang(element.title, style.columns, `  ${style[tone](mark)} `, '    '),
    `    ${style[tone](word)}${sources}${style.doubt(contradicted)}`,
    ...speakingLines('for', element.speaksFor, style),
    ...speakingLines('against', element.speaksAgainst, style),
    ...(element.remedy === undefined ? [] : hang(element.remedy, style.columns, '    → ', '      ')),
  ];
}

function speakingLines(side: 'for' | 'against', records: readonly Speaking[], style: Style): readonly string[] {
  const colour = side === 'against' ? style.doubt : style.soft;
  return records.flatMap(({ record, exhibits }, index) => {
    const label = index === 0 ? colour(side.padEnd(SIDE)) : ' '.repeat(SIDE);
    const cited = exhibits.map(
      ({ number, pinpoint }) => `Exhibit ${number}${pinpoint === undefined ? '' : `, ${pinpoint}`}`,
    );
    const words = cited.length === 0 ? `${record}: no exhibit` : `${record}: ${cited.join('; ')}`;
    return hang(words, style.columns, `    ${label}`, ' '.repeat(4 + SIDE + 2));
  });
}

/** Of an element that is shown in part or in full. */
function carriedBy({ argued, independentSources }: ChecklistElement): string {
  return argued === true ? 'argued in the request' : count(independentSources, 'independent source');
}

/** The instrument, unless the citation begins with its name. */
function lawOf(instrument: string, citation: string): string {
  return citation.toLowerCase().startsWith(instrument.toLowerCase()) ? citation : `${instrument} · ${citation}`;
}

function excludedLines(grounds: readonly ChecklistGround[], style: Style): readonly string[] {
  return [
    style.soft('Out of reach'),
    ...grounds.flatMap(({ label, title, gates, requested }) => {
      const closed = gates.filter(({ state }) => state === 'closed').map(({ gate }) => gate);
      const asked = requested ? '; asked for' : '';
      return hang(`${label}  ${title}: ${closed.join(', ')}${asked}`, style.columns, '  – ', '    ').map(style.soft);
    }),
  ];
}

/** Two texts at the edges of the line; under each other when there is no room. */
function edges(left: string, right: string, style: Style, tone: Tone): readonly string[] {
  const room = style.columns - columns(left) - columns(right);
  if (room >= 2) return [style.strong(left) + ' '.repeat(room) + style[tone](right)];
  return [...hang(left, style.columns, '', '').map(style.strong), style[tone](`  ${right}`)];
}
