import { failure, type Outcome, success } from '@sanctions-packet/core';
import { type CliProblem, stop } from '../cli-problem.ts';
import type { Filing } from './choose-filings.ts';

/** The language asked for, when every regime that is filed under files in it; none asked for means all of each. */
export function chooseLanguage(
  asked: string | undefined,
  filings: readonly Filing[],
): Outcome<string | undefined, CliProblem> {
  if (asked === undefined) return success(undefined);
  const others = filings.filter(({ regime }) => !regime.law.filing.languages.value.includes(asked));
  return others.length === 0 ? success(asked) : failure(others.map(notFiled));
}

function notFiled({ regime }: Filing): CliProblem {
  const languages = regime.law.filing.languages.value.join(', ');
  return stop(
    'cli.language-not-filed',
    `The regime ${regime.id} does not file in the language after --language; it files in ${languages}.`,
    'Take one of these, or leave the regime out with --regime.',
  );
}
