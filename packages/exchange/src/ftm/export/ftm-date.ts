export interface FtmDates {
  readonly dates: readonly string[];
  /** Whether nothing of the date was lost: no interval, no choice, no doubt. */
  readonly whole: boolean;
}

/**
 * A date in EDTF as FollowTheMoney can say it: an interval or a choice as its members, each as exactly as a prefix of ISO
 * 8601 allows; doubt and approximation are lost.
 */
export function ftmDates(edtf: string): FtmDates {
  const dates = edtf
    .replaceAll(/[[\]{}]/g, '')
    .split(/\/|,|(?<=\d)\.\.(?=\d)/)
    .flatMap((part) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(part.replaceAll(/[~?%]/g, ''))?.[0] ?? []);
  return { dates: [...new Set(dates)], whole: dates.length === 1 && dates[0] === edtf };
}
