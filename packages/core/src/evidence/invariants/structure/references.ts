import type { CaseIndex } from '../case-index.ts';
import { breach, type InvariantProblem } from '../invariant-problem.ts';
import { pathText } from '../walk-strings.ts';

/** Marks of prose that name a record: `{{vic_…}}` and `[@evi_…]`. */
const MARK = /\{\{([a-z]{3}_[a-z0-9-]+)\}\}|@(evi_[a-z0-9-]+)/g;

/** Item 1: every reference and every mark of a narrative finds its record; ids are unique. */
export function references({ fields }: CaseIndex): readonly InvariantProblem[] {
  const ids = new Set<string>();
  const problems: InvariantProblem[] = [];
  for (const { kind, value, place, about } of fields) {
    if (kind !== 'id') continue;
    if (ids.has(value)) problems.push(breach('evidence.duplicate-id', pathText(place), about));
    ids.add(value);
  }
  for (const { kind, value, place, about } of fields) {
    if (kind === 'ref' && !ids.has(value)) problems.push(breach('evidence.dangling-reference', pathText(place), about));
    if (kind === 'prose' && marks(value).some((id) => !ids.has(id))) {
      problems.push(breach('evidence.dangling-reference', pathText(place), about));
    }
  }
  return problems;
}

function marks(prose: string): readonly string[] {
  if (!prose.includes('{{') && !prose.includes('@')) return [];
  return [...prose.matchAll(MARK)].map((match) => match[1] ?? match[2] ?? '');
}
