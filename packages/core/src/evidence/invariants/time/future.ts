import { dayNumber } from '../../../calendar-day.ts';
import type { CaseIndex } from '../case-index.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';
import { pathText } from '../walk-strings.ts';
import { spanOf } from './spans.ts';

/** Fields that may lie ahead. */
const MAY_LIE_AHEAD: ReadonlySet<string | number> = new Set([
  'reviewBy',
  'nextReview',
  'validFrom',
  'validTo',
  'to',
  'until',
  'period',
  'codeAsOf',
]);

/** Item 15: nothing that has happened is later than the day of the check; a day of grace covers the time zones. */
export function future(index: CaseIndex): readonly InvariantProblem[] {
  if (index.asOf === undefined) return [];
  const latest = dayNumber(index.asOf) + 1;
  return index.fields.flatMap((field) => {
    if ((field.kind !== 'edtf' && field.kind !== 'instant') || MAY_LIE_AHEAD.has(field.place.step)) return [];
    const span = spanOf(field, index);
    return span !== undefined && span.min > latest
      ? [breach('evidence.date-in-future', pathText(field.place), field.about)]
      : [];
  });
}
