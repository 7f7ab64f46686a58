import type { Story } from './stories/base.ts';
import type { Chapter } from './stories/index.ts';
import type { Verdict, Word } from './verdict.ts';

interface Column {
  /** Id of the regime. */
  readonly id: string;
  readonly column: Readonly<Record<string, Verdict>>;
}

const SIGNS: Readonly<Record<Word, string>> = {
  eligible: '✔ eligible',
  weak: '◐ weak',
  missing: '○ missing',
  excluded: '✘ excluded',
  refused: '– refused',
};

/** The table as Markdown: an overview of each chapter, then each situation with what every government makes of it. */
export function printTable(chapters: readonly Chapter[], columns: readonly Column[]): string {
  return [
    '# Situations',
    '',
    'This table is generated from `stories/` and `verdicts/`; correct those files, not this one.',
    'Everybody in it is invented. What the words mean, and how the table is made, is told in the README beside it.',
    ...chapters.flatMap((chapter) => [
      '',
      `## ${chapter.title}`,
      '',
      ...overview(chapter, columns),
      ...details(chapter, columns),
    ]),
    '',
  ].join('\n');
}

function overview({ stories }: Chapter, columns: readonly Column[]): readonly string[] {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(['situation', ...columns.map(({ id }) => id.toUpperCase())]),
    row(['---', ...columns.map(() => '---')]),
    ...stories.map(({ id }) =>
      row([
        `[${id}](#${id})`,
        ...columns.map(({ column }) => (column[id] === undefined ? '' : SIGNS[column[id].verdict])),
      ]),
    ),
  ];
}

function details({ stories }: Chapter, columns: readonly Column[]): readonly string[] {
  return stories.flatMap((story) => [
    '',
    `### ${story.id}`,
    '',
    story.story,
    '',
    ...columns.flatMap(({ id, column }) => line(id, story, column)),
  ]);
}

function line(regime: string, { id }: Story, column: Column['column']): readonly string[] {
  const verdict = column[id];
  if (verdict === undefined) return [];
  const { because, note } = verdict;
  return [
    `- **${regime.toUpperCase()}** ${SIGNS[verdict.verdict]}${groundsOf(verdict)}${because === '' ? '' : ` — ${because}`}`,
    ...(note === undefined ? [] : [`  - *Changed after the first run:* ${note}`]),
  ];
}

function groundsOf({ eligible, weak, missing, excluded }: Verdict): string {
  const parts = [
    ...(eligible.length > 0 ? [ids(eligible)] : []),
    ...(weak.length > 0 ? [`weakly ${ids(weak)}`] : []),
    ...Object.entries(missing).map(([ground, element]) => `\`${ground}\` lacks ${element}`),
    ...Object.entries(excluded).map(([ground, gate]) => `\`${ground}\` closed by ${gate}`),
  ];
  return parts.length === 0 ? '' : `: ${parts.join('; ')}`;
}

function ids(grounds: readonly string[]): string {
  return grounds.map((ground) => `\`${ground}\``).join(', ');
}
