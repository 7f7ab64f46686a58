import type { InlineContent } from '../../document/index.ts';
import type { SectionContext, WordRecord } from '../section-context.ts';

interface Paths {
  readonly from: string;
  readonly to: string;
  readonly asOf?: string;
}

/** Words of a span of dates of a record: from and to, since, until, or as of; `undefined` when none is recorded. */
export function timeSpan(
  { t, words }: SectionContext,
  record: WordRecord,
  paths: Paths,
  style: 'sentence' | 'table' = 'sentence',
): InlineContent | undefined {
  const from = words.date(record, paths.from, style);
  const to = words.date(record, paths.to, style);
  if (from !== undefined && to !== undefined) return t('span.from-to', { from, to });
  if (from !== undefined) return t('span.since', { from });
  if (to !== undefined) return t('span.until', { to });
  // The words of a sentence say "from … to …", which does not follow "as of".
  const shown = paths.asOf === undefined ? undefined : Reflect.get(record, paths.asOf);
  const isInterval = typeof shown === 'string' && shown.includes('/');
  const asOf = paths.asOf === undefined ? undefined : words.date(record, paths.asOf, isInterval ? 'table' : style);
  return asOf === undefined ? undefined : t('span.as-of', { date: asOf });
}
