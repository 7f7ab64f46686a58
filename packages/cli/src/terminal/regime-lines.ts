import type { GroundDescription, RegimeDescription } from '../report/regimes-report.ts';
import type { Style } from './style.ts';
import { count, hang } from './wrap.ts';

/** One regime in two lines, for the list. */
export function regimeLine(
  { id, name, grounds, languages, reviewsOverdue }: RegimeDescription,
  style: Style,
): readonly string[] {
  const overdue = reviewsOverdue === 0 ? '' : ` · ${count(reviewsOverdue, 'review')} of the law overdue`;
  return [
    ...hang(name, style.columns, `${style.strong(id.padEnd(4))}  `, '      '),
    style.soft(`      ${count(grounds.length, 'ground')} · files in ${languages.join(', ')}${overdue}`),
  ];
}

/** One regime whole: its instruments, each ground with what must be shown, the documents of its packet. */
export function regimeLines(regime: RegimeDescription, style: Style): readonly string[] {
  const { instruments, grounds, documents, officialForm, paper } = regime;
  const form = officialForm ? 'The government publishes a form.' : 'The government publishes no form for it.';
  return [
    ...regimeLine(regime, style),
    '',
    ...instruments.flatMap(({ id, name, measures }) => [
      ...hang(name, style.columns, '', '').map(style.strong),
      ...hang(`measures: ${measures.join(', ')}`, style.columns, '  ', '  ').map(style.soft),
      ...grounds.filter(({ instrument }) => instrument === id).flatMap((ground) => groundLines(ground, style)),
      '',
    ]),
    style.strong('The packet'),
    ...hang(`${form} Paper: ${paper}.`, style.columns, '  ', '  '),
    ...documents.map(({ id, container, formats }) => `  ${id} (${formats.join(', ')})  ${style.soft(container)}`),
  ];
}

function groundLines(
  { id, label, title, citation, inForce, gates, elements }: GroundDescription,
  style: Style,
): readonly string[] {
  const ended = inForce ? '' : ' · not in force';
  return [
    '',
    ...hang(`${label}  ${title}`, style.columns, '  ', '    '),
    ...hang(`${id} · ${citation}${ended}`, style.columns, '    ', '    ').map(style.soft),
    ...(gates.length === 0 ? [] : hang(`gates: ${gates.join(', ')}`, style.columns, '    ', '      ').map(style.soft)),
    ...elements.flatMap((element) => hang(element.title, style.columns, '    – ', '      ')),
  ];
}
