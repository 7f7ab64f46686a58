import { basename, join } from 'node:path';
import { blocks, type Problem, type Severity, sortProblems } from '@sanctions-packet/core';
import type { CaseFiles } from '../case/locate-case.ts';
import type { Style } from './style.ts';
import { count, hang, shown } from './wrap.ts';

/** Most problems that are printed; `--json` tells them all. */
const MOST_PRINTED = 40;

/** Most places that are printed of one problem. */
const MOST_PLACES = 6;

const INDENT = ' '.repeat(11);

const WORDS: Readonly<Record<Severity, string>> = { block: 'blocks', warn: 'warning', note: 'note' };

/** Problems as lines: blocking ones first, each with place, code, what is wrong and what mends it. */
export function problemLines(problems: readonly Problem[], style: Style, files?: CaseFiles): readonly string[] {
  const groups = alike(sortProblems(problems));
  const lines = groups.slice(0, MOST_PRINTED).flatMap((group) => linesOf(group, style, files));
  const left = groups.slice(MOST_PRINTED).flat();
  if (left.length === 0) return lines;
  return [...lines, `  … and ${left.length} more (${countsOf(left)}); --json tells them all.`];
}

type Group = readonly [Problem, ...Problem[]];

/** The same thing said of several places is told once, with the places. */
function alike(problems: readonly Problem[]): readonly Group[] {
  const groups = new Map<string, [Problem, ...Problem[]]>();
  for (const problem of problems) {
    const { code, severity, what, fix } = problem;
    const key = JSON.stringify([code, severity, what, fix]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return [...groups.values()];
}

/** What concerns the case, the command line and the disk, under a heading that counts it. */
export function caseLines(problems: readonly Problem[], style: Style, files?: CaseFiles): readonly string[] {
  const title = problems.some(blocks) ? 'Cannot go on' : 'The case as a whole';
  return [style.strong(`${title}: ${countsOf(problems)}`), ...problemLines(problems, style, files)];
}

function linesOf(group: Group, style: Style, files: CaseFiles | undefined): readonly string[] {
  const [{ severity, code, what, fix }] = group;
  const mark = { block: style.bad, warn: style.doubt, note: style.soft }[severity](WORDS[severity].padEnd(7));
  const places = group.map((problem) => placeOf(problem, files));
  const [only = ''] = places;
  const head = places.length > 1 ? `${code}  ${places.length} places` : [only, code].filter(Boolean).join('  ');
  return [
    `  ${mark}  ${style.soft(head)}`,
    ...hang(what, style.columns, INDENT, INDENT),
    ...hang(fix, style.columns, `${INDENT}→ `, `${INDENT}  `),
    ...(places.length > 1 ? placeLines(places) : []).map(style.soft),
  ];
}

function placeLines(places: readonly string[]): readonly string[] {
  const left = places.length - MOST_PLACES;
  const more = left > 0 ? [`${INDENT}  … and ${left} more`] : [];
  return [...places.slice(0, MOST_PLACES).map((place) => `${INDENT}  ${place}`), ...more];
}

/** `case/dossier.yaml:12:5 persons[3].names[0] per_…`, as far as each is known. */
function placeOf({ position, at, about }: Problem, files: CaseFiles | undefined): string {
  const place = position === undefined ? '' : `${pathOf(position.file, files)}:${position.line}:${position.column}`;
  return shown([place, at, about ?? ''].filter(Boolean).join(' '));
}

/** Positions name files without their folder; a person wants to open them. */
function pathOf(file: string, files: CaseFiles | undefined): string {
  if (files === undefined) return file;
  if (files.vault !== undefined && basename(files.vault) === file && file !== files.dossier) return files.vault;
  return join(files.folder, file);
}

/** "2 blocking, 14 warnings, 1 note"; what there is none of is left out. */
export function countsOf(problems: readonly Problem[]): string {
  const of = (severity: Severity): number => problems.filter((problem) => problem.severity === severity).length;
  const parts = [
    of('block') > 0 && `${of('block')} blocking`,
    of('warn') > 0 && count(of('warn'), 'warning'),
    of('note') > 0 && count(of('note'), 'note'),
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'no problems' : parts.join(', ');
}
