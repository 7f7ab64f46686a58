import { dayNumber } from '../../../calendar-day.ts';
import type { DaySpan } from '../../../edtf.ts';
import { parseInstant } from '../../../instant.ts';
import type { CaseIndex } from '../case-index.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';
import { type Field, type Place, pathText } from '../walk-strings.ts';

/** Fields that begin something, with the field of the same record that ends it. */
const ENDS: Readonly<Record<string, string>> = {
  from: 'to',
  since: 'until',
  validFrom: 'validTo',
  established: 'dissolved',
  opened: 'closed',
  listedOn: 'delistedOn',
  givenOn: 'withdrawnOn',
};
const STARTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ENDS).map(([start, end]) => [end, start]),
);

/** Item 15: whatever begins and ends, begins before it ends. */
export function spans(index: CaseIndex): readonly InvariantProblem[] {
  const open = new Map<Place | undefined, Map<string, Field>>();
  const problems: InvariantProblem[] = [];
  for (const field of index.fields) {
    if (field.kind !== 'edtf' && field.kind !== 'instant') continue;
    const { parent, step } = field.place;
    if (typeof step !== 'string') continue;
    if (step in ENDS) open.set(parent, (open.get(parent) ?? new Map<string, Field>()).set(step, field));
    const start = step in STARTS ? open.get(parent)?.get(STARTS[step] ?? '') : undefined;
    const code =
      start === undefined
        ? undefined
        : orderOf(spanOf(start, index), spanOf(field, index), start.value === field.value);
    if (code !== undefined) problems.push(breach(code, pathText(field.place), field.about));
  }
  return problems;
}

function orderOf(start: DaySpan | undefined, end: DaySpan | undefined, same: boolean) {
  if (start === undefined || end === undefined || same) return undefined;
  if (start.min > end.max) return 'evidence.span-reversed';
  return start.max > end.min ? 'evidence.span-uncertain' : undefined;
}

/** The days a field may mean. */
export function spanOf(field: Pick<Field, 'kind' | 'value'>, index: CaseIndex): DaySpan | undefined {
  if (field.kind === 'edtf') return index.date(field.value);
  const moment = parseInstant(field.value);
  const day = field.value.slice(0, 10);
  return moment === undefined ? undefined : { min: dayNumber(day), max: dayNumber(day) };
}
