import type { Change, ElementChange, ExhibitChange, PacketChanges } from '@sanctions-packet/core/regime';
import type { DiffReport } from '../report/diff-report.ts';
import type { Style } from './style.ts';
import { count, hang } from './wrap.ts';

const MARKS: Readonly<Record<Change, string>> = { new: '+', changed: '~', withdrawn: '-' };

/** What differs, element by element, fact by fact, exhibit by exhibit and section by section; a line of counts at the end. */
export function diffLines({ regime, target, dates, changes }: DiffReport, style: Style): readonly string[] {
  if (changes === undefined || dates === undefined) return [];
  const { elements, facts, exhibits, sections } = changes;
  return [
    style.strong(`${regime} ${target}`),
    `Packets of ${dates.before} and ${dates.after}`,
    ...group('Elements', elements.map(elementLine), style),
    ...group(
      'Facts',
      facts.map(({ change, container, record, fields, in: places }) => [
        change,
        `${record} (${container}): ${fields.join(', ')}; in ${places.join(', ')}`,
      ]),
      style,
    ),
    ...group('Exhibits', exhibits.map(exhibitLine), style),
    ...group(
      'Sections',
      sections.map(({ change, document, language, section, number, page }) => [
        change,
        [
          `${document} ${section === '' ? 'opening' : section} (${language})`,
          number === undefined ? '' : `, number ${number}`,
          page === undefined ? '' : `, page ${page}`,
        ].join(''),
      ]),
      style,
    ),
    '',
    summary(changes),
  ];
}

type Line = readonly [Change, string];

function group(title: string, lines: readonly Line[], style: Style): readonly string[] {
  if (lines.length === 0) return [];
  const colour: Readonly<Record<Change, (text: string) => string>> = {
    new: style.good,
    changed: style.doubt,
    withdrawn: style.bad,
  };
  return [
    '',
    style.strong(title),
    ...lines.flatMap(([change, words]) => hang(words, style.columns, `${colour[change](MARKS[change])} `, '  ')),
  ];
}

function elementLine({ change, ground, element, before, after, added, removed }: ElementChange): Line {
  const states = [before, after].map((one) =>
    one === undefined ? 'not asked' : `${one.state}${one.contradicted ? ', contradicted' : ''}`,
  );
  const [was, is] = states;
  const speak = [
    ...(added.length === 0 ? [] : [`since: ${added.join(', ')}`]),
    ...(removed.length === 0 ? [] : [`no longer: ${removed.join(', ')}`]),
  ];
  return [change, [`${ground} ${element}: ${was === is ? was : `${was} -> ${is}`}`, ...speak].join('; ')];
}

const WHAT = {
  file: 'another file leaves',
  words: 'other words',
  pages: 'bound elsewhere',
  citations: 'other pages cited',
} as const;

function exhibitLine(exhibit: ExhibitChange): Line {
  const { change, container, number, evidence, what, before, after, pagesAdded, pagesRemoved } = exhibit;
  const bound = [before, after].map((one) =>
    one?.file === undefined ? undefined : `${one.file} pages ${one.first}-${one.last}`,
  );
  const moved = [...new Set(bound.filter((place) => place !== undefined))].join(' -> ');
  return [
    change,
    [
      `${number} ${evidence} (${container})${what.length === 0 ? '' : `: ${what.map((one) => WHAT[one]).join(', ')}`}`,
      ...(moved === '' ? [] : [moved]),
      ...(pagesAdded.length === 0 ? [] : [`its pages cited since: ${pagesAdded.join(', ')}`]),
      ...(pagesRemoved.length === 0 ? [] : [`no longer: ${pagesRemoved.join(', ')}`]),
    ].join('; '),
  ];
}

function summary({ elements, facts, exhibits, sections }: PacketChanges): string {
  if (elements.length + facts.length + exhibits.length + sections.length === 0) return 'Nothing differs.';
  const parts = [
    count(elements.length, 'element'),
    count(facts.length, 'fact'),
    count(exhibits.length, 'exhibit'),
    count(sections.length, 'section'),
  ];
  return `${parts.join(', ')} differ.`;
}
