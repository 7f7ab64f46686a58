import type { PacketChanges } from '@sanctions-packet/core/regime';
import type { Report } from './check-report.ts';

/** `diff --json`; described by `schema/diff.schema.json`. */
export interface DiffReport extends Omit<Report<'diff'>, 'status'> {
  readonly status: 'done' | 'differs' | 'usage' | 'unreadable';
  readonly regime?: string;
  readonly target?: string;
  /** Days of the two packets, `YYYY-MM-DD`. */
  readonly dates?: { readonly before: string; readonly after: string };
  readonly changes?: PacketChanges;
}
