import type { Problem } from '@sanctions-packet/core';
import type { PlanRequest } from './plan-packet.ts';

export type RequestCode = 'packet.language-unknown' | 'packet.date-invalid' | 'packet.earlier-of-another';

/** What is wrong with a request before any record is looked at. */
export function requestProblems({
  regime,
  target,
  language,
  date,
  earlier,
}: PlanRequest): readonly Problem<RequestCode>[] {
  const problems: Problem<RequestCode>[] = [];
  if (language !== undefined && !regime.law.filing.languages.value.includes(language)) {
    problems.push({
      code: 'packet.language-unknown',
      severity: 'block',
      at: 'language',
      what: `The regime does not file in this language; it files in ${regime.law.filing.languages.value.join(', ')}.`,
      fix: 'Leave the language out, or take one of these.',
    });
  }
  if (!isDay(date)) {
    problems.push({
      code: 'packet.date-invalid',
      severity: 'block',
      at: 'date',
      what: 'The date of the packet is not a day of the calendar.',
      fix: 'Give it as YYYY-MM-DD.',
    });
  }
  if (earlier !== undefined && (earlier.regime !== regime.id || earlier.target !== target)) {
    problems.push({
      code: 'packet.earlier-of-another',
      severity: 'block',
      at: 'earlier',
      what: 'The earlier packet is of another target or went to another government.',
      fix: 'Give the record of a packet of this target for this government.',
    });
  }
  return problems;
}

/** `YYYY-MM-DD`, and such a day exists. */
function isDay(date: string): boolean {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(date);
}
