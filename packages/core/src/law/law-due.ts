import { daysAfter, daysBetween } from './day.ts';
import type { Review } from './provision.ts';
import type { RegimeLaw } from './regime-law.ts';

/** The promise that somebody looks at a law file again. */
export interface LawReview {
  /** `program`, `authority`, `filing`, or the id of a provision. */
  readonly file: string;
  readonly review: Review;
  /** Last day (`YYYY-MM-DD`) on which the review still counts. */
  readonly due: string;
}

export interface OverdueReview extends LawReview {
  /** Whole days since the review was due; at least 1. */
  readonly daysOverdue: number;
}

/** The reviews of every law file, in the order programme, authority, filing, provisions. */
export function lawReviews(law: RegimeLaw): readonly LawReview[] {
  const files: readonly (readonly [string, Review])[] = [
    ['program', law.program.review],
    ['authority', law.authority.review],
    ['filing', law.filing.review],
    ...[...law.provisions.values()].map(({ id, review }) => [id, review] as const),
  ];
  return files.map(([file, review]) => ({ file, review, due: daysAfter(review.on, review.everyDays) }));
}

const due = new WeakMap<RegimeLaw, Map<string, readonly OverdueReview[]>>();

/** The law files whose review is overdue on a day (`YYYY-MM-DD`), the longest overdue first. */
export function lawDue(law: RegimeLaw, day: string): readonly OverdueReview[] {
  // Every document of a batch asks it of the same law and the same day.
  const days = due.get(law) ?? new Map<string, readonly OverdueReview[]>();
  due.set(law, days);
  const overdue = days.get(day) ?? overdueOn(law, day);
  days.set(day, overdue);
  return overdue;
}

function overdueOn(law: RegimeLaw, day: string): readonly OverdueReview[] {
  return lawReviews(law)
    .map((entry) => ({ ...entry, daysOverdue: daysBetween(entry.due, day) }))
    .filter(({ daysOverdue }) => daysOverdue > 0)
    .sort((a, b) => b.daysOverdue - a.daysOverdue);
}
