import { failure, type Outcome, success } from '@sanctions-packet/core';
import { type CliProblem, stop } from '../cli-problem.ts';
import { nearest } from './nearest.ts';

/** Formats a document can be written in. */
const FORMATS = ['docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** The formats asked for, in a fixed order, each once; none asked for means all. */
export function chooseFormats(asked: readonly string[]): Outcome<readonly Format[], CliProblem> {
  const unknown = asked.filter((format) => !FORMATS.some((known) => known === format));
  if (unknown.length > 0) return failure(unknown.map(unknownFormat));
  return success(asked.length === 0 ? FORMATS : FORMATS.filter((format) => asked.includes(format)));
}

function unknownFormat(format: string): CliProblem {
  const meant = nearest(format, FORMATS);
  const fix = meant === undefined ? `Choose from ${FORMATS.join(', ')}.` : `Did you mean ${meant}?`;
  return stop('cli.unknown-format', 'A format after --format is not known.', fix);
}
